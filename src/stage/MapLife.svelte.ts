import type MapView from '../map/MapView.svelte';

/** Where the WebGL map is in its life; the plate stands wherever it is not drawn. */
export type MapPhase = 'waiting' | 'starting' | 'drawn' | 'lost' | 'failed';

/** How long a lost context may take to come back before a person is told, in milliseconds. */
const PATIENCE = 1000;
/** How long a map may take to its first whole frame, in milliseconds: far longer than the slowest, since the plate answers meanwhile. */
const START = 60_000;
/** How long each map that fails or stays lost is left before it is made anew, in seconds; then no more. */
const RETRIES = [2, 10, 30, 60, 120];
/** How long after a press its click may still come, in milliseconds. */
const LET_GO = 350;

type MapCode = typeof MapView;

export interface MapLifeOptions {
  /** Fetches MapLibre and what drives it. */
  readonly load: () => Promise<{ readonly default: MapCode }>;
}

/** Owns whether there is a WebGL map: its code, its start, its losses and its return, and which of the two drawings answers a finger. */
export class MapLife {
  readonly #options: MapLifeOptions;
  #code: MapCode | null = $state.raw(null);
  #phase: MapPhase = $state('waiting');
  #attempt = $state(0);
  #standIn = $state(true);
  #refused = $state(false);
  #coming = false;
  #pressed = false;
  #retried = 0;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #lettingGo: ReturnType<typeof setTimeout> | undefined;

  constructor(options: MapLifeOptions) {
    this.#options = options;
  }

  get phase(): MapPhase {
    return this.#phase;
  }

  /** The map's code once it has come; null while the plate is alone. */
  get code(): MapCode | null {
    return this.#code;
  }

  /** Changes when the map is to be made anew. */
  get attempt(): number {
    return this.#attempt;
  }

  /** Whether there is to be a map: one that failed has given its context back. */
  get present(): boolean {
    return this.#code !== null && this.#phase !== 'failed';
  }

  /** Whether the plate is what a person sees, and what answers. */
  get standIn(): boolean {
    return this.#standIn;
  }

  /** Whether a person should be told that the map cannot be moved. */
  get refused(): boolean {
    return this.#refused;
  }

  /** Fetches the map, once; where its code does not come, the plate stays. */
  async wake(): Promise<void> {
    if (this.#coming || this.#code) return;
    this.#coming = true;
    try {
      const { default: code } = await this.#options.load();
      this.#code = code;
      this.#start();
    } catch (error) {
      console.warn('the interactive map could not be had:', error);
      this.failed();
    } finally {
      this.#coming = false;
    }
  }

  /** Everything is on screen, for the first time or again. A press under way is answered by who was pressed. */
  drawn(): void {
    this.#calm();
    this.#retried = 0;
    this.#phase = 'drawn';
    this.#refused = false;
    if (!this.#pressed) this.#standIn = false;
  }

  /** The browser took the context away. */
  lost(): void {
    this.#calm();
    this.#phase = 'lost';
    this.#standIn = true;
    this.#patience = setTimeout(() => (this.#refused = true), PATIENCE);
    this.#plan();
  }

  /** The browser gives no context, or the map's code or worker does not come. */
  failed(): void {
    this.#calm();
    this.#phase = 'failed';
    this.#standIn = true;
    this.#refused = true;
    this.#plan();
  }

  /** Tries anew from the first wait, where no further try was to come: a new visitor, a new chance. */
  again(): void {
    if ((this.#phase !== 'failed' && this.#phase !== 'lost') || this.#retried < RETRIES.length) return;
    this.#retried = 0;
    this.#plan();
  }

  /** A finger or a button goes down on the map. */
  press(): void {
    clearTimeout(this.#lettingGo);
    this.#pressed = true;
  }

  /** It was lifted: its click comes now, or soon, or not at all. */
  lift(): void {
    clearTimeout(this.#lettingGo);
    this.#lettingGo = setTimeout(() => this.letGo(), LET_GO);
  }

  /** The press has been answered, or comes to nothing. */
  letGo(): void {
    clearTimeout(this.#lettingGo);
    this.#pressed = false;
    if (this.#phase === 'drawn') this.#standIn = false;
  }

  destroy(): void {
    this.#calm();
    clearTimeout(this.#lettingGo);
  }

  #start(): void {
    this.#phase = 'starting';
    this.#patience = setTimeout(() => this.failed(), START);
  }

  #plan(): void {
    const seconds = RETRIES[this.#retried];
    if (seconds === undefined) return;
    this.#retry = setTimeout(() => {
      this.#calm();
      this.#retried += 1;
      this.#attempt += 1;
      if (this.#code) this.#start();
      else void this.wake();
    }, seconds * 1000);
  }

  #calm(): void {
    clearTimeout(this.#patience);
    clearTimeout(this.#retry);
  }
}
