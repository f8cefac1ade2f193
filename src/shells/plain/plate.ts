import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { networkFeatures } from '../../layers/referenceFeatures.ts';
import { GANSU, type MapGeometry } from '../../model/geometry.ts';

/** The province as path data on one flat plate, for a map that is drawn without WebGL. */
export interface Plate {
  readonly cities: readonly { readonly id: string; readonly d: string }[];
  /** The line that each pair of neighbouring cities shares. */
  readonly borders: readonly { readonly a: string; readonly b: string; readonly d: string }[];
  readonly outline: string;
  /** The outline without its small bends, for the soft shadow under it. */
  readonly lift: string;
  /** The river and the railways in use. */
  readonly water: string;
  readonly rail: string;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
/** Northing of the spherical Mercator projection, in radians of the equator. */
const northing = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2));

const [[WEST, SOUTH], [EAST, NORTH]] = GANSU;
/** Width of the plate in its own units: fine enough that a unit is under half a pixel on a wall of 3840. */
export const PLATE_WIDTH = 4000;
const UNITS = PLATE_WIDTH / radians(EAST - WEST);
export const PLATE_HEIGHT = (northing(NORTH) - northing(SOUTH)) * UNITS;

/** Plate units [x, y] of [lng, lat] in degrees, by the projection and bounds of MapLibre's first camera: both fit the same room alike. */
export function toPlate([lng = 0, lat = 0]: Position | readonly [number, number]): [number, number] {
  return [radians(lng - WEST) * UNITS, (northing(NORTH) - northing(lat)) * UNITS];
}

/** All shapes of the province as path data in whole plate units; the shadow follows `lift`. */
export function plateOf({ cities, borders, outline, reference }: MapGeometry, lift = outline): Plate {
  const network = (kind: string): string =>
    networkFeatures(reference)
      .filter(({ properties }) => properties?.['kind'] === kind && !properties['building'])
      .map(({ geometry }) => linePath(geometry as MultiLineString))
      .join('');
  return {
    water: network('river'),
    rail: network('railway'),
    cities: cities.features.map(({ properties, geometry }) => ({ id: properties.id, d: areaPath(geometry) })),
    borders: borders.features.map(({ properties, geometry }) => ({ ...properties, d: linePath(geometry) })),
    outline: linePath(outline),
    lift: linePath(lift),
  };
}

function areaPath(geometry: Polygon | MultiPolygon): string {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .flat()
    .map((ring) => `${stroke(ring.slice(0, -1))}z`)
    .join('');
}

/** Path data of lines, in whole plate units. */
export function linePath({ coordinates }: MultiLineString): string {
  return coordinates.map(stroke).join('');
}

/** One line as steps between whole units; a step of nothing is left out. */
function stroke(line: readonly Position[]): string {
  let [px, py] = [0, 0];
  return line
    .map((position, i) => {
      const [x, y] = toPlate(position).map(Math.round) as [number, number];
      const [dx, dy] = [x - px, y - py];
      if (i > 0 && dx === 0 && dy === 0) return '';
      [px, py] = [x, y];
      return `${i === 0 ? 'M' : 'l'}${dx}${dy < 0 ? '' : ' '}${dy}`;
    })
    .join('');
}
