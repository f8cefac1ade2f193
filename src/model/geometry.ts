import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';

/** The shapes the map is drawn from, derived from one topology at load. Coordinates are [lng, lat] in degrees. */
export interface MapGeometry {
  readonly cities: FeatureCollection<Polygon | MultiPolygon, { id: string; code: string }>;
  readonly zones: FeatureCollection<MultiPolygon, { id: string }>;
  /** Borders between cities of one zone. */
  readonly cityBorders: MultiLineString;
  readonly zoneBorders: MultiLineString;
  readonly outline: MultiLineString;
}

export type ZoneFeature = Feature<MultiPolygon, { id: string }>;
