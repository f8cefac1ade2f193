/** Where a clock is kept so that it outlives the window: a browser's storage, or a test's. */
export type ClockStore = Pick<Storage, 'getItem' | 'setItem'>;

interface Kept {
  /** Milliseconds that had run when it last started or stopped. */
  readonly ran: number;
  /** When it was started, in milliseconds of the epoch; null while it stands. */
  readonly since: number | null;
}

const NEVER: Kept = { ran: 0, since: null };

/** How often a running clock is kept anew, so that little hangs on what another window's clock says; milliseconds. */
const BEAT = 10_000;
/** A talk whose windows were away for longer than this was not going on: the machine's clock has jumped. */
const MOST_AWAY = 3_600_000;

/** Milliseconds of the epoch as this window found them, that only ever grow: a clock that is set meanwhile changes nothing. */
export const steady = (): number => performance.timeOrigin + performance.now();

/** How long a talk has run. It survives reloads and a machine's clock that jumps, stands while paused, and goes back to nothing only when asked to. */
export class TalkClock {
  readonly #key: string;
  readonly #store: ClockStore | null;
  readonly #now: () => number;
  #kept: Kept = $state.raw(NEVER);

  /** `deck` names the talk; without a store the clock lives as long as its window. */
  constructor(deck: string, store: ClockStore | null, now: () => number = steady) {
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

  /** Called every now and then: a clock that runs is kept as it is now. */
  beat(): void {
    const { since } = this.#kept;
    if (since !== null && this.#now() - since >= BEAT) this.#keep({ ran: this.elapsed(), since: this.#now() });
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
      if (kept && Number.isFinite(kept.ran)) this.#kept = { ran: kept.ran ?? 0, since: this.#believed(kept.since) };
    } catch {
      /* What cannot be read is a clock that has not run. */
    }
  }

  /** Since when a clock that another window kept has run; what cannot be is since now. */
  #believed(since: number | null | undefined): number | null {
    if (since === null || since === undefined) return null;
    const away = this.#now() - since;
    return away >= 0 && away <= MOST_AWAY ? since : this.#now();
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
