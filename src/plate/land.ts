import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { networkFeatures } from '../layers/referenceFeatures.ts';
import { GANSU, type MapGeometry } from '../model/geometry.ts';

/** The province as path data on one flat sheet `width` × `height` units large, whose edges are the province's bounds. */
export interface Land {
  readonly width: number;
  readonly height: number;
  readonly cities: readonly { readonly id: string; readonly d: string }[];
  readonly zones: readonly { readonly id: string; readonly d: string }[];
  /** The line that each pair of neighbouring cities shares. */
  readonly borders: readonly { readonly a: string; readonly b: string; readonly d: string }[];
  readonly outline: string;
  /** The outline without its small bends, for the soft shadow under it. */
  readonly lift: string;
  /** The river, and the railways in use and under construction. */
  readonly water: string;
  readonly rail: string;
  readonly building: string;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
/** Northing of the spherical Mercator projection, in radians of the equator. */
const northing = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2));

const [[WEST, SOUTH], [EAST, NORTH]] = GANSU;
const [ACROSS, DOWN] = [radians(EAST - WEST), northing(NORTH) - northing(SOUTH)];

/** Height over width of the province on the Mercator plane. */
export const RATIO = DOWN / ACROSS;

/** The province's western and northern edge as shares of the world's Mercator square. */
export const [WEST_EDGE, NORTH_EDGE] = [(WEST + 180) / 360, (Math.PI - northing(NORTH)) / (2 * Math.PI)];

/** Where [lng, lat] (degrees) lies on the sheet: shares of its width and height from the north-western corner. */
export function shareOf([lng = 0, lat = 0]: Position | readonly [number, number]): [x: number, y: number] {
  return [radians(lng - WEST) / ACROSS, (northing(NORTH) - northing(lat)) / DOWN];
}

/** The [lng, lat] in degrees of a spot on the sheet. */
export function placeAt([x, y]: readonly [number, number]): [lng: number, lat: number] {
  const north = northing(NORTH) - y * DOWN;
  return [WEST + (x * ACROSS * 180) / Math.PI, ((2 * Math.atan(Math.exp(north)) - Math.PI / 2) * 180) / Math.PI];
}

/**
 * All shapes of the province as path data in whole units of a sheet `width` units wide: as many as the finest pixels it will be shown at.
 * The shadow follows `lift`, without bends its softness hides.
 */
export function landOf(geometry: MapGeometry, width: number, lift = geometry.outline): Land {
  const { cities, zones, borders, outline, reference } = geometry;
  const draw = drawn(width);
  const network = (kind: string, building: boolean): string =>
    networkFeatures(reference)
      .filter(({ properties }) => properties?.['kind'] === kind && Boolean(properties['building']) === building)
      .map((one) => draw.lines((one.geometry as MultiLineString).coordinates))
      .join('');
  return {
    width,
    height: width * RATIO,
    cities: cities.features.map((one) => ({ id: one.properties.id, d: draw.area(one.geometry) })),
    zones: zones.features.map((one) => ({ id: one.properties.id, d: draw.area(one.geometry) })),
    borders: borders.features.map((one) => ({ ...one.properties, d: draw.lines(one.geometry.coordinates) })),
    outline: draw.lines(outline.coordinates),
    lift: draw.lines(lift.coordinates, SOFT),
    water: network('river', false),
    rail: network('railway', false),
    building: network('railway', true),
  };
}

/** Path data of one line on a sheet `width` units wide. */
export function lineOn(width: number, { coordinates }: LineString): string {
  return drawn(width).lines([coordinates]);
}

/** Bends of the shadow's line that nobody sees, as a share of the width: about a pixel of a desk's map. */
const SOFT = 1 / 1000;

function drawn(width: number): {
  area: (geometry: Polygon | MultiPolygon) => string;
  lines: (lines: readonly Position[][], least?: number) => string;
} {
  const height = width * RATIO;
  /* A point of a border stands in many shapes, and these share it. */
  const known = new Map<Position, readonly [number, number]>();
  const unitsOf = (position: Position): readonly [number, number] => {
    const before = known.get(position);
    if (before) return before;
    const [x, y] = shareOf(position);
    const units = [Math.round(x * width), Math.round(y * height)] as const;
    known.set(position, units);
    return units;
  };
  /* One line as steps between whole units; a step of nothing is left out. A plain loop: a page draws some 30,000 points at its start. */
  const stroke = (line: readonly Position[], least = 0, count = line.length): string => {
    const near = least * width;
    let [px, py, path] = [0, 0, ''];
    for (let i = 0; i < count; i++) {
      const units = unitsOf(line[i] as Position);
      const dx = units[0] - px;
      const dy = units[1] - py;
      if (i > 0 && Math.abs(dx) <= near && Math.abs(dy) <= near) continue;
      px += dx;
      py += dy;
      path += (i === 0 ? 'M' : 'l') + String(dx) + (dy < 0 ? '' : ' ') + String(dy);
    }
    return path;
  };
  return {
    area: (geometry) =>
      (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
        .flat()
        .map((ring) => `${stroke(ring, 0, ring.length - 1)}z`)
        .join(''),
    lines: (lines, least) => lines.map((line) => stroke(line, least)).join(''),
  };
}
