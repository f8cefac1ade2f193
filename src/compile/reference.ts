import { geoDistance } from 'd3';
import type * as v from 'valibot';
import type { County, Named, Place, Site } from '../model/atlas.ts';
import {
  REFERENCE_KINDS,
  type ReferenceFeature,
  type ReferenceGeography,
  type ReferenceKind,
} from '../model/reference.ts';
import { citiesOf, landOf } from './clip.ts';
import type { CityShapes } from './geometry.ts';
import { didYouMean, type Problems } from './problems.ts';
import { readSeed, type Path, type SeedFile, type Seeds } from './read.ts';
import { airportsSchema, checkSeed, linesSchema, waypointsSchema } from './schema.ts';

const FOLDER = 'seeds/geography';
/** Files of lines under seeds/geography, and the kind of their records. */
const LINE_FILES = {
  rivers: 'river',
  railways: 'railway',
  expressways: 'expressway',
  regions: 'region',
} as const satisfies Record<string, ReferenceKind>;

/** A scrap of a line this short (kilometres) between two crossings of the border is left out. */
const SCRAP = 2;
const EARTH = 6371;

type LngLat = [number, number];
type Line = v.InferOutput<typeof linesSchema>[number];

/** What the reference geography is made from beside its own files. */
export interface ReferenceContext {
  readonly places: readonly Place[];
  readonly counties: readonly County[];
  readonly sites: readonly Site[];
  readonly subjects: readonly Named[];
  readonly boundaries: CityShapes;
}

/** Reads seeds/geography, checks every waypoint against the boundaries and cuts every line to the province. */
export function readReference(seeds: Seeds, context: ReferenceContext, problems: Problems): ReferenceGeography {
  const land = landOf(context.boundaries.topology);
  const where = whereabouts(context);
  const ids = new Map(
    [...context.places, ...context.counties, ...context.sites, ...context.subjects].map(({ id }) => [
      id,
      'the vocabulary',
    ]),
  );
  const claim = (file: SeedFile, index: number, id: string): void => {
    const line = file.lineOf([index, 'id']);
    const first = ids.get(id);
    if (first) problems.add(file.name, line, `id "${id}" is already taken at ${first}`);
    else ids.set(id, `${file.name}:${line}`);
  };

  const points = readWaypoints(seeds, context, where, problems);
  const used = new Set<string>();
  const lines = Object.entries(LINE_FILES).flatMap(([name, kind]) => {
    const file = readSeed(seeds, `${FOLDER}/${name}.yaml`, problems);
    const records = checkSeed(linesSchema, file, problems) ?? [];
    return records.flatMap((record, i): ReferenceFeature[] => {
      if (!file) return [];
      claim(file, i, record.id);
      const at = (path: Path): number => file.lineOf([i, ...path]);
      const through = record.through.flatMap((point, j): LngLat[] => {
        if (typeof point !== 'string') return [point];
        used.add(point);
        const known = points.at.get(point);
        if (known) return [known];
        const hint = didYouMean(point, points.at.keys());
        problems.add(
          file.name,
          at(['through', j]),
          `waypoint "${point}" is neither in ${points.file} nor a place or county${hint}`,
        );
        return [];
      });
      const parts = land
        .clip(kind === 'river' ? bent(bent(through)) : through)
        .map(rounded)
        .filter(isLong);
      if (parts.length > 0) return [toFeature(record, kind, parts)];
      problems.add(file.name, at([]), `"${record.id}" does not touch Gansu`);
      return [];
    });
  });
  for (const [id, line] of points.lines) {
    if (!used.has(id)) problems.add(points.file, line, `waypoint "${id}" is used by no line`);
  }
  const airports = readAirports(seeds, context, where, claim, problems);
  const features = [...lines, ...airports];
  const rank = (one: ReferenceFeature): number => REFERENCE_KINDS.indexOf(one.properties.kind);
  return { type: 'FeatureCollection', features: features.sort((a, b) => rank(a) - rank(b)) };
}

type Whereabouts = (at: LngLat) => Place | null;

/** In which prefecture a point lies; null outside Gansu. */
function whereabouts({ places, boundaries }: ReferenceContext): Whereabouts {
  const cities = citiesOf(boundaries.topology);
  return (at) => places.find((place) => cities.get(place.id)?.contains(at)) ?? null;
}

