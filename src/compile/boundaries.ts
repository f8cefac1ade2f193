import { createRequire } from 'node:module';
import { geoContains } from 'd3';
import { bbox, feature, neighbors } from 'topojson-client';
import type { County, Place, Site } from '../model/atlas.ts';
import type { BoundarySet } from '../model/boundary.ts';
import {
  closeSlivers,
  decodeProvince,
  shareEdges,
  type CityProperties,
  type CityShapes,
  type EncodedProvince,
} from './geometry.ts';
import { readGeometrySet, SET_STEPS, type GeometrySet, type SetRecord } from './geometrySet.ts';
import type { Problems } from './problems.ts';
import { readText, seedsIn, type Seeds } from './read.ts';

/** Where the development boundaries come from, as errors name it. */
const BOUNDARY_PACKAGE = 'echarts-boundaries/map/json/province/gansu.json';

/** What is known of the development package: it states no producer, datum, date or review. */
const DEVELOPMENT: SetRecord = {
  title: 'echarts@4.9.0 软件包 map/json/province/gansu.json',
  titleEnglish: 'map/json/province/gansu.json of the npm package echarts@4.9.0',
  producer: null,
  producerEnglish: null,
  datum: null,
  date: null,
  dated: null,
  reviewStatus: 'unreviewed',
  number: null,
  licence: 'Apache-2.0',
  development: true,
};

/** The shapes of the cities, and the record of the one set they come from. */
export interface Boundaries {
  readonly boundary: BoundarySet;
  readonly shapes: CityShapes;
}

/**
 * The set under seeds/geometry where there is one, else the development package: all of the vocabulary's cities from the one or
 * all from the other. Null where a set is there but refused.
 */
export function readBoundaries(seeds: Seeds, places: readonly Place[], problems: Problems): Boundaries | null {
  const cities = new Map(places.filter((place) => place.kind === 'city').map((place) => [place.code ?? '', place]));
  const idOf = (code: string): string => cities.get(code)?.id ?? code;
  const set = readGeometrySet(seeds, cities, problems);
  if (set === 'refused') return null;
  if (set === null) return readPackage(cities, idOf, problems);
  const shapes = shareEdges(set.features, idOf, SET_STEPS);
  return checkShared(set, cities, shapes, problems) ? withBounds(set.boundary, shapes) : null;
}

function withBounds(record: SetRecord, shapes: CityShapes): Boundaries {
  const [west, south, east, north] = bbox(shapes.topology);
  const out = (n: number, round: (n: number) => number): number => round(n * 100) / 100;
  return {
    boundary: {
      ...record,
      bounds: [out(west, Math.floor), out(south, Math.floor), out(east, Math.ceil), out(north, Math.ceil)],
    },
    shapes,
  };
}

function readPackage(
  cities: ReadonlyMap<string, Place>,
  idOf: (code: string) => string,
  problems: Problems,
): Boundaries | null {
  const path = createRequire(import.meta.url).resolve(BOUNDARY_PACKAGE);
  const text = readText(seedsIn(path.slice(0, -BOUNDARY_PACKAGE.length)), BOUNDARY_PACKAGE, problems);
  if (text === null) return null;
  const features = decodeProvince(JSON.parse(text) as EncodedProvince);
  const found = new Set(features.map((one) => one.id));
  let whole = true;
  const lacks = (reason: string): void => {
    whole = false;
    problems.add(BOUNDARY_PACKAGE, 1, reason);
  };
  for (const [code, city] of cities) {
    if (!found.has(code)) lacks(`no boundary for ${city.name} (${code})`);
  }
  for (const one of features) {
    const city = cities.get(one.id);
    if (!city) lacks(`boundary ${one.id} ${one.properties.name} is no city of the vocabulary`);
  }
  return whole ? withBounds(DEVELOPMENT, closeSlivers(features, idOf)) : null;
}

/** Whether every city shares a line with a neighbour; cities digitised apart would draw every border twice. */
function checkShared(
  { file, features }: GeometrySet,
  cities: ReadonlyMap<string, Place>,
  { topology }: CityShapes,
  problems: Problems,
): boolean {
  const shapes = topology.objects.cities.geometries;
  const apart = neighbors(shapes).flatMap((near, i) =>
    near.length === 0 ? [(shapes[i]?.properties as CityProperties).code] : [],
  );
  for (const code of apart) {
    const index = features.findIndex((one) => one.id === code) + 1;
    problems.add(
      file,
      1,
      `feature ${index} (${code}) ${cities.get(code)?.name} shares no edge with a neighbour; supply a set whose neighbours share their edges, not simplified apart`,
    );
  }
  return apart.length === 0;
}

/** Every site with a coordinate must lie in the city it is said to lie in; a place's own point and a county's seat likewise. */
export function checkInside(
  { topology }: CityShapes,
  { places, counties, sites }: { places: readonly Place[]; counties: readonly County[]; sites: readonly Site[] },
  lineOf: (id: string) => { file: string; line: number },
  problems: Problems,
): void {
  const shapes = new Map(feature(topology, topology.objects.cities).features.map((one) => [one.properties.id, one]));
  const byId = new Map(places.map((place) => [place.id, place]));
  const cityOf = (id: string | null): Place | undefined => {
    const place = id === null ? undefined : byId.get(id);
    return place && place.kind !== 'city' ? cityOf(place.parent) : place;
  };
  const inside = (at: readonly [number, number], city: Place): boolean => {
    const shape = shapes.get(city.id);
    return shape !== undefined && geoContains(shape, [at[0], at[1]]);
  };
  const check = (record: Place | County | Site, city: Place | undefined): void => {
    if (!record.at || !city || inside(record.at, city)) return;
    const { file, line } = lineOf(record.id);
    const elsewhere = [...shapes.keys()].find((id) => record.at && inside(record.at, byId.get(id) as Place));
    const where = elsewhere ? `in ${byId.get(elsewhere)?.name}` : 'outside Gansu';
    problems.add(file, line, `"${record.id}" is said to lie in ${city.name} but ${record.at.join(', ')} is ${where}`);
  };
  for (const county of counties) check(county, cityOf(county.city));
  for (const site of sites) check(site, cityOf(site.place));
  for (const place of places) if (place.kind !== 'zone' && place.kind !== 'province') check(place, cityOf(place.id));
}
