import type MapView from '../map/MapView.svelte';

/** Where the WebGL map is in its life; the plate stands wherever it is not drawn. */
export type MapPhase = 'waiting' | 'starting' | 'drawn' | 'lost' | 'failed';

/** How long a lost context may take to come back before the plate stands in, in milliseconds. */
const PATIENCE = 1000;
/** When a map that failed or stays lost is made anew, in seconds after the loss; then no more. */
const RETRIES = [2, 10, 30, 60, 120];

type MapCode = typeof MapView;

export interface MapLifeOptions {
  /** Fetches MapLibre and what drives it. */
  readonly load: () => Promise<{ readonly default: MapCode }>;
  readonly retries?: readonly number[];
}

/** Owns whether there is a WebGL map: its code, its start, its losses and its return. */
export class MapLife {
  readonly #options: MapLifeOptions;
  #code: MapCode | null = $state.raw(null);
  #phase: MapPhase = $state('waiting');
  #attempt = $state(0);
  #standIn = $state(true);
  #coming = false;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #retried = 0;

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

  /** Whether the plate is what a person sees. */
  get standIn(): boolean {
    return this.#standIn;
  }

  /** Whether a person should be told that the map cannot be moved. */
  get refused(): boolean {
    return this.#phase === 'failed' || (this.#phase === 'lost' && this.#standIn);
  }

  /** Fetches the map, once; where its code does not come, the plate stays. */
  async wake(): Promise<void> {
    if (this.#coming || this.#code) return;
    this.#coming = true;
    try {
      const { default: code } = await this.#options.load();
      this.#code = code;
      this.#phase = 'starting';
    } catch (error) {
      console.warn('the interactive map could not be had:', error);
      this.failed();
    } finally {
      this.#coming = false;
    }
  }

  /** The first whole frame is on screen. */
  drawn(): void {
    this.#calm();
    this.#retried = 0;
    this.#phase = 'drawn';
    this.#standIn = false;
  }

  /** The browser took the context away, or gave it back. */
  lost(now: boolean): void {
    if (!now) {
      if (this.#phase === 'lost') this.drawn();
      return;
    }
    this.#calm();
    this.#phase = 'lost';
    this.#patience = setTimeout(() => (this.#standIn = true), PATIENCE);
    this.#plan();
  }

  /** The browser gives no context, or the map's code threw. */
  failed(): void {
    this.#calm();
    this.#phase = 'failed';
    this.#standIn = true;
    this.#plan();
  }

  destroy(): void {
    this.#calm();
  }

  #plan(): void {
    const retries = this.#options.retries ?? RETRIES;
    const seconds = retries[this.#retried];
    if (seconds === undefined) return;
    this.#retry = setTimeout(() => {
      this.#retried += 1;
      this.#standIn = true;
      this.#attempt += 1;
      if (this.#code) this.#phase = 'starting';
      else void this.wake();
    }, seconds * 1000);
  }

  #calm(): void {
    clearTimeout(this.#patience);
    clearTimeout(this.#retry);
  }
}
