import { paper } from './paper.svelte.ts';
import type { Reader } from './reader.ts';

/**
 * A list that shows its first lines, and all of them once it is opened, and on a sheet of paper that has room for them. A page made before any script holds all lines: what
 * lies beyond the first ones wears the class `beyond`, which is seen where no script can open the list.
 */
export class Fold {
  open = $state(false);
  readonly #reader: () => Pick<Reader, 'unfolded'>;
  readonly #limit: () => number;

  constructor(reader: () => Pick<Reader, 'unfolded'>, limit: () => number) {
    this.#reader = reader;
    this.#limit = limit;
  }

  /** The lines to be made. */
  of<T>(lines: readonly T[]): readonly T[] {
    return this.#all || this.#reader().unfolded ? lines : lines.slice(0, this.#limit());
  }

  /** Whether a line is made only for who reads without scripts. */
  beyond(index: number): boolean {
    return !this.#all && this.#reader().unfolded === true && index >= this.#limit();
  }

  toggle(): void {
    this.open = !this.open;
  }

  get #all(): boolean {
    return this.open || paper.whole;
  }
}
