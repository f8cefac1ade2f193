import { HOME, NOTHING_ASIDE, type Ask, type Frame, type Step, type View } from '../model/view.ts';
import { entryOf } from './entry.ts';
import { readRoute, sameAsk, sameFrame, writeRoute, type Route, type World } from './route.ts';
import { step, type Enter } from './step.ts';

/** The parts of a window that the address lives in; a test passes its own. */
export interface AddressBar {
  readonly location: { readonly pathname: string; readonly search: string; readonly hash?: string };
  readonly history: Pick<History, 'pushState' | 'replaceState' | 'back' | 'state'>;
  addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
  setTimeout(act: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
}

/** How long typing rests before it is written into the address, in milliseconds: browsers refuse more than a hundred writes in half a minute. */
const REST = 400;

/** Owns the address. What is shown is read from its text and nowhere else kept; every change is written back to it. */
export class Navigator {
  readonly #world: () => World;
  readonly #bar: AddressBar;
  readonly #base: string;
  readonly #enter: Enter;
  #text = $state('');
  readonly #route: Route = $derived.by(() => readRoute(this.#text, this.#world()));
  /* The same question stays the same value, so that what follows from it is not asked again when a note opens or a letter is typed. */
  #asked: Ask = HOME.ask;
  readonly #ask: Ask = $derived.by(() => {
    const { ask } = this.#route.view;
    return sameAsk(ask, this.#asked) ? this.#asked : (this.#asked = ask);
  });
  #before: Frame = HOME.frame;
  readonly #kept: Frame = $derived.by(() => {
    const { frame } = this.#route.view;
    return sameFrame(frame, this.#before) ? this.#before : (this.#before = frame);
  });
  /* Its text decides whether it is another one: the shell and its settings change with the page, not with a step. */
  readonly #shellText: string = $derived.by(() => JSON.stringify([this.#route.shell, this.#route.settings]));
  readonly #shell: Pick<Route, 'shell' | 'settings'> = $derived.by(() => {
    const [shell, settings] = JSON.parse(this.#shellText) as [Route['shell'], Route['settings']];
    return { shell, settings };
  });
  #named: readonly string[] = $state.raw([]);
  /* Which entry of the browser's history is shown, counted from the first of the visit, and the addresses of those that this page made. */
  #entry = $state(0);
  #back = $state(false);
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- kept, and followed by nothing
  readonly #entries = new Map<number, string>();
  #writing: number | undefined;
  /** Whether steps leave no way back: a glass that many share keeps nobody's. */
  forgetful = false;

  constructor(world: () => World, bar: AddressBar, enter: Enter, base = '/') {
    this.#world = world;
    this.#bar = bar;
    this.#base = base;
    this.#enter = enter;
    this.#arrive();
    bar.addEventListener('popstate', () => {
      this.#forget();
      this.#named = [];
      this.#back = this.#arrive();
    });
    bar.addEventListener('pagehide', () => this.#write());
  }

  get route(): Route {
    return this.#route;
  }

  get current(): View {
    return this.#route.view;
  }

  get ask(): Ask {
    return this.#ask;
  }

  /** What is kept from question to question. */
  get kept(): Frame {
    return this.#kept;
  }

  /** The parts of the address that could not be read, until the next change. */
  get broken(): readonly string[] {
    return this.#route.broken.length > 0 ? this.#route.broken : this.#named;
  }

  /** The number of the present entry in the browser's history. */
  get entry(): number {
    return this.#entry;
  }

  /** Whether it was reached through the history, by Back or Forward, and not by a step. */
  get returned(): boolean {
    return this.#back;
  }

  /** Takes a step back out of what is shown: by the browser's own Back where that leads there, so that it stands as it was left. */
  leave(to: Step): void {
    const address = this.#addressOf(step(this.#world(), this.current, to, this.#enter));
    if (!this.forgetful && this.#entries.get(this.#entry - 1) === address) this.#bar.history.back();
    else this.go(to);
  }

  /** Takes a step and gives it an address of its own, or this one's where `replace` is set; a step that changes nothing leaves no trace. */
  go(to: Step, { replace = false }: { replace?: boolean } = {}): void {
    this.#show(step(this.#world(), this.current, to, this.#enter), replace);
  }

  /** Shows an address below the site's base, as a scene names it, in this shell and in the present language; no step to go back through. */
  open(address: string, frame: Partial<Frame> = {}): void {
    const { view } = readRoute(address, this.#world());
    this.#show({ ...view, frame: { ...view.frame, ...frame } }, true);
  }

  /** Changes what is kept from question to question. */
  frame(patch: Partial<Frame>, { replace = false }: { replace?: boolean } = {}): void {
    this.#show({ ...this.current, frame: { ...this.current.frame, ...patch } }, replace);
  }

  /** What the shell was told, as it stands in the address. */
  get settings(): Readonly<Record<string, string>> {
    return this.#shell.settings;
  }

  /** Tells the shell something else; a part that is null leaves the address. With `replace` it takes this address's place. */
  tell(patch: Readonly<Record<string, string | null>>, { replace = false }: { replace?: boolean } = {}): void {
    const address = this.settingsHref(patch);
    if (address === this.here) return;
    this.#named = [];
    this.#forget();
    this.#text = address.slice(this.#base.length);
    this.#put(replace ? 'replaceState' : 'pushState', address);
  }

  /** The address of this screen with the shell told something else, for links. */
  settingsHref(patch: Readonly<Record<string, string | null>>): string {
    const told = Object.entries({ ...this.#shell.settings, ...patch }).flatMap(([key, text]) =>
      text === null ? [] : [[key, text] as const],
    );
    const { shell } = this.#shell;
    return (
      this.#base + writeRoute({ shell, settings: Object.fromEntries(told), view: this.current }, this.#world().atlas)
    );
  }

  /** What is typed in the search box, or null to close it: its letters are no steps to go back through. */
  type(query: string | null): void {
    const { current } = this;
    this.#show({ ...current, aside: { ...current.aside, query } }, true);
  }

  /** The one address of this screen. */
  get here(): string {
    return this.#addressOf(this.current);
  }

  /** The address to pass on: what is shown with its open note, without what is being typed. */
  get shared(): string {
    const { ask, frame, aside } = this.current;
    return this.#addressOf({ ask, frame, aside: { ...aside, query: null } });
  }

  /** The address after a step, for links. It follows the question and the frame, and not what lies beside them, so that typing renews no link. */
  href(to: Step = {}): string {
    const view = { ask: this.#ask, frame: this.#kept, aside: NOTHING_ASIDE };
    return this.#addressOf(step(this.#world(), view, to, this.#enter));
  }

  /** The address of this screen in another frame, for links. */
  frameHref(patch: Partial<Frame>): string {
    return this.#addressOf({ ...this.current, frame: { ...this.current.frame, ...patch } });
  }

  /** Writes the address as this version writes it. What could not be read stays named until the next step. Only once all facts are there. */
  mend(): void {
    if (!this.#world().whole) return;
    const { broken } = this.#route;
    const whole = this.#addressOf(this.current);
    if (whole === this.#base + this.#text) return;
    this.#named = broken;
    this.#text = whole.slice(this.#base.length);
    this.#write();
  }

  #show(view: View, replace: boolean): void {
    const address = this.#addressOf(view);
    const before = this.#addressOf(this.current);
    this.#named = [];
    if (address === before && this.#route.broken.length === 0) return;
    this.#text = address.slice(this.#base.length);
    if (replace || this.forgetful) {
      this.#bar.clearTimeout(this.#writing ?? 0);
      this.#writing = this.#bar.setTimeout(() => this.#write(), REST);
    } else {
      this.#settleTyping(before);
      this.#put('pushState', address);
    }
  }

  /** Letters that are not yet in the address get there before a step leaves them behind. */
  #settleTyping(before: string): void {
    if (this.#writing === undefined) return;
    this.#forget();
    this.#put('replaceState', before);
  }

  #write(): void {
    this.#forget();
    this.#put('replaceState', this.#base + this.#text);
  }

  #forget(): void {
    if (this.#writing !== undefined) this.#bar.clearTimeout(this.#writing);
    this.#writing = undefined;
  }

  /** A browser that refuses to write (too often, or in a file) keeps its address; what is shown has changed all the same. */
  #put(how: 'pushState' | 'replaceState', address: string): void {
    if (how === 'pushState') {
      this.#entry += 1;
      this.#back = false;
    }
    this.#entries.set(this.#entry, address);
    try {
      this.#bar.history[how]({ entry: this.#entry }, '', address);
    } catch (error) {
      console.warn('the address could not be written:', error);
    }
  }

  #addressOf(view: View): string {
    return this.#base + writeRoute({ ...this.#shell, view }, this.#world().atlas);
  }

  /** Takes what the address bar has, and says whether that was there before: what another hand wrote is the next entry, and is numbered. */
  #arrive(): boolean {
    const { pathname, search, hash = '' } = this.#bar.location;
    const path = pathname.startsWith(this.#base) ? pathname.slice(this.#base.length) : pathname;
    this.#text = path + search + hash;
    const address = pathname + search + hash;
    const known = entryOf(this.#bar.history.state, address, this.#entries.get(0));
    this.#entry = known ?? this.#entry + 1;
    if (known === null) this.#put('replaceState', address);
    else this.#entries.set(known, address);
    return known !== null;
  }
}
