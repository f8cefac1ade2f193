import type { MultiLineString } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  Polygon as TopoPolygon,
  MultiPolygon as TopoMultiPolygon,
  Topology,
} from 'topojson-specification';
import type { MapGeometry, ZoneFeature } from '../model/geometry.ts';
import type { Gazetteer } from '../model/atlas.ts';
import { NO_REFERENCE, type ReferenceGeography } from '../model/reference.ts';
import { zoneOf, zonesOf } from '../model/place.ts';

export type CityTopology = Topology<{ cities: GeometryCollection<{ id: string; code: string }> }>;
type Shape = (TopoPolygon | TopoMultiPolygon) & { properties: { id: string } };

/** The shapes of the map from one topology: zones are unions of whole prefectures, every border drawn once. */
export function toGeometry(
  compact: CityTopology,
  gazetteer: Gazetteer,
  reference: ReferenceGeography = NO_REFERENCE,
): MapGeometry {
  const topology = spelledOut(compact);
  const { cities } = topology.objects;
  const shapes = cities.geometries as Shape[];
  const zone = (shape: unknown): string | undefined => zoneOf(gazetteer, (shape as Shape).properties.id)?.id;
  const zones = zonesOf(gazetteer).map((place): ZoneFeature => ({
    type: 'Feature',
    properties: { id: place.id },
    geometry: merge(
      topology,
      shapes.filter((shape) => zone(shape) === place.id),
    ),
  }));
  const lines = linesOf(shapes);
  const meshed = (between: string): MultiLineString =>
    mesh(topology, { type: 'MultiLineString', arcs: (lines.get(between) ?? []).map((arc) => [arc]) });
  const ids = shapes.map(({ properties }) => properties.id);
  const borders = ids.flatMap((a, i) =>
    ids.slice(i + 1).flatMap((b) => {
      const between = `${a} ${b}`;
      return lines.has(between) ? [{ type: 'Feature' as const, properties: { a, b }, geometry: meshed(between) }] : [];
    }),
  );
  const edges = ids.map((id) => ({
    type: 'Feature' as const,
    properties: { a: id, b: '' },
    geometry: meshed(`${id} ${id}`),
  }));
  return {
    cities: feature(topology, cities) as MapGeometry['cities'],
    zones: { type: 'FeatureCollection', features: zones },
    borders: { type: 'FeatureCollection', features: borders },
    edges: { type: 'FeatureCollection', features: edges.filter(({ geometry }) => geometry.coordinates.length > 0) },
    province: merge(topology, shapes),
    outline: mesh(topology, cities, (a, b) => a === b),
    reference,
  };
}

/** The arcs between each two shapes, by both ids in the shapes' order; those at the edge of all by their own id twice. */
function linesOf(shapes: readonly Shape[]): Map<string, number[]> {
  const owners = new Map<number, { readonly arc: number; readonly first: string; last: string }>();
  for (const shape of shapes)
    for (const arc of (shape.type === 'Polygon' ? [shape.arcs] : shape.arcs).flat(2)) {
      const { id } = shape.properties;
      const plain = arc < 0 ? ~arc : arc;
      const known = owners.get(plain);
      if (known) known.last = id;
      else owners.set(plain, { arc, first: id, last: id });
    }
  const lines = new Map<string, number[]>();
  for (const [, { arc, first, last }] of [...owners].sort(([a], [b]) => a - b)) {
    const between = `${first} ${last}`;
    const line = lines.get(between);
    if (line) line.push(arc);
    else lines.set(between, [arc]);
  }
  return lines;
}

/** The same topology with its points written out, so that every shape made of them shares one copy of each. */
function spelledOut({ transform, arcs, ...rest }: CityTopology): CityTopology {
  if (!transform) return { arcs, ...rest };
  const [[kx, ky], [dx, dy]] = [transform.scale, transform.translate];
  const decoded = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([stepX = 0, stepY = 0]) => [(x += stepX) * kx + dx, (y += stepY) * ky + dy]);
  });
  return { arcs: decoded, ...rest };
}
