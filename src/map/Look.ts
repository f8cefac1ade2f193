import type { Map as GlMap, PaddingOptions } from 'maplibre-gl';
import { MOST_FRAMED, type Aim } from '../model/camera.ts';
import { GANSU } from '../model/geometry.ts';
import { reducedMotion } from './ease.ts';

/** Where to look, clear of a padding in CSS pixels. */
export interface Looking {
  readonly aim: Aim;
  readonly padding: PaddingOptions;
}

/** Where the province's bounds lie in the container, in CSS pixels. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the map was last told to look, until a hand takes it elsewhere. */
export class Look {
  readonly #map: GlMap;
  #told: Looking | null;
  #flight: 'fly' | 'stand' | null = null;

  constructor(map: GlMap, first: Looking) {
    this.#map = map;
    this.#told = first;
    this.stand();
  }

  /** Takes note, for a map that cannot move now: `go` does. */
  note(told: Looking, fly: boolean): void {
    this.#told = told;
    this.#flight = fly ? 'fly' : 'stand';
  }

  /** Goes to what was noted last, once. */
  go(): void {
    if (this.#flight !== null) this.stand(this.#flight === 'fly');
  }

  /** Where a hand has taken the map it stays. */
  forget(): void {
    this.#told = null;
  }

  /** Stands where it was last told to look, after taking note of the container's size; by an offset, since a padding would stay with the map. */
  stand(fly = false): void {
    this.#flight = null;
    if (!this.#told) return;
    const animate = fly && !reducedMotion();
    const { aim, padding } = this.#told;
    const { left = 0, right = 0, top = 0, bottom = 0 } = padding;
    this.#map.resize();
    if (aim.kind === 'point') {
      const offset: [number, number] = [(left - right) / 2, (top - bottom) / 2];
      this.#map.easeTo({ center: [aim.at[0], aim.at[1]], zoom: aim.zoom, offset, animate, duration: 900 });
    } else {
      const [[west, south], [east, north]] = aim.kind === 'bounds' ? aim.bounds : GANSU;
      this.#map.fitBounds([west, south, east, north], { padding, maxZoom: MOST_FRAMED, animate, duration: 700 });
    }
  }

  /** Tells where the province's bounds lie, now and whenever the camera moves; until it is let go. */
  follow(tell: (frame: Frame) => void): () => void {
    const [low, high] = GANSU;
    const now = (): void => {
      const [west, east] = [this.#map.project([low[0], high[1]]), this.#map.project([high[0], low[1]])];
      tell({ x: west.x, y: west.y, width: east.x - west.x, height: east.y - west.y });
    };
    this.#map.on('move', now);
    this.#map.on('resize', now);
    now();
    return () => {
      this.#map.off('move', now);
      this.#map.off('resize', now);
    };
  }
}
