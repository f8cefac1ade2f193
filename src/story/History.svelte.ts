/** A value with all that it was: every step can be taken back, and taken again until another is made. Values are never changed, only replaced. */
export class History<T> {
  #past: readonly T[] = $state.raw([]);
  #now: T = $state.raw() as T;
  #future: readonly T[] = $state.raw([]);

  constructor(start: T) {
    this.#now = start;
  }

  get current(): T {
    return this.#now;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Goes on to another value; the same one is no step. */
  make(next: T): void {
    if (next === this.#now) return;
    this.#past = [...this.#past, this.#now];
    this.#now = next;
    this.#future = [];
  }

  undo(): void {
    const before = this.#past.at(-1);
    if (before === undefined) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [this.#now, ...this.#future];
    this.#now = before;
  }

  redo(): void {
    const [next, ...rest] = this.#future;
    if (next === undefined) return;
    this.#past = [...this.#past, this.#now];
    this.#now = next;
    this.#future = rest;
  }
}
