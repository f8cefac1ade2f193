import { polygonContains } from 'd3';
import type { MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { Polygon as TopoPolygon, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import type { CityTopology } from './geometry.ts';

type Point = [number, number];

/** The land that lines are cut to: all cities as one, planar in degrees. */
export interface Land {
  contains(at: readonly [number, number]): boolean;
  /** The parts of a line that lie on the land, in its order, with a point wherever it crosses the edge. */
  clip(line: readonly (readonly [number, number])[]): Point[][];
}

/** The province as one shape from the topology of its cities. */
export function landOf(topology: CityTopology): Land {
  return toLand(merge(topology, topology.objects.cities.geometries as (TopoPolygon | TopoMultiPolygon)[]));
}

/** Each city's own shape by its id. */
export function citiesOf(topology: CityTopology): Map<string, Land> {
  return new Map(
    topology.objects.cities.geometries.map((shape) => [
      (shape.properties as { id: string }).id,
      toLand(merge(topology, [shape as TopoPolygon | TopoMultiPolygon])),
    ]),
  );
}

/** A land from polygons; rings are [lng, lat] in degrees, later rings of a polygon are holes. */
export function toLand({ coordinates }: Pick<MultiPolygon, 'coordinates'>): Land {
  const polygons = coordinates as Point[][][];
  const edges = polygons.flat().flatMap((ring) => toRuns(ring.slice(1).map((end, i) => toEdge(ring[i] ?? end, end))));
  const contains = ([x, y]: readonly [number, number]): boolean =>
    polygons.some(
      ([outer, ...holes]) =>
        outer !== undefined && polygonContains(outer, [x, y]) && !holes.some((hole) => polygonContains(hole, [x, y])),
    );
  const clip = (line: readonly (readonly [number, number])[]): Point[][] => {
    const parts: Point[][] = [];
    let part: Point[] = [];
    const close = (): void => {
      if (part.length > 1) parts.push(part);
      part = [];
    };
    for (const [i, end] of line.entries()) {
      const start = line[i - 1];
      if (start === undefined) continue;
      const stops = [0, ...crossings(start, end, edges), 1];
      const inside = stops.slice(1).map((to, j) => contains(between(start, end, ((stops[j] ?? 0) + to) / 2)));
      for (let j = 0; j + 1 < stops.length; j++) {
        if (!inside[j]) close();
        else {
          if (part.length === 0) part.push(between(start, end, stops[j] ?? 0));
          const last = j + 2 === stops.length;
          if (last || !inside[j + 1]) part.push(between(start, end, stops[j + 1] ?? 1));
        }
      }
    }
    close();
    return parts;
  };
  return { contains, clip };
}

function between([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number], t: number): Point {
  if (t === 0) return [x0, y0];
  return t === 1 ? [x1, y1] : [x0 + t * (x1 - x0), y0 + t * (y1 - y0)];
}

/** How far along the segment (0 to 1, in order) it crosses edges. */
function crossings(
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
  runs: readonly Run[],
): number[] {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const [west, east, south, north] = [Math.min(x0, x1), Math.max(x0, x1), Math.min(y0, y1), Math.max(y0, y1)];
  const found: number[] = [];
  const apart = (box: Bounds): boolean => box.east < west || box.west > east || box.north < south || box.south > north;
  for (const edge of runs.flatMap((run) => (apart(run) ? [] : run.edges))) {
    if (apart(edge)) continue;
    const [[a0, b0], [a1, b1]] = edge.ends;
    const turn = dx * (b1 - b0) - dy * (a1 - a0);
    if (turn === 0) continue;
    const t = ((a0 - x0) * (b1 - b0) - (b0 - y0) * (a1 - a0)) / turn;
    const u = ((a0 - x0) * dy - (b0 - y0) * dx) / turn;
    if (t > 0 && t < 1 && u >= 0 && u < 1) found.push(t);
  }
  return found.sort((a, b) => a - b);
}

interface Bounds {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}
/** One piece of a ring with its bounds, by which most pieces are passed over. */
interface Edge extends Bounds {
  readonly ends: readonly [Point, Point];
}
/** Pieces that follow each other, passed over together. */
interface Run extends Bounds {
  readonly edges: readonly Edge[];
}
const RUN = 32;

function toRuns(edges: readonly Edge[]): Run[] {
  return Array.from({ length: Math.ceil(edges.length / RUN) }, (_, i) => {
    const some = edges.slice(i * RUN, (i + 1) * RUN);
    return {
      edges: some,
      west: Math.min(...some.map(({ west }) => west)),
      east: Math.max(...some.map(({ east }) => east)),
      south: Math.min(...some.map(({ south }) => south)),
      north: Math.max(...some.map(({ north }) => north)),
    };
  });
}

function toEdge(start: Point, end: Point): Edge {
  const [xs, ys] = [
    [start[0], end[0]],
    [start[1], end[1]],
  ];
  return {
    ends: [start, end],
    west: Math.min(...xs),
    east: Math.max(...xs),
    south: Math.min(...ys),
    north: Math.max(...ys),
  };
}
