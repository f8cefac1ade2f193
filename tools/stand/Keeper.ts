import type { Beat } from '../../src/load/beat.ts';

/** A page that has not been heard of for this long is dead or frozen, in milliseconds; so long a new browser has to be heard of at all. */
const SILENT = 7_000;
const STARTS = 45_000;
/** How long a browser that is asked to end is given before it is killed. */
const ENDS = 1_500;
/** The waits before a browser is started again, by how many in a row came to nothing; one that lived this long begins anew. */
const WAITS = [0, 1_000, 5_000, 15_000, 60_000];
const LIVED = 120_000;

/** A browser that runs. */
export interface Running {
  readonly pid: number | undefined;
  kill(signal: 'SIGTERM' | 'SIGKILL'): void;
}

export interface KeeperOptions {
  /** Starts a browser; `onend` is told once it is gone. */
  readonly start: (onend: (how: string) => void) => Running;
  /** Milliseconds that only ever grow. */
  readonly now: () => number;
  readonly log: (line: string) => void;
  /** Told when nothing is left to keep: the keeper was stopped, or staff have left. */
  readonly onstopped: () => void;
}

/** What the keeper tells who asks, without opening the page. */
export interface KeeperState {
  readonly state: 'starting' | 'alive' | 'waiting' | 'ending' | 'stopped';
  readonly restarts: number;
  /** Milliseconds since the page was last heard of; null before. */
  readonly age: number | null;
  readonly beat: Beat | null;
}

/**
 * Keeps one browser alive: starts it, listens for its page, ends one that is silent, and starts it again after a wait that grows while it comes
 * to nothing. It owns no timer: whoever runs it lets it `tick`, about once a second.
 */
export class Keeper {
  readonly #options: KeeperOptions;
  #browser: Running | null = null;
  #began = 0;
  #heard: number | null = null;
  #beat: Beat | null = null;
  #failed = 0;
  #restarts = 0;
  #due: number | null = null;
  #asked: number | null = null;
  #stopping = false;
  #stopped = false;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#due = options.now();
  }

  get state(): KeeperState {
    const age = this.#heard === null ? null : this.#options.now() - this.#heard;
    const state = this.#stopped
      ? 'stopped'
      : this.#asked !== null
        ? 'ending'
        : this.#browser === null
          ? 'waiting'
          : age === null
            ? 'starting'
            : 'alive';
    return { state, restarts: this.#restarts, age, beat: this.#beat };
  }

  /** The page has been heard of. */
  hear(beat: Beat): void {
    const { log, now } = this.#options;
    if (this.#browser === null) return;
    if (this.#heard === null) log(`page: data ${beat.version}, map ${beat.map}`);
    if (beat.error !== null && beat.error !== this.#beat?.error) log(`page: ${beat.error}`);
    if (beat.map !== this.#beat?.map && this.#heard !== null) log(`page: map ${beat.map}`);
    if (beat.window.some((side, i) => side < (beat.screen[i] ?? 0)) && this.#heard === null)
      log(
        `page: the window is ${beat.window.join(' × ')} on a screen of ${beat.screen.join(' × ')} (is it full-screen?)`,
      );
    this.#heard = now();
    this.#beat = beat;
    if (beat.going === 'loading') {
      /* It is waited for as at its first start. */
      this.#heard = null;
      this.#began = now();
    }
    if (beat.going === 'leaving') {
      log('staff have left the stand');
      this.stop();
    }
  }

  tick(): void {
    const now = this.#options.now();
    if (this.#stopped) return;
    if (this.#browser === null) {
      if (this.#stopping) this.#finish();
      else if (this.#due !== null && now >= this.#due) this.#start();
      return;
    }
    if (this.#asked !== null) {
      if (now - this.#asked >= ENDS) this.#browser.kill('SIGKILL');
      return;
    }
    const since = now - (this.#heard ?? this.#began);
    if (since < (this.#heard === null ? STARTS : SILENT)) return;
    this.#options.log(`the page is silent for ${Math.round(since / 1000)} s: the browser is ended`);
    this.#end();
  }

  /** Ends the browser and starts no other. */
  stop(): void {
    this.#stopping = true;
    if (this.#browser === null) this.#finish();
    else if (this.#asked === null) this.#end();
  }

  #start(): void {
    const { start, now, log } = this.#options;
    this.#due = null;
    this.#began = now();
    this.#heard = null;
    this.#asked = null;
    const browser = start((how) => {
      if (this.#browser === browser) this.#ended(how);
    });
    this.#browser = browser;
    log(`browser ${browser.pid ?? '?'} started`);
  }

  #end(): void {
    this.#asked = this.#options.now();
    this.#browser?.kill('SIGTERM');
  }

  #ended(how: string): void {
    const { now, log } = this.#options;
    this.#browser = null;
    this.#asked = null;
    log(`browser ended: ${how}`);
    if (this.#stopping) return this.#finish();
    this.#failed = now() - this.#began >= LIVED ? 0 : this.#failed + 1;
    const wait = WAITS[Math.min(this.#failed, WAITS.length - 1)] ?? 0;
    this.#restarts += 1;
    this.#due = now() + wait;
    if (wait > 0) log(`started again in ${wait / 1000} s`);
  }

  #finish(): void {
    if (this.#stopped) return;
    this.#stopped = true;
    this.#options.log('stopped');
    this.#options.onstopped();
  }
}
