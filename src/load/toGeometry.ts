import { feature, merge, mesh, neighbors } from 'topojson-client';
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
  const idOf = (shape: unknown): string => (shape as Shape).properties.id;
  const borders = neighbors(shapes).flatMap((near, i) =>
    near
      .filter((j) => j > i)
      .map((j) => {
        const [a, b] = [idOf(shapes[i]), idOf(shapes[j])];
        const shared = mesh(
          topology,
          cities,
          (x, y) => (idOf(x) === a && idOf(y) === b) || (idOf(x) === b && idOf(y) === a),
        );
        return { type: 'Feature' as const, properties: { a, b }, geometry: shared };
      }),
  );
  const edges = shapes.map((shape) => ({
    type: 'Feature' as const,
    properties: { a: idOf(shape), b: '' },
    geometry: mesh(topology, cities, (x, y) => x === y && idOf(x) === idOf(shape)),
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
