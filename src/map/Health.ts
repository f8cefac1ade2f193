import { CLOSE } from '../layers/sites.ts';
import type { PatientMap } from './PatientMap.ts';

export interface HealthOptions {
  /** Whether what was asked for last is still to be put on. */
  readonly waiting: () => boolean;
  /** It has a style, bare as it was made: for the first time, or again after a loss. */
  readonly onStyle: () => void;
  /** Its first frame with everything in it is about to be drawn. */
  readonly onFirst: () => void;
  /** It rests, and shows all that was asked for. */
  readonly onRest: () => void;
  /** Everything asked for is on screen: for the first time, or again after a loss. */
  readonly onDrawn: () => void;
  readonly onClose: (close: boolean) => void;
  readonly onLost: () => void;
  readonly onFail: (reason: Error) => void;
}

/** What MapLibre says of itself, from the first frame over losses to the next. */
export class Health {
  readonly #map: PatientMap;
  readonly #options: HealthOptions;
  #styled = false;
  #loaded = false;
  #whole = false;
  #close = false;

  constructor(map: PatientMap, options: HealthOptions) {
    this.#map = map;
    this.#options = options;
    map.on('style.load', () => {
      this.#styled = true;
      options.onStyle();
    });
    map.once('load', () => {
      this.#loaded = true;
      options.onFirst();
      /* What `npm run bench` reads: the first whole frame is drawn, and the map answers. */
      map.once('render', () => performance.mark('map-interactive'));
    });
    map.on('idle', () => this.#rest());
    map.on('zoom', () => this.#near(map.getZoom() >= CLOSE));
    /* While the context is lost the map has no style, and nothing may move on it; once it is back, `style.load` says so again. */
    map.on('webglcontextlost', () => {
      this.#styled = this.#whole = false;
      options.onLost();
    });
    const fail = (reason: unknown): void =>
      options.onFail(reason instanceof Error ? reason : new Error(String(reason)));
    /* A base map whose tiles do not come is no failure of the map. */
    map.on('error', (event) => {
      const { error, source } = event as { error: unknown; source?: { type?: string } };
      if (this.#loaded || source?.type === 'raster') console.warn(error);
      else fail(error);
    });
    /* MapLibre says so of a worker whose script does not come; for one that cannot be made its style waits for ever. */
    map.style.dispatcher.waitForInitComplete().catch(fail);
  }

  /** Whether it has a style: only then can it be moved, asked or dressed. */
  get styled(): boolean {
    return this.#styled;
  }

  /** Nothing more is to be done to it. */
  end(): void {
    this.#styled = false;
  }

  /** Idle is not drawn: a map whose worker never answers rests, too. */
  #rest(): void {
    if (!this.#loaded || !this.#styled || this.#options.waiting()) return;
    this.#options.onRest();
    if (this.#whole) return;
    this.#whole = true;
    /* A map made at its aim has not zoomed there. */
    this.#options.onClose((this.#close = this.#map.getZoom() >= CLOSE));
    this.#options.onDrawn();
  }

  #near(close: boolean): void {
    if (close !== this.#close) this.#options.onClose((this.#close = close));
  }
}
