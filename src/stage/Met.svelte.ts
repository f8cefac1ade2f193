import type { Id } from '../model/view.ts';
import type { Spot } from './neighbour.ts';

/** What lies under a resting pointer, and the view it was met in: in another one nothing is under it until it moves again. */
export class Met {
  readonly #here: () => string;
  #last: { readonly id: Id; readonly at: Spot; readonly here: string } | null = $state.raw(null);

  constructor(here: () => string) {
    this.#here = here;
  }

  get now(): { readonly id: Id; readonly at: Spot } | null {
    return this.#last?.here === this.#here() ? this.#last : null;
  }

  readonly over = (id: Id | null, at: Spot): void => {
    this.#last = id === null ? null : { id, at, here: this.#here() };
  };
}
