import { enter } from '../src/lenses/lenses.ts';
import { HOME, type Ask, type Step, type View } from '../src/model/view.ts';
import type { AddressBar } from '../src/view/Navigator.svelte.ts';
import { encode, readRoute, type World } from '../src/view/route.ts';
import { step } from '../src/view/step.ts';
import { atlas } from './atlas.ts';

/** All that the atlas knows, for addresses. */
export const world: World = { atlas, whole: true };

/** The view after steps from home. */
export function viewAfter(...steps: Step[]): View {
  return steps.reduce((view, to) => step(world, view, to, enter), HOME);
}

/** The canonical address after steps from home. */
export function addressAfter(...steps: Step[]): string {
  return encode(viewAfter(...steps));
}

/** What an address asks. */
export function asked(address: string): Ask {
  return readRoute(address, world).view.ask;
}

/** A window's address bar with a history that can go back, and a clock that a test moves. */
export class FakeBar implements AddressBar {
  readonly entries: string[];
  readonly #states: unknown[] = [null];
  writes = 0;
  readonly #listeners = new Map<string, () => void>();
  #timers = new Map<number, () => void>();
  #next = 1;
  constructor(start: string) {
    this.entries = [start];
    this.history = this.#history();
  }
  get location() {
    const url = new URL(this.entries.at(-1) ?? '/', 'http://atlas.test');
    return { pathname: url.pathname, search: url.search, hash: decodeURI(url.hash) };
  }
  readonly history: AddressBar['history'];
  #history(): AddressBar['history'] {
    const { entries } = this;
    const states = this.#states;
    const wrote = (): void => void (this.writes += 1);
    return {
      get state() {
        return states.at(-1);
      },
      pushState(state, _title, url) {
        wrote();
        states.push(state);
        entries.push(String(url));
      },
      replaceState(state, _title, url) {
        wrote();
        states[states.length - 1] = state;
        entries[entries.length - 1] = String(url);
      },
      back: () => this.back(),
    };
  }
  addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void {
    this.#listeners.set(type, listener);
  }
  setTimeout(act: () => void): number {
    this.#timers.set(this.#next, act);
    return this.#next++;
  }
  clearTimeout(timer: number): void {
    this.#timers.delete(timer);
  }
  /** Lets all timers run out. */
  rest(): void {
    const due = [...this.#timers.values()];
    this.#timers = new Map();
    for (const act of due) act();
  }
  /** A link within the page, followed by the browser itself. */
  follow(address: string): void {
    this.entries.push(address);
    this.#states.push(null);
    this.#listeners.get('popstate')?.();
  }
  back(): void {
    this.entries.pop();
    this.#states.pop();
    this.#listeners.get('popstate')?.();
  }
  hide(): void {
    this.#listeners.get('pagehide')?.();
  }
}
