import { Fingers } from './Fingers.ts';

/** How long a visitor who was asked has to answer, in seconds, and at which rest of it a listener is told. */
export const COUNTDOWN = 30;
export const TOLD_AT = [30, 20, 10, 5] as const;
/** How long after a touch its tap may still come, in milliseconds: what it means is not taken from under the finger. */
const TAP = 400;

/** What a stand is doing: drawing people in, serving a visitor, or asking whether one is still there. */
export type Mood = 'attract' | 'visit' | 'asking';

export interface IdleClockOptions {
  /** Seconds without a touch until a visitor is asked. */
  readonly idle: number;
  /** Milliseconds that only ever grow; a wall clock may jump. */
  readonly now: () => number;
  /** Called when nobody answered, and when a visitor starts over. */
  readonly onreset: () => void;
}

/** Watches whether anybody is there. It owns no timer: the shell lets it `tick`, about twice a second. */
export class IdleClock {
  readonly fingers = new Fingers();
  readonly #options: IdleClockOptions;
  #mood: Mood = $state('attract');
  #left = $state(COUNTDOWN);
  #used = 0;
  #asked = 0;

  constructor(options: IdleClockOptions) {
    this.#options = options;
    this.#used = options.now();
  }

  get mood(): Mood {
    return this.#mood;
  }

  /** Seconds that a visitor who was asked still has. */
  get left(): number {
    return this.#left;
  }

  /**
   * A finger came down, moved or went; any of it is use. While drawing people in, nothing but `start` begins a visit; while asking, the
   * question stands until the touch is over, so that its buttons can be pressed and nothing beneath them is.
   */
  use(): void {
    this.#used = this.#options.now();
  }

  /** Whoever was asked goes on. */
  goOn(): void {
    this.use();
    if (this.#mood === 'asking') this.#mood = 'visit';
  }

  /** The first touch: a visit begins. */
  start(): void {
    this.#used = this.#options.now();
    this.#mood = 'visit';
  }

  /** A visitor starts over, or staff do. */
  startOver(): void {
    this.#mood = 'attract';
    this.fingers.clear();
    this.#options.onreset();
  }

  tick(): void {
    const now = this.#options.now();
    if (this.#mood === 'attract') return;
    const touching = this.fingers.touching(now);
    if (touching) this.#used = now;
    if (this.#mood === 'visit' && now - this.#used >= this.#options.idle * 1000) {
      this.#mood = 'asking';
      this.#asked = now;
      this.#left = COUNTDOWN;
      return;
    }
    if (this.#mood !== 'asking') return;
    if (this.#used > this.#asked) {
      if (!touching && now - this.#used >= TAP) this.#mood = 'visit';
      return;
    }
    this.#left = Math.max(0, Math.ceil(COUNTDOWN - (now - this.#asked) / 1000));
    if (this.#left === 0) this.startOver();
  }
}
