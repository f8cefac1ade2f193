import type { ServedBuild } from '../../load/checkBuild.ts';
import { isOpen, type Hours } from './settings.ts';

/** How often the server is asked for a newer build while nobody is there, in milliseconds. */
const ASK_EVERY = 10 * 60_000;
/** A page is made anew once it is this old, at a quiet hour; measured by a clock that cannot jump, so that one that jumps reloads nothing twice. */
const OLD = 12 * 3_600_000;
/** The hour that is quiet where a stand has no opening hours. */
const QUIET = { from: 3 * 60, to: 5 * 60 } as const satisfies Hours;

export interface UpkeepOptions {
  readonly hours: Hours | null;
  /** The time of day, which may jump. */
  readonly today: () => Date;
  /** Milliseconds that only ever grow. */
  readonly now: () => number;
  readonly check: () => Promise<ServedBuild>;
  readonly reload: () => void;
}

/** Renews a page that runs for days: by a newer build that is whole, and each night by itself; never while somebody is there, and never into a page that is not there. */
export class Upkeep {
  readonly #options: UpkeepOptions;
  readonly #born: number;
  #asked: number;
  #asking = false;
  #found: ServedBuild | null = null;

  constructor(options: UpkeepOptions) {
    this.#options = options;
    this.#born = this.#asked = options.now();
  }

  /** What the server had when it was last asked; null before. */
  get found(): ServedBuild | null {
    return this.#found;
  }

  /** Milliseconds since the page began. */
  get age(): number {
    return this.#options.now() - this.#born;
  }

  /** Called every now and then; `idle` where nobody is there. */
  async tick(idle: boolean): Promise<void> {
    if (!idle || this.#asking) return;
    const due = this.#options.now() - this.#asked >= ASK_EVERY;
    if (due) await this.ask(this.isTired);
  }

  /** Asks the server, and reloads for a newer build; for the same one where that is `wished`. */
  async ask(wished: boolean): Promise<ServedBuild> {
    this.#asking = true;
    this.#asked = this.#options.now();
    this.#found = await this.#options.check();
    this.#asking = false;
    if (this.#found === 'newer' || (wished && this.#found === 'same')) this.#options.reload();
    return this.#found;
  }

  /** Whether the page is old and the hour quiet. */
  get isTired(): boolean {
    const { hours, today } = this.#options;
    const quiet = hours === null ? isOpen(QUIET, today()) : !isOpen(hours, today());
    return quiet && this.age >= OLD;
  }
}
