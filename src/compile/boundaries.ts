import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains } from 'd3';
import { feature } from 'topojson-client';
import type { Place, Site } from '../model/atlas.ts';
import { closeSlivers, decodeProvince, type ClosedTopology, type EncodedProvince } from './geometry.ts';
import type { Problems } from './problems.ts';

/** Where the development boundaries come from, as errors and the compliance note name it. */
export const BOUNDARY_PACKAGE = 'echarts-boundaries/map/json/province/gansu.json';

/** Reads the boundary package and closes its slivers; every city of the vocabulary must be there and no other. */
export function readBoundaries(places: readonly Place[], problems: Problems): ClosedTopology | null {
  const path = createRequire(import.meta.url).resolve(BOUNDARY_PACKAGE);
  const features = decodeProvince(JSON.parse(readFileSync(path, 'utf8')) as EncodedProvince);
  const cities = new Map(places.filter((place) => place.kind === 'city').map((place) => [place.code ?? '', place]));
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
  return whole ? closeSlivers(features, (code) => cities.get(code)?.id ?? code) : null;
}

/** Every site with a coordinate must lie in the city it is said to lie in; a place's own point likewise. */
export function checkInside(
  { topology }: ClosedTopology,
  places: readonly Place[],
  sites: readonly Site[],
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
  const check = (record: Place | Site, city: Place | undefined): void => {
    if (!record.at || !city || inside(record.at, city)) return;
    const { file, line } = lineOf(record.id);
    const elsewhere = [...shapes.keys()].find((id) => record.at && inside(record.at, byId.get(id) as Place));
    const where = elsewhere ? `in ${byId.get(elsewhere)?.name}` : 'outside Gansu';
    problems.add(file, line, `"${record.id}" is said to lie in ${city.name} but ${record.at.join(', ')} is ${where}`);
  };
  for (const site of sites) check(site, cityOf(site.place));
  for (const place of places) if (place.kind !== 'zone' && place.kind !== 'province') check(place, cityOf(place.id));
}
