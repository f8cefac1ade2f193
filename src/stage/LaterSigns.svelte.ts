import { laterInSteps } from '../panels/later.ts';
import type { Camera } from '../plate/camera.ts';
import type { Signs, Steps } from '../plate/signs.ts';

/** How signs are placed, and where the province lies meanwhile. */
export interface Placing {
  readonly home: Camera['frame'];
  readonly place: () => Steps<Signs>;
}

/** The signs over the map. They follow the page a task later: placing and drawing them may take as long as the panel does. Make while a component is made. */
export class LaterSigns {
  readonly #ask: () => Placing | null;
  readonly #asked: Placing | null = $derived.by(() => this.#ask());
  #placed: { readonly asked: Placing; readonly home: Camera['frame']; readonly signs: Signs } | null = $state.raw(null);

  /** `ask` gives null where no signs are wanted, and reads what they follow. */
  constructor(ask: () => Placing | null) {
    this.#ask = ask;
    $effect(() => {
      const asked = this.#asked;
      if (!asked) return void (this.#placed = null);
      return laterInSteps(asked.place, (signs) => (this.#placed = { asked, home: asked.home, signs }));
    });
  }

  /** Whether those that are wanted now are still to be placed. */
  get placing(): boolean {
    return this.#asked !== null && this.#placed?.asked !== this.#asked;
  }

  /** What was placed last, and for where; null where none are wanted, at once. */
  get now(): { readonly home: Camera['frame']; readonly signs: Signs } | null {
    return this.#asked && this.#placed;
  }
}
