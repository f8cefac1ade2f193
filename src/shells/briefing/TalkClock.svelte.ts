/** Where a clock is kept so that it outlives the window: a browser's storage, or a test's. */
export type ClockStore = Pick<Storage, 'getItem' | 'setItem'>;

interface Kept {
  /** Milliseconds that had run when it last started or stopped. */
  readonly ran: number;
  /** When it was started, in milliseconds of the epoch; null while it stands. */
  readonly since: number | null;
}

const NEVER: Kept = { ran: 0, since: null };

/** How long a talk has run. It survives reloads, stands while paused, and goes back to nothing only when asked to. */
export class TalkClock {
  readonly #key: string;
  readonly #store: ClockStore | null;
  readonly #now: () => number;
  #kept: Kept = $state.raw(NEVER);

  /** `deck` names the talk; without a store the clock lives as long as its window. */
  constructor(deck: string, store: ClockStore | null, now: () => number = Date.now) {
    this.#key = `briefing-clock ${deck}`;
    this.#store = store;
    this.#now = now;
    this.reread();
  }

  get running(): boolean {
    return this.#kept.since !== null;
  }

  /** Milliseconds that the talk has run by a time. */
  elapsed(now = this.#now()): number {
    const { ran, since } = this.#kept;
    return ran + (since === null ? 0 : Math.max(0, now - since));
  }

  /** Starts, or goes on; one that runs runs on. */
  start(): void {
    if (!this.running) this.#keep({ ran: this.#kept.ran, since: this.#now() });
  }

  pause(): void {
    if (this.running) this.#keep({ ran: this.elapsed(), since: null });
  }

  reset(): void {
    this.#keep({ ran: 0, since: this.running ? this.#now() : null });
  }

  /** Takes over what another window has kept. */
  reread(): void {
    try {
      const kept = JSON.parse(this.#store?.getItem(this.#key) ?? 'null') as Partial<Kept> | null;
      if (kept && Number.isFinite(kept.ran)) this.#kept = { ran: kept.ran ?? 0, since: kept.since ?? null };
    } catch {
      /* What cannot be read is a clock that has not run. */
    }
  }

  #keep(kept: Kept): void {
    this.#kept = kept;
    try {
      this.#store?.setItem(this.#key, JSON.stringify(kept));
    } catch {
      /* A full or forbidden store: the clock runs on in this window. */
    }
  }
}
