import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, MultiLineString } from 'geojson';
import { arcFeatures, framed, originFeatures } from './originFeatures.ts';
import { seatFeatures } from './seatFeatures.ts';
import { siteFeatures } from './siteFeatures.ts';
import { divisionOfCities, likestZone, SCHEMES, type SchemeId } from '../model/layouts.ts';
import type { Atlas } from '../model/atlas.ts';
import type { MapGeometry } from '../model/geometry.ts';

/** All GeoJSON sources of the map; added once and never again. */
export function toSources(atlas: Atlas, geometry: MapGeometry): Record<string, SourceSpecification> {
  const { cities, zones, borders, outline } = geometry;
  const hues = Object.fromEntries(SCHEMES.map(({ id }) => [id, huesOf(atlas, id)])) as Record<
    SchemeId,
    Map<string, string | null>
  >;
  const withZone = cities.features.map((city) => ({
    ...city,
    properties: {
      ...city.properties,
      ...Object.fromEntries(SCHEMES.map(({ id }) => [id, hues[id].get(city.properties.id) ?? null])),
    },
  }));
  /* Whether a border divides two belts, zones or areas, by scheme. */
  const dividing = borders.features.map((border) => {
    const { a, b } = border.properties;
    const divides = SCHEMES.map(({ id }) => [id, hues[id].get(a) !== hues[id].get(b)]);
    return { ...border, properties: { a, b, ...Object.fromEntries(divides) } };
  });
  const stand = framed(atlas);
  const byId = (data: FeatureCollection): SourceSpecification => ({ type: 'geojson', data, promoteId: 'id' });
  const lines = (geometry: MultiLineString): SourceSpecification => ({ type: 'geojson', data: geometry });
  return {
    cities: byId({ type: 'FeatureCollection', features: withZone }),
    places: byId({ type: 'FeatureCollection', features: [...zones.features, ...cities.features] }),
    borders: { type: 'geojson', data: { ...borders, features: dividing } },
    outline: lines(outline),
    /* Simplified to about three pixels, since blurred joins of every bend would show as hairs. */
    lift: { type: 'geojson', data: outline, tolerance: 3 },
    origins: byId({ type: 'FeatureCollection', features: originFeatures(atlas, stand) }),
    arcs: { type: 'geojson', data: { type: 'FeatureCollection', features: arcFeatures(atlas, stand) } },
    seats: byId({ type: 'FeatureCollection', features: seatFeatures(atlas) }),
    sites: byId({ type: 'FeatureCollection', features: siteFeatures(atlas) }),
  };
}

/** For each city the zone whose colour its division wears. */
function huesOf(atlas: Atlas, scheme: SchemeId): Map<string, string | null> {
  const hue = (id: string): string | null => (scheme === 'zones' ? id : likestZone(atlas, id));
  return new Map([...divisionOfCities(atlas, scheme)].map(([city, division]) => [city, hue(division.id)]));
}
