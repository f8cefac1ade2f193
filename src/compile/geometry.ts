import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Steps a degree of the boundary package: its coordinates are whole numbers of 1/1024°. */
const PACKAGE_STEPS = 1024;

/** The province file of echarts 4: delta-encoded UTF-8 text for each ring. */
export interface EncodedProvince {
  readonly UTF8Encoding: boolean;
  readonly features: readonly {
    readonly id: string;
    readonly properties: { readonly name: string };
    readonly geometry:
      | {
          readonly type: 'Polygon';
          readonly coordinates: readonly string[];
          readonly encodeOffsets: readonly [number, number][];
        }
      | {
          readonly type: 'MultiPolygon';
          readonly coordinates: readonly (readonly string[])[];
          readonly encodeOffsets: readonly (readonly [number, number][])[];
        };
  }[];
}

/** A city on a grid of whole steps, its outer rings clockwise; its id is the six-digit code. */
export type GridFeature = Feature<MultiPolygon, { name: string }> & { id: string };
export type CityProperties = { id: string; code: string };
export type CityTopology = Topology<{ cities: GeometryCollection<CityProperties> }>;

/** Decodes one ring: pairs of zig-zag deltas of 1/1024°, each character offset by 64. Returns whole grid steps [lng, lat]. */
export function decodeRing(encoded: string, [startX, startY]: readonly [number, number]): Position[] {
  const ring: Position[] = [];
  let [x, y] = [startX, startY];
  for (let i = 0; i + 1 < encoded.length; i += 2) {
    x += unzigzag(encoded.charCodeAt(i) - 64);
    y += unzigzag(encoded.charCodeAt(i + 1) - 64);
    ring.push([x, y]);
  }
  return ring;
}

const unzigzag = (n: number): number => (n >> 1) ^ -(n & 1);

/** Decodes the package's province file to features on the integer grid. */
export function decodeProvince(file: EncodedProvince): GridFeature[] {
  return file.features.map(({ id, properties, geometry }) => {
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates.map((ring, i) => decodeRing(ring, geometry.encodeOffsets[i] ?? [0, 0]))]
        : geometry.coordinates.map((polygon, p) =>
            polygon.map((ring, i) => decodeRing(ring, geometry.encodeOffsets[p]?.[i] ?? [0, 0])),
          );
    return {
      type: 'Feature',
      id,
      properties: { name: properties.name },
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    };
  });
}

type Ring = number[];
interface City {
  id: string;
  polygons: Ring[][];
}
/** A walk along arcs that only one city uses: the outline, a gap or overlap between neighbours, or a hole inside one city. */
interface Lonely {
  arc: number;
  city: string;
}

/** A gap or overlap between cities that was left as it is: who, where [lng, lat], and how long its longer side in metres. */
export interface Sliver {
  readonly cities: readonly string[];
  readonly at: readonly [number, number];
  readonly metres: number;
}

/** One topology of all cities, and what was found between them, for the report. */
export interface CityShapes {
  readonly topology: CityTopology;
  /** Gaps and overlaps between two or more cities that were closed. */
  readonly closed: number;
  /** Gaps and overlaps that were left. */
  readonly open: readonly Sliver[];
  /** Holes bounded by one city alone: drawn so by the source, kept. */
  readonly kept: readonly { city: string; at: readonly [number, number] }[];
}

/**
 * The development package's topology with the slivers between neighbours closed: where two or three cities leave a gap or overlap,
 * the one with the longest side takes the others' line, so that neighbours share every arc. No vertex is moved or invented.
 */
export function closeSlivers(features: readonly GridFeature[], idOf: (code: string) => string): CityShapes {
  const parts = toParts(features);
  const { cities, points } = parts;
  let closed = 0;
  for (let pass = 0; pass < 8; pass++) {
    const before = closed;
    for (const ring of slivers(cities, points)) if (closeOne(ring, cities, points)) closed++;
    if (closed === before) break;
  }
  return toShapes(parts, idOf, PACKAGE_STEPS, closed);
}

/** An authoritative set's topology as it is: nothing closed, nothing taken over; what does not meet is listed. */
export function shareEdges(
  features: readonly GridFeature[],
  idOf: (code: string) => string,
  steps: number,
): CityShapes {
  return toShapes(toParts(features), idOf, steps, 0);
}

