import type { Map as GlMap, MapMouseEvent } from 'maplibre-gl';
import type { PatientMap } from './PatientMap.ts';

/** How long the pointer rests on a place before the map answers, in milliseconds. */
const REST = 120;
/** How long after a press its click may still come, in milliseconds. */
const LET_GO = 350;

/** CSS pixels from the top left of the map. */
export type Spot = { readonly x: number; readonly y: number };

export interface FingerOptions {
  /** The ids that a finger meets there, the topmost first. */
  readonly hits: (at: Spot) => readonly string[];
  readonly onPick: (ids: readonly string[], at: Spot, adding: boolean) => void;
  /** What the pointer is over; null for nothing, under a finger, and whenever the map moves. */
  readonly onHover: (id: string | null, at: Spot) => void;
  /** The pointer came to rest. */
  readonly onRest: (id: string | null) => void;
}

/** What a hand does to the map: a pointer that hovers, a press, a drag. */
export class Finger {
  readonly #map: PatientMap;
  readonly #options: FingerOptions;
  #pointed: string | null = null;
  #touch = false;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(map: PatientMap, options: FingerOptions) {
    this.#map = map;
    this.#options = options;
    this.#waitForAnswers();
    const at = ({ point: { x, y } }: MapMouseEvent): Spot => ({ x, y });
    map.on('click', (event) => options.onPick(options.hits(at(event)), at(event), event.originalEvent.shiftKey));
    /* A mouse that a touch pretends to be has nothing to hover over; under a moving map a name would be stale. */
    map.on('mousemove', (event) => {
      if (this.#touch || map.isMoving()) return this.leave();
      this.#pointAt(options.hits(at(event))[0] ?? null, at(event));
    });
    map.on('mouseout', () => this.leave());
    map.on('movestart', () => this.leave());
  }

  /** Ends what hovering began: a drag, a zoom, a flight, another view. */
  leave(): void {
    if (this.#pointed !== null) this.#pointAt(null, { x: 0, y: 0 });
  }

  destroy(): void {
    clearTimeout(this.#resting);
  }

  /** The name follows the pointer at once; the map answers only where the pointer rests, so that a click never waits for its frame. */
  #pointAt(id: string | null, at: Spot): void {
    this.#options.onHover(id, at);
    if (id === this.#pointed) return;
    this.#pointed = id;
    this.#map.getCanvas().style.cursor = id ? 'pointer' : '';
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#options.onRest(id), REST);
  }

  /** From a press to its answer nothing is drawn; a drag, a second finger or a press that comes to nothing lets go. */
  #waitForAnswers(): void {
    const surface = (this.#map as GlMap).getCanvasContainer();
    const afterPaint = (act: () => void): void => void requestAnimationFrame(() => setTimeout(act));
    const release = (): void => this.#map.release();
    const kind = ({ pointerType }: PointerEvent): void => void (this.#touch = pointerType === 'touch');
    const press = (event: PointerEvent): void => {
      kind(event);
      clearTimeout(this.#resting);
      this.#map.hold();
    };
    const move = (event: PointerEvent): void => {
      kind(event);
      if (event.buttons > 0) release();
    };
    surface.addEventListener('pointerdown', press, { capture: true });
    surface.addEventListener('pointermove', move, { capture: true });
    for (const end of ['pointercancel', 'pointerleave', 'wheel', 'touchmove'] as const)
      surface.addEventListener(end, release, { capture: true, passive: true });
    surface.addEventListener('click', () => afterPaint(release));
    surface.addEventListener('pointerup', () => setTimeout(release, LET_GO), { capture: true });
  }
}
