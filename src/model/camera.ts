import type { LngLat } from './atlas.ts';
import { GANSU } from './geometry.ts';

/** How far out a person may go: the province still fills most of a phone. Nearer than `MOST_ZOOM` nothing more is drawn. */
export const [LEAST_ZOOM, MOST_ZOOM] = [2.8, 13] as const;
/** The nearest that bounds are framed. */
export const MOST_FRAMED = 10;

/** What a map keeps clear of at its edges, in CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Where to look: at the whole province, around bounds [[west, south], [east, north]] in degrees, or with a point in the middle at a zoom. */
export type Aim =
  | { readonly kind: 'home' }
  | { readonly kind: 'bounds'; readonly bounds: readonly [readonly [number, number], readonly [number, number]] }
  | { readonly kind: 'point'; readonly at: LngLat; readonly zoom: number };

/** Where a camera looks and how near (zoom as MapLibre counts it: the world is 512 × 2^zoom CSS pixels wide). */
export interface Look {
  readonly center: LngLat;
  readonly zoom: number;
}

/** Wherever a person wanders, the middle of the view stays over the province's bounds, so that Gansu never leaves it. */
export function keptOnGansu({ center: [lng, lat], zoom }: Look): Look {
  const [[west, south], [east, north]] = GANSU;
  const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
  return { center: [clamp(lng, west, east), clamp(lat, south, north)], zoom: clamp(zoom, LEAST_ZOOM, MOST_ZOOM) };
}