interface Parts {
  readonly cities: City[];
  readonly arcs: Position[][];
  readonly points: (arc: number) => Position[];
}

function toParts(features: readonly GridFeature[]): Parts {
  const collection: FeatureCollection<MultiPolygon> = { type: 'FeatureCollection', features: [...features] };
  const raw = topology({ cities: collection }) as unknown as Topology<{
    cities: GeometryCollection<{ name: string }>;
  }>;
  const arcs = raw.arcs as Position[][];
  const cities: City[] = raw.objects.cities.geometries.map((geometry) => ({
    id: String(geometry.id),
    polygons:
      geometry.type === 'MultiPolygon'
        ? (geometry.arcs as Ring[][])
        : geometry.type === 'Polygon'
          ? [geometry.arcs as Ring[]]
          : [],
  }));
  return { cities, arcs, points: (arc) => (arc < 0 ? [...(arcs[~arc] ?? [])].reverse() : (arcs[arc] ?? [])) };
}

function toShapes(
  { cities, arcs, points }: Parts,
  idOf: (code: string) => string,
  steps: number,
  closed: number,
): CityShapes {
  const at = (ring: readonly Lonely[]): readonly [number, number] => {
    const [x = 0, y = 0] = pathOf(ring, points)[0] ?? [];
    return [x / steps, y / steps];
  };
  const open = slivers(cities, points).map((ring) => ({
    cities: [...new Set(ring.map((one) => idOf(one.city)))],
    at: at(ring),
    metres: (extent(ring, points) / steps) * METRES_A_DEGREE,
  }));
  const kept = lonelyRings(cities, points)
    .filter((ring) => new Set(ring.map((one) => one.city)).size === 1 && signedArea(pathOf(ring, points)) > 0)
    .map((ring) => ({ city: idOf(ring[0]?.city ?? ''), at: at(ring) }));
  return { topology: emitTopology(cities, arcs, idOf, steps), closed, open, kept };
}

/** A degree of latitude; of longitude it is less, so that lengths from it are upper bounds. */
const METRES_A_DEGREE = 111_320;

/** Walks that more than one city has a part in, without the widest, which is the province's outline. */
function slivers(cities: readonly City[], points: (arc: number) => Position[]): Lonely[][] {
  const rings = lonelyRings(cities, points).filter((ring) => new Set(ring.map((one) => one.city)).size > 1);
  const extents = rings.map((ring) => extent(ring, points));
  const outline = extents.indexOf(Math.max(...extents));
  return rings.filter((_, i) => i !== outline);
}

function emitTopology(
  cities: readonly City[],
  arcs: readonly Position[][],
  idOf: (code: string) => string,
  steps: number,
): CityTopology {
  const used = [...new Set(cities.flatMap((city) => city.polygons.flat(2).map(plain)))].sort((a, b) => a - b);
  const index = new Map(used.map((arc, i) => [arc, i]));
  const renumber = (arc: number): number => {
    const i = index.get(plain(arc)) ?? 0;
    return arc < 0 ? ~i : i;
  };
  return {
    type: 'Topology',
    transform: { scale: [1 / steps, 1 / steps], translate: [0, 0] },
    objects: {
      cities: {
        type: 'GeometryCollection',
        geometries: [...cities]
          .sort((a, b) => (a.id < b.id ? -1 : 1))
          .map((city) => ({
            type: 'MultiPolygon',
            properties: { id: idOf(city.id), code: city.id },
            arcs: city.polygons.map((polygon) => polygon.map((ring) => ring.map(renumber))),
          })),
      },
    },
    arcs: used.map((arc) => deltas(arcs[arc] ?? [])),
  };
}

const plain = (arc: number): number => (arc < 0 ? ~arc : arc);

function deltas(line: readonly Position[]): Position[] {
  let [px, py] = [0, 0];
  return line.map(([x = 0, y = 0]) => {
    const step = [x - px, y - py];
    [px, py] = [x, y];
    return step;
  });
}

