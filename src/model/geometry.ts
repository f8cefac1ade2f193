import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { ReferenceGeography } from './reference.ts';

/** West, south; east, north of the province in degrees: what every map of the whole province fits into its room. */
export const GANSU: [[number, number], [number, number]] = [
  [92.33, 32.58],
  [108.73, 42.81],
];

/** The shapes the map is drawn from, derived from one topology at load. Coordinates are [lng, lat] in degrees. */
export interface MapGeometry {
  readonly cities: FeatureCollection<Polygon | MultiPolygon, { id: string; code: string }>;
  readonly zones: FeatureCollection<MultiPolygon, { id: string }>;
  /** One feature for each pair of neighbouring cities: the line they share. */
  readonly borders: FeatureCollection<MultiLineString, { a: string; b: string }>;
  /** One feature for each city at the province's edge: its part of the outline; `b` is empty. */
  readonly edges: FeatureCollection<MultiLineString, { a: string; b: string }>;
  readonly outline: MultiLineString;
  /** The whole province as one shape. */
  readonly province: MultiPolygon;
  readonly reference: ReferenceGeography;
}

export type ZoneFeature = Feature<MultiPolygon, { id: string }>;
