/** How far something is that is made: so many of so many steps. */
export interface Progress {
  readonly what: string;
  readonly done: number;
  readonly of: number;
}

/** What a maker is given: whom to tell how far it is, and when to stop. */
export interface Making {
  readonly onprogress: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

/** What became of the last thing: made, stopped by the person, or failed with a reason. */
export type Outcome =
  | { readonly kind: 'made' | 'stopped'; readonly what: string }
  | { readonly kind: 'failed'; readonly what: string; readonly why: string };

/** Owns the making of what leaves the room: one thing at a time, how far it is, its stop, and what became of it. */
export class Takeaway {
  #progress: Progress | null = $state.raw(null);
  #outcome: Outcome | null = $state.raw(null);
  #stop: AbortController | null = null;

  /** Null while nothing is made. */
  get progress(): Progress | null {
    return this.#progress;
  }

  /** Null while something is made, and before. */
  get outcome(): Outcome | null {
    return this.#outcome;
  }

  /** Makes one thing and keeps it; while another is made, nothing happens. Never rejects: what goes wrong is the outcome. */
  async make<T>(what: string, maker: (making: Making) => Promise<T>, keep: (made: T) => void): Promise<void> {
    if (this.#progress) return;
    const { signal } = (this.#stop = new AbortController());
    this.#outcome = null;
    this.#progress = { what, done: 0, of: 1 };
    try {
      const made = await maker({
        signal,
        onprogress: (done, of) => {
          if (!signal.aborted) this.#progress = { what, done, of };
        },
      });
      /* What was stopped is not kept, even where it was done before it heard. */
      signal.throwIfAborted();
      keep(made);
      this.#outcome = { kind: 'made', what };
    } catch (error) {
      this.#outcome = signal.aborted
        ? { kind: 'stopped', what }
        : { kind: 'failed', what, why: error instanceof Error ? error.message : String(error) };
    } finally {
      this.#progress = null;
      this.#stop = null;
    }
  }

  /** Stops what is made; nothing of it is kept. */
  stop(): void {
    this.#stop?.abort();
  }

  /** The person has read what became of it. */
  forget(): void {
    this.#outcome = null;
  }
}
