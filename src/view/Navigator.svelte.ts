import type { Atlas } from '../model/atlas.ts';
import { decode, encode } from './codec.ts';
import { step } from './step.ts';
import type { View } from './view.ts';

/** The parts of a window that the address lives in; a test passes its own. */
export interface AddressBar {
  readonly location: { readonly pathname: string; readonly search: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate', listener: () => void): void;
}

/** Owns what is shown: reads it from the address, and writes every change back to it. */
export class Navigator {
  readonly #atlas: () => Atlas;
  readonly #bar: AddressBar;
  readonly #base: string;
  #current: View = $state.raw() as View;
  #broken: readonly string[] = $state.raw([]);

  constructor(atlas: () => Atlas, bar: AddressBar, base = '/') {
    this.#atlas = atlas;
    this.#bar = bar;
    this.#base = base;
    this.#read();
    bar.addEventListener('popstate', () => this.#read());
  }

  get current(): View {
    return this.#current;
  }

  /** The parts of the address that could not be read, until the next change. */
  get broken(): readonly string[] {
    return this.#broken;
  }

  /** Shows a changed view and gives it its own address, or this step's where `replace` is set; the same view again changes nothing. */
  go(patch: Partial<View>, { replace = false }: { replace?: boolean } = {}): void {
    const next = step(this.#atlas(), this.#current, patch);
    const same = encode(next) === encode(this.#current);
    this.#current = next;
    this.#broken = [];
    if (same) return;
    if (replace) this.#bar.history.replaceState(null, '', this.href());
    else this.#bar.history.pushState(null, '', this.href());
  }

  /** The address of the current view with a change applied, for links. */
  href(patch: Partial<View> = {}): string {
    return this.#base + encode(step(this.#atlas(), this.#current, patch));
  }

  #read(): void {
    const { pathname, search } = this.#bar.location;
    const { view, broken } = decode(search, this.#atlas());
    const strange = pathname !== this.#base && pathname !== `${this.#base}index.html`;
    this.#current = view;
    this.#broken = strange ? [pathname, ...broken] : broken;
    if (this.#broken.length > 0) this.#bar.history.replaceState(null, '', this.href());
  }
}
