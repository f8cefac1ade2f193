import type { AddressBar } from '../../view/Navigator.svelte.ts';

/** The address that the stage of a talk stands at: a scene's own, and whatever is looked at from there. The page's address stays the scene's. */
export class SceneBar implements AddressBar {
  readonly #base: string;
  #address = '';
  #read: () => void = () => undefined;

  /** `base` is the path that the site lies under, with slashes at both ends. */
  constructor(base: string, address: string) {
    this.#base = base;
    this.#address = address;
  }

  /** Where it stands, below the site's base. */
  get address(): string {
    return this.#address;
  }

  get location(): AddressBar['location'] {
    const at = this.#address.indexOf('?');
    const [path, search] = at < 0 ? [this.#address, ''] : [this.#address.slice(0, at), this.#address.slice(at)];
    return { pathname: this.#base + path, search };
  }

  readonly history: AddressBar['history'] = {
    pushState: (_state, _title, url) => this.#keep(url),
    replaceState: (_state, _title, url) => this.#keep(url),
    /* A scene has no way back. */
    state: null,
    back: () => undefined,
  };

  /** Goes to an address below the site's base. */
  show(address: string): void {
    this.#address = address;
    this.#read();
  }

  addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void {
    if (type === 'popstate') this.#read = listener;
  }

  setTimeout(act: () => void, milliseconds: number): number {
    return window.setTimeout(act, milliseconds);
  }

  clearTimeout(timer: number): void {
    window.clearTimeout(timer);
  }

  #keep(url?: string | URL | null): void {
    if (url) this.#address = String(url).slice(this.#base.length);
  }
}
