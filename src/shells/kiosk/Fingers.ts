/** How long a finger may rest before it is dirt on the glass or a leaning elbow, in milliseconds. */
const RESTS = 60_000;

/** Which fingers are on the glass: counted by id, let go of when the browser takes them away, and no longer believed when they never move. */
export class Fingers {
  readonly #down = new Map<number, number>();

  press(id: number, now: number): void {
    this.#down.set(id, now);
  }

  /** A finger that moves is a finger. */
  move(id: number, now: number): void {
    if (this.#down.has(id)) this.#down.set(id, now);
  }

  lift(id: number): void {
    this.#down.delete(id);
  }

  /** The window lost the pointers: none of them will be lifted. */
  clear(): void {
    this.#down.clear();
  }

  /** Whether anybody touches the glass; what has rested too long does not count. */
  touching(now: number): boolean {
    return [...this.#down.values()].some((since) => now - since < RESTS);
  }
}