/** Arcs used once, stitched into directed rings. */
function lonelyRings(cities: readonly City[], points: (arc: number) => Position[]): Lonely[][] {
  const uses = new Map<number, Lonely[]>();
  for (const city of cities) {
    for (const arc of city.polygons.flat(2)) {
      const use = uses.get(plain(arc)) ?? [];
      use.push({ arc, city: city.id });
      uses.set(plain(arc), use);
    }
  }
  const lonely = [...uses.values()].filter((use) => use.length === 1).map((use) => use[0] as Lonely);
  const from = new Map<string, Lonely[]>();
  for (const one of lonely) {
    const start = String(points(one.arc)[0]);
    from.set(start, [...(from.get(start) ?? []), one]);
  }
  const seen = new Set<Lonely>();
  const rings: Lonely[][] = [];
  for (const first of lonely) {
    if (seen.has(first)) continue;
    const ring: Lonely[] = [];
    let next: Lonely | undefined = first;
    while (next && !seen.has(next)) {
      seen.add(next);
      ring.push(next);
      next = from.get(String(points(next.arc).at(-1)))?.find((one) => !seen.has(one));
    }
    rings.push(ring);
  }
  return rings;
}

/** Gives the sliver to the city with the longest single run along it; false where no city has a single run. */
function closeOne(ring: readonly Lonely[], cities: readonly City[], points: (arc: number) => Position[]): boolean {
  const length = ring.length;
  const starts = ring.flatMap((one, i) => (ring[(i + length - 1) % length]?.city === one.city ? [] : [i]));
  const runs = starts.map((start) => {
    const city = ring[start]?.city ?? '';
    const own: number[] = [];
    for (let i = start; own.length < length && ring[i % length]?.city === city; i++)
      own.push(ring[i % length]?.arc ?? 0);
    return { city, start, own, size: own.reduce((sum, arc) => sum + points(arc).length, 0) };
  });
  const single = runs.filter((run) => runs.filter((other) => other.city === run.city).length === 1);
  for (const run of single.sort((a, b) => b.size - a.size)) {
    const rest: number[] = [];
    for (let i = run.start + run.own.length; i < run.start + length; i++) rest.unshift(~(ring[i % length]?.arc ?? 0));
    const city = cities.find((one) => one.id === run.city);
    if (city && replaceRun(city, run.own, rest)) return true;
  }
  return false;
}

/** Replaces a run of consecutive arcs in a city's ring; arcs that then run out and straight back are dropped. */
function replaceRun(city: City, own: readonly number[], rest: readonly number[]): boolean {
  for (const polygon of city.polygons) {
    for (const [r, ring] of polygon.entries()) {
      const at = ring.findIndex((_, i) => own.every((arc, j) => ring[(i + j) % ring.length] === arc));
      if (at < 0) continue;
      const turned = [...ring.slice(at), ...ring.slice(0, at)];
      polygon[r] = withoutSpikes([...rest, ...turned.slice(own.length)]);
      return true;
    }
  }
  return false;
}

function withoutSpikes(ring: readonly number[]): number[] {
  const out: number[] = [];
  for (const arc of ring) {
    if (out.at(-1) === ~arc) out.pop();
    else out.push(arc);
  }
  while (out.length > 1 && out[0] === ~(out.at(-1) ?? 0)) {
    out.pop();
    out.shift();
  }
  return out;
}

const pathOf = (ring: readonly Lonely[], points: (arc: number) => Position[]): Position[] =>
  ring.flatMap((one) => points(one.arc));

/** The longer side of the box around a walk, in grid steps. */
function extent(ring: readonly Lonely[], points: (arc: number) => Position[]): number {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { arc } of ring)
    for (const [x = 0, y = 0] of points(plain(arc))) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  return Math.max(east - west, north - south);
}

/** Twice the signed area of a path, positive counter-clockwise. Only its sign is of use: no area is published. */
export function signedArea(path: readonly Position[]): number {
  let sum = 0;
  for (let i = 0; i < path.length; i++) {
    const [ax = 0, ay = 0] = path[i] ?? [];
    const [bx = 0, by = 0] = path[(i + 1) % path.length] ?? [];
    sum += ax * by - bx * ay;
  }
  return sum;
}
