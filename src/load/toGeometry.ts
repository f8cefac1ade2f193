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
  topology: CityTopology,
  gazetteer: Gazetteer,
  reference: ReferenceGeography = NO_REFERENCE,
): MapGeometry {
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
  return {
    cities: feature(topology, cities) as MapGeometry['cities'],
    zones: { type: 'FeatureCollection', features: zones },
    borders: { type: 'FeatureCollection', features: borders },
    province: merge(topology, shapes),
    outline: mesh(topology, cities, (a, b) => a === b),
    reference,
  };
}
