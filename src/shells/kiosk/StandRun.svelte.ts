import type { Language } from '../../model/atlas.ts';
import { HOME_FRAME } from '../../model/view.ts';
import type { Session } from '../../stage/Session.svelte.ts';
import type { Scene } from '../../story/deck.ts';
import { IdleClock } from './IdleClock.svelte.ts';
import type { Journal } from './Journal.svelte.ts';
import { isOpen, type StandSettings } from './settings.ts';

/** How long a scene of the loop stands unless an event says otherwise, in seconds. */
const SCENE = 7;

export interface StandRunOptions {
  readonly session: Session;
  readonly stand: StandSettings;
  readonly journal: Journal;
  /** Seconds a scene of the loop stands. */
  readonly seconds?: number | undefined;
  /** Milliseconds that only ever grow. */
  readonly now: () => number;
  /** The time of day. */
  readonly today: () => Date;
  /** Whether pictures are to stand still: the loop shows one scene. */
  readonly still: () => boolean;
  /** Told after everything has been put back, for what the run does not own. */
  readonly onreset: () => void;
}

/** What a stand does by itself: its visits, its loop, its hours. It owns no timer: the shell lets it `tick`, about twice a second. */
export class StandRun {
  readonly clock: IdleClock;
  readonly language: Language;
  readonly #options: StandRunOptions;
  #scenes: readonly Scene[] = $state.raw([]);
  #shown = $state(0);
  #since = 0;
  #open = $state(true);
  #visit = $state(0);
  #counted: string[] = [];
  low: boolean = $state(false);
  /** Whether this visitor wants larger text. */
  large: boolean = $state(false);

  constructor(options: StandRunOptions) {
    this.#options = options;
    const { stand, now, today } = options;
    this.language = stand.languages[0] ?? HOME_FRAME.language;
    this.low = stand.low;
    this.#open = isOpen(stand.hours, today());
    this.clock = new IdleClock({ idle: stand.idle, now, onreset: () => this.#reset() });
  }

  /** Which scene of the loop is on; null before there are any. */
  get scene(): Scene | null {
    return this.#scenes[this.#shown] ?? null;
  }

  get shown(): number {
    return this.#shown;
  }

  get scenes(): readonly Scene[] {
    return this.#scenes;
  }

  get open(): boolean {
    return this.#open;
  }

  /** Changes with every visitor: what is keyed by it is made anew. */
  get visit(): number {
    return this.#visit;
  }

  /** Whether nobody is there. */
  get idle(): boolean {
    return this.clock.mood === 'attract';
  }

  /** The loop is there; it begins if nobody has touched the glass meanwhile. */
  begin(scenes: readonly Scene[]): void {
    this.#scenes = scenes;
    if (this.idle) this.#show(0);
  }

  /** The first touch. */
  start(): void {
    this.#options.journal.count('visit');
    this.#counted = [];
    this.clock.start();
  }

  /** Home, in the same visit: something went wrong. */
  home(): void {
    const { navigator, frame } = this.#options.session;
    this.#visit += 1;
    navigator.open('', { ...HOME_FRAME, language: frame.language });
  }

  /** What is asked is counted once a visit. */
  count(kind: 'lens' | 'place' | 'language', name: string): void {
    const key = `${kind} ${name}`;
    if (this.idle || this.#counted.includes(key)) return;
    this.#counted.push(key);
    this.#options.journal.count(kind, name);
  }

  tick(): void {
    const { stand, now, today, still, seconds = SCENE } = this.#options;
    this.clock.tick();
    this.#open = isOpen(stand.hours, today());
    if (!this.idle || !this.#open || this.#scenes.length === 0 || still()) return;
    if (now() - this.#since >= seconds * 1000) this.#show((this.#shown + 1) % this.#scenes.length);
  }

  /** Everything as it was before anybody came. */
  #reset(): void {
    const { session, stand, onreset } = this.#options;
    this.low = stand.low;
    this.large = false;
    this.#visit += 1;
    session.navigator.open('', { ...HOME_FRAME, language: this.language });
    onreset();
    this.#show(0);
  }

  #show(next: number): void {
    this.#shown = next;
    this.#since = this.#options.now();
    const address = this.#scenes[next]?.address;
    if (address !== undefined)
      this.#options.session.navigator.open(address, { ...HOME_FRAME, language: this.language });
  }
}
