import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import { whatFrom } from '../model/whatFrom.ts';
import { originFrame, type FramedOrigin } from '../model/originFrame.ts';
import { isEarly, LABEL } from './sites.ts';
import { divisionOfCities, likestZone, SCHEMES, type SchemeId } from '../model/layouts.ts';
import type { Atlas, LngLat, Origin, Site, SiteType } from '../model/atlas.ts';
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
    /* Simplified to about ten pixels, since blurred joins of every bend would show as hairs. */
    lift: { type: 'geojson', data: outline, tolerance: 10 },
    origins: byId({ type: 'FeatureCollection', features: originFeatures(atlas, stand) }),
    arcs: { type: 'geojson', data: { type: 'FeatureCollection', features: arcsOf(atlas, stand) } },
    seats: byId({ type: 'FeatureCollection', features: seatsOf(atlas) }),
    sites: byId({ type: 'FeatureCollection', features: sitesOf(atlas) }),
  };
}

/** For each city the zone whose colour its division wears. */
function huesOf(atlas: Atlas, scheme: SchemeId): Map<string, string | null> {
  const hue = (id: string): string | null => (scheme === 'zones' ? id : likestZone(atlas, id));
  return new Map([...divisionOfCities(atlas, scheme)].map(([city, division]) => [city, hue(division.id)]));
}

/** Origins that always stand at the edge: those at home that a chain names or that some city asks. The others appear when chosen. */
function atEdge(atlas: Atlas, { id, kind }: Origin): boolean {
  if (kind === 'abroad' || kind === 'general') return false;
  const asked = whatFrom(atlas, id);
  return asked !== null && asked.chains.length + asked.targets.length > 0;
}

function framed(atlas: Atlas): (FramedOrigin & { edge: boolean })[] {
  const edge = atlas.origins.filter((origin) => atEdge(atlas, origin));
  const others = atlas.origins.filter((origin) => !edge.includes(origin));
  return [
    ...originFrame(edge).map((one) => ({ ...one, edge: true })),
    ...others.flatMap((origin) => originFrame([origin]).map((one) => ({ ...one, edge: false }))),
  ];
}

function originFeatures(atlas: Atlas, stand: ReturnType<typeof framed>): Feature[] {
  return stand.flatMap(({ id, at, anchor, edge }): Feature[] => {
    const origin = atlas.originById.get(id);
    if (!origin) return [];
    const order = atlas.origins.indexOf(origin);
    const properties = { id, anchor, edge, order, zh: origin.name, en: origin.english };
    return [{ type: 'Feature', geometry: { type: 'Point', coordinates: [...at] }, properties }];
  });
}

/** Every arc that any origin may draw: to each seat, bowed to one side; the state picks those of the chosen one. */
function arcsOf(atlas: Atlas, stand: ReturnType<typeof framed>): Feature[] {
  const seats = atlas.places.filter((place) => place.at !== null);
  return stand.flatMap(({ id, at }) =>
    seats.map((seat): Feature => {
      const properties = { origin: id, target: seat.id };
      return { type: 'Feature', geometry: { type: 'LineString', coordinates: arc(at, seat.at as LngLat) }, properties };
    }),
  );
}

/** A quadratic curve of sixteen pieces between two points, bowed by an eighth of its length. */
function arc([x0, y0]: LngLat, [x1, y1]: LngLat): [number, number][] {
  const [mx, my] = [(x0 + x1) / 2 + (y1 - y0) / 8, (y0 + y1) / 2 - (x1 - x0) / 8];
  return Array.from({ length: 17 }, (_, i) => {
    const t = i / 16;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * x0 + b * mx + c * x1, a * y0 + b * my + c * y1];
  });
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

/** Air between neighbours of one spread, in CSS pixels at scale 1: an icon and its frame. */
const AIR = 21;
/** The golden angle in radians: no two of a spread stand in one direction. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/**
 * Sites known only to their district or city would hide each other at its seat, so they stand around it in a sunflower spiral,
 * as offsets in CSS pixels at scale 1. That is a drawing, not a position: the coordinates stay the seat's, and the map says 示意.
 */
function spread(site: Site, at: LngLat, stacked: Map<string, number>): [number, number] {
  if (site.accuracy === 'site') return [0, 0];
  const key = at.join();
  const n = (stacked.get(key) ?? 0) + 1;
  stacked.set(key, n);
  const radius = AIR * Math.sqrt(n + 0.6);
  return [Math.round(radius * Math.cos(n * TURN)), Math.round(radius * Math.sin(n * TURN))];
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
  return atlas.sites.flatMap((site): Feature[] => {
    if (site.at === null) return [];
    const [dx, dy] = spread(site, site.at, stacked);
    const { id, type, name, english, accuracy } = site;
    const early = isEarly(site);
    /* Beside the icon, in ems of the label. */
    const label = [(dx + 13) / LABEL, dy / LABEL];
    const properties = {
      id,
      type,
      zh: name,
      en: english,
      accuracy,
      early,
      order: orderOf(site),
      offset: [dx, dy],
      label,
    };
    return [{ type: 'Feature', geometry: { type: 'Point', coordinates: [...site.at] }, properties }];
  });
}

function orderOf(site: Site): number {
  const index = ORDER.indexOf(site.type);
  return index < 0 ? ORDER.length : index;
}