/** Waypoints by id, the seats of prefectures and counties among them, and the lines of those that some line must use. */
function readWaypoints(seeds: Seeds, { places, counties }: ReferenceContext, where: Whereabouts, problems: Problems) {
  const name = `${FOLDER}/waypoints.yaml`;
  const file = readSeed(seeds, name, problems);
  const at = new Map(
    [...places, ...counties].flatMap((place) => (place.at ? [[place.id, [...place.at] as LngLat] as const] : [])),
  );
  const lines = new Map<string, number>();
  for (const [i, one] of (checkSeed(waypointsSchema, file, problems) ?? []).entries()) {
    const line = file?.lineOf([i, 'id']) ?? 1;
    if (at.has(one.id)) problems.add(name, line, `waypoint "${one.id}" is already there, or is a place or county`);
    at.set(one.id, one.at);
    lines.set(one.id, line);
    if ((one.in === undefined) === (one.beyond === undefined)) {
      problems.add(
        name,
        line,
        `waypoint "${one.id}" needs either "in" (a prefecture) or "beyond" (the neighbour it lies in)`,
      );
      continue;
    }
    if (one.in !== undefined) checkIn(one.id, one.at, one.in, places, where, name, line, problems);
    else if (where(one.at)) {
      problems.add(
        name,
        line,
        `"${one.id}" is said to lie beyond Gansu but ${one.at.join(', ')} is in ${where(one.at)?.name}`,
      );
    }
  }
  return { file: name, at, lines };
}

function readAirports(
  seeds: Seeds,
  { places, sites }: ReferenceContext,
  where: Whereabouts,
  claim: (file: SeedFile, index: number, id: string) => void,
  problems: Problems,
): ReferenceFeature[] {
  const file = readSeed(seeds, `${FOLDER}/airports.yaml`, problems);
  return (checkSeed(airportsSchema, file, problems) ?? []).flatMap((one, i): ReferenceFeature[] => {
    if (!file) return [];
    claim(file, i, one.id);
    const line = file.lineOf([i]);
    const site = sites.find(({ id, type }) => id === one.site && type === 'airport');
    if (one.site !== undefined && !site?.at) {
      problems.add(file.name, line, `site "${one.site}" is no airport with a coordinate`);
      return [];
    }
    const at = site?.at ?? one.at;
    if (!at || (one.site !== undefined && one.at !== undefined)) {
      problems.add(file.name, line, `airport "${one.id}" needs either "at" and "in", or "site"`);
      return [];
    }
    if (!site) checkIn(one.id, [...at], one.in ?? '', places, where, file.name, line, problems);
    const { id, name, english, basis } = one;
    const properties = {
      id,
      kind: 'airport' as const,
      name,
      english,
      within: 1,
      basis,
      ...(site ? { site: site.id } : {}),
    };
    return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: round([...at]) } }];
  });
}

function checkIn(
  id: string,
  at: LngLat,
  said: string,
  places: readonly Place[],
  where: Whereabouts,
  file: string,
  line: number,
  problems: Problems,
): void {
  const cities = places.filter((place) => place.kind === 'city');
  const city = cities.find((place) => place.id === said);
  const hint = didYouMean(
    said,
    cities.map((place) => place.id),
  );
  if (!city) return problems.add(file, line, `"${said}" is no prefecture of Gansu${hint}`);
  const real = where(at);
  if (real?.id === said) return;
  const found = real ? `in ${real.name}` : 'outside Gansu';
  problems.add(file, line, `"${id}" is said to lie in ${city.name} but ${at.join(', ')} is ${found}`);
}

function toFeature(
  { id, name, english, within, basis, building }: Line,
  kind: ReferenceKind,
  parts: LngLat[][],
): ReferenceFeature {
  const [only] = parts;
  return {
    type: 'Feature',
    properties: { id, kind, name, english, within, basis, ...(building ? { building } : {}) },
    geometry:
      only && parts.length === 1
        ? { type: 'LineString', coordinates: only }
        : { type: 'MultiLineString', coordinates: parts },
  };
}

/** Water turns in curves: every corner is cut at a quarter of its sides, ends stay. */
function bent(line: readonly LngLat[]): LngLat[] {
  const at = ([x0, y0]: LngLat, [x1, y1]: LngLat, t: number): LngLat => [x0 + t * (x1 - x0), y0 + t * (y1 - y0)];
  return line.flatMap((point, i): LngLat[] => {
    const [before, after] = [line[i - 1], line[i + 1]];
    return before && after ? [at(point, before, 0.25), at(point, after, 0.25)] : [point];
  });
}

const round = ([x, y]: LngLat): LngLat => [Number(x.toFixed(4)), Number(y.toFixed(4))];
const rounded = (part: LngLat[]): LngLat[] => part.map(round);

/** The drawn length of a line in kilometres; 0 for a point. */
export function lengthOf({ geometry }: ReferenceFeature): number {
  if (geometry.type === 'Point') return 0;
  const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  return parts.reduce((sum, part) => sum + kilometres(part as LngLat[]), 0);
}

/** Length along the globe in kilometres. */
function kilometres(line: readonly LngLat[]): number {
  return line.slice(1).reduce((sum, end, i) => sum + EARTH * geoDistance(line[i] ?? end, end), 0);
}

const isLong = (part: LngLat[]): boolean => kilometres(part) >= SCRAP;
