import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import { isEarly } from './sites.ts';
import { zoneOf } from '../model/place.ts';
import type { Atlas, LngLat, Site, SiteType } from '../model/atlas.ts';
import type { MapGeometry } from '../model/geometry.ts';

/** All GeoJSON sources of the map; added once and never again. */
export function toSources(atlas: Atlas, geometry: MapGeometry): Record<string, SourceSpecification> {
  const { cities, zones, cityBorders, zoneBorders, outline } = geometry;
  const withZone = cities.features.map((city) => ({
    ...city,
    properties: { ...city.properties, zone: zoneOf(atlas, city.properties.id)?.id ?? null },
  }));
  const byId = (data: FeatureCollection): SourceSpecification => ({ type: 'geojson', data, promoteId: 'id' });
  const lines = (geometry: MultiLineString): SourceSpecification => ({ type: 'geojson', data: geometry });
  return {
    cities: byId({ type: 'FeatureCollection', features: withZone }),
    places: byId({ type: 'FeatureCollection', features: [...zones.features, ...cities.features] }),
    'city-borders': lines(cityBorders),
    'zone-borders': lines(zoneBorders),
    outline: lines(outline),
    /* Simplified to about ten pixels, since blurred joins of every bend would show as hairs. */
    lift: { type: 'geojson', data: outline, tolerance: 10 },
    seats: byId({ type: 'FeatureCollection', features: seatsOf(atlas) }),
    sites: byId({ type: 'FeatureCollection', features: sitesOf(atlas) }),
  };
}

function seatsOf(atlas: Atlas): Feature[] {
  return atlas.places.flatMap((place) =>
    place.at === null
      ? []
      : [
          {
            type: 'Feature' as const,
            geometry: { type: 'Point' as const, coordinates: [...place.at] },
            properties: {
              id: place.id,
              kind: place.kind,
              capital: place.id === 'lanzhou',
              zh: place.short,
              en: place.shortEnglish,
            },
          },
        ],
  );
}

/** Air between neighbours of one spread, in degrees of latitude: about 1.7 km. */
const AIR = 0.015;
/** The golden angle in radians: no two of a spread stand in one direction. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/**
 * Sites known only to their district or city would hide each other at its seat, so they stand around it in a sunflower spiral.
 * That is a drawing, not a position: the data keep the seat, and the map says 示意.
 */
function spread(site: Site, at: LngLat, stacked: Map<string, number>): LngLat {
  if (site.accuracy === 'site') return at;
  const key = at.join();
  const n = (stacked.get(key) ?? 0) + 1;
  stacked.set(key, n);
  const radius = AIR * Math.sqrt(n + 0.6);
  const [lng, lat] = at;
  return [lng + (radius * Math.cos(n * TURN)) / Math.cos((lat * Math.PI) / 180), lat + radius * Math.sin(n * TURN)];
}

/** Types in the order in which they win a place on a crowded map. */
const ORDER: readonly SiteType[] = [
  'bonded-zone',
  'airport',
  'rail-port',
  'hub',
  'station',
  'data-centre',
  'park',
  'base',
];

function sitesOf(atlas: Atlas): Feature[] {
  const stacked = new Map<string, number>();
  return atlas.sites.flatMap((site) =>
    site.at === null
      ? []
      : [
          {
            type: 'Feature' as const,
            geometry: { type: 'Point' as const, coordinates: [...spread(site, site.at, stacked)] },
            properties: {
              id: site.id,
              type: site.type,
              zh: site.name,
              en: site.english,
              accuracy: site.accuracy,
              order: orderOf(site),
              early: isEarly(site),
            },
          },
        ],
  );
}

function orderOf(site: Site): number {
  const index = ORDER.indexOf(site.type);
  return index < 0 ? ORDER.length : index;
}
