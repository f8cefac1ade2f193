import type { Aim } from '../lenses/lens.ts';
import type { Padding } from '../model/camera.ts';

/** A map whose camera can be moved; coordinates are [lng, lat] in degrees. */
export interface Movable {
  look(aim: Aim, padding: Padding, animate: boolean): void;
}

/** The room the camera has; CSS pixels. */
export interface CameraRoom {
  readonly padding: Padding;
  /** What the legend covers at the left. */
  readonly legend: number;
  /** Size of text against a desk screen. */
  readonly scale: number;
}

/** What an aim keeps clear of: a point stands beside the legend, bounds leave room for the names at their right. */
export function clearOf(aim: Aim, { padding, legend, scale }: CameraRoom): Padding {
  if (aim.kind === 'point') return { ...padding, left: padding.left + legend };
  return aim.kind === 'bounds' ? { ...padding, right: padding.right + aim.air * 16 * scale } : padding;
}

/** Moves the map to where the question looks, and does not move it again for what changes nothing. */
export class Camera {
  #at: string | null = null;
  #map: Movable | null = null;

  /** Whether a first aim has been taken: only then is there a flight to wait for. */
  get aimed(): boolean {
    return this.#at !== null;
  }

  /** Follows an aim on a map; a map that is new stands there at once. Two rooms with one key are one. */
  follow(map: Movable, aim: Aim, room: CameraRoom, roomKey: string): void {
    const key = `${aim.key} ${roomKey}`;
    const fresh = map !== this.#map;
    if (key === this.#at && !fresh) return;
    this.#map = map;
    this.#at = key;
    map.look(aim, clearOf(aim, room), !fresh);
  }

  /** The next aim is taken afresh: what was shown is no longer there, or was left by hand. */
  forget(): void {
    this.#at = null;
  }
}
