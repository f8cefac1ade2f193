import { later } from './later.ts';

/** How many of a long list's rows are there: a slice at first, and one more a task, until all are. */
export class Slices {
  readonly #slice: number;
  #due: number;

  constructor(slice: number) {
    this.#slice = slice;
    this.#due = $state(slice);
  }

  get due(): number {
    return this.#due;
  }

  /** Goes on until `total` rows are there, one slice after the other; gives the way to stop. */
  fill(total: number): () => void {
    let stop = (): void => undefined;
    const next = (): void => {
      if (this.#due >= total) return;
      stop = later(() => {
        this.#due += this.#slice;
        next();
      });
    };
    next();
    return () => stop();
  }
}
