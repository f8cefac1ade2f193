import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { ReferenceGeography } from './reference.ts';

/** The shapes the map is drawn from, derived from one topology at load. Coordinates are [lng, lat] in degrees. */
export interface MapGeometry {
  readonly cities: FeatureCollection<Polygon | MultiPolygon, { id: string; code: string }>;
  readonly zones: FeatureCollection<MultiPolygon, { id: string }>;
  /** One feature for each pair of neighbouring cities: the line they share. */
  readonly borders: FeatureCollection<MultiLineString, { a: string; b: string }>;
  readonly outline: MultiLineString;
  readonly reference: ReferenceGeography;
}

export type ZoneFeature = Feature<MultiPolygon, { id: string }>;
