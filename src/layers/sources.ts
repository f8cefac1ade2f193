import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection, MultiLineString, Position } from 'geojson';
import {
  arcFeatures,
  beyondFeatures,
  beyondStandings,
  framed,
  originFeatures,
  routeFeatures,
} from './originFeatures.ts';
import { namedFeatures, networkFeatures } from './referenceFeatures.ts';
import { seatFeatures } from './seatFeatures.ts';
import { siteFeatures } from './siteFeatures.ts';
import { isEarly } from './sites.ts';
import type { Atlas } from '../model/atlas.ts';
import type { MapGeometry } from '../model/geometry.ts';
import type { MapSizes } from '../theme/theme.ts';

/** The GeoJSON sources that the facts and the theme's sizes decide. */
export type ChangingSource = 'points' | 'arcs' | 'dashes';

/**
 * All GeoJSON sources of the map; added once and never again. Few: each is cut into tiles of its own, and every tile costs a message, a
 * copy in the worker and a place in the order of collision.
 */
export function toSources(atlas: Atlas, geometry: MapGeometry, sizes: MapSizes): Record<string, SourceSpecification> {
  const { cities, outline, reference } = geometry;
  const changing = changingSources(atlas, sizes);
  return {
    cities: { type: 'geojson', data: cities, promoteId: 'id', maxzoom: FINEST, buffer: EDGE },
    lines: {
      type: 'geojson',
      data: collected(lineFeatures(geometry)),
      promoteId: 'id',
      maxzoom: FINEST,
      buffer: EDGE,
    },
    /* Simplified to about three pixels, since blurred joins of every bend would show as hairs. */
    lift: { type: 'geojson', data: softened(outline), tolerance: 3 },
    reference: {
      type: 'geojson',
      data: collected([...networkFeatures(reference), ...namedFeatures(reference)]),
      maxzoom: FINEST,
    },
    points: { type: 'geojson', data: changing.points, promoteId: 'id', maxzoom: FINEST },
    arcs: { type: 'geojson', data: changing.arcs, lineMetrics: true, maxzoom: CURVED },
    /* Without metrics, which would stretch the dashes. */
    dashes: { type: 'geojson', data: changing.dashes, maxzoom: CURVED },
  };
}

/** The zoom of the finest tiles; nearer they are drawn larger. An eighth of a pixel at this zoom is a pixel at the nearest. */
const FINEST = 10;
/**
 * What a tile of land and its borders holds beyond its own edge, in 512ths of its side: half of the widest line on the largest screen. With
 * MapLibre's own 128 every tile holds a land more than twice its own.
 */
const EDGE = 24;
/** The finest zoom of arcs, which are no places. */
const CURVED = 6;

/** What the facts decide, and so comes with them: origins at the edge, their arcs, and the sites that the whole province does not show. */
export function changingSources(atlas: Atlas, sizes: MapSizes): Record<ChangingSource, FeatureCollection> {
  const whole = atlas.facts.length > 0;
  const shown = whole ? atlas : { ...atlas, sites: atlas.sites.filter((site) => isEarly(atlas, site)) };
  /* Before the facts nobody asks for anything. */
  const stand = whole ? framed(atlas) : [];
  const beyond = whole ? beyondStandings(atlas) : [];
  return {
    points: collected([
      ...seatFeatures(atlas, sizes),
      ...siteFeatures(shown, sizes),
      ...originFeatures(atlas, stand),
      ...beyondFeatures(atlas, beyond),
    ]),
    arcs: collected([...arcFeatures(atlas, stand, 'direct'), ...routeFeatures(atlas, beyond)]),
    dashes: collected(arcFeatures(atlas, stand, 'inclusion')),
  };
}

/** The line that two cities share, or that one has of the province's outline, under an id of its own. */
export function lineFeatures({ borders, edges }: Pick<MapGeometry, 'borders' | 'edges'>): Feature[] {
  return [...borders.features, ...edges.features].map(({ geometry, properties: { a, b } }) => ({
    type: 'Feature',
    properties: { id: `${a} ${b}`, a, b },
    geometry,
  }));
}

function collected(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

/** Bends that the shadow's softness hides, in degrees: about a pixel where the whole province is shown large. */
const SOFT = 0.03;

/** A line without its small bends; each part keeps its ends. */
function softened({ coordinates }: MultiLineString): MultiLineString {
  const near = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): boolean =>
    Math.max(Math.abs(ax - bx), Math.abs(ay - by)) < SOFT;
  const thin = (line: readonly Position[]): Position[] => {
    let kept = line[0] as Position;
    return line.filter((point, i) => {
      const stays = i === 0 || i === line.length - 1 || !near(point, kept);
      if (stays) kept = point;
      return stays;
    });
  };
  return { type: 'MultiLineString', coordinates: coordinates.map(thin) };
}
