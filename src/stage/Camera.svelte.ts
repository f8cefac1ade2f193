import type { Aim, Bounds } from '../lenses/lens.ts';
import type { LngLat } from '../model/atlas.ts';

/** CSS pixels inside the map that stay clear. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A map whose camera can be moved; coordinates are [lng, lat] in degrees. */
export interface Movable {
  home(padding: Padding, animate: boolean): void;
  fit(bounds: Bounds, padding: Padding): void;
  flyTo(at: LngLat, zoom: number, padding: Padding): void;
}

/** The room the camera has. */
export interface Frame {
  readonly padding: Padding;
  /** What the legend covers at the left, in CSS pixels; a point stands beside it. */
  readonly legend: number;
  /** CSS pixels to a rem. */
  readonly rem: number;
  /** Two rooms with one key are one. */
  readonly key: string;
}

/** Moves the map to where the question looks, and does not move it again for what changes nothing. */
export class Camera {
  #at: string | null = null;
  #map: Movable | null = null;

  /** Whether a first aim has been taken: only then is there a flight to wait for. */
  get aimed(): boolean {
    return this.#at !== null;
  }

  /** Follows an aim on a map; a map that is new stands at home, whatever the one before it showed. */
  follow(map: Movable, aim: Aim, frame: Frame): void {
    const key = `${aim.key} ${frame.key}`;
    const fresh = map !== this.#map;
    if (key === this.#at && !fresh) return;
    const first = this.#at === null || fresh;
    this.#map = map;
    this.#at = key;
    const { padding, legend, rem } = frame;
    if (aim.kind === 'point') map.flyTo(aim.at, aim.zoom, { ...padding, left: padding.left + legend });
    else if (aim.kind === 'bounds') map.fit(aim.bounds, { ...padding, right: padding.right + aim.air * rem });
    else if (!first) map.home(padding, true);
  }

  /** The next aim is taken afresh: what was shown is no longer there, or was left by hand. */
  forget(): void {
    this.#at = null;
  }
}
