import type { Position } from 'geojson';
import { ANY_NUMBER, datumOf, type BoundarySet, type Datum } from '../model/boundary.ts';
import type { Place } from '../model/atlas.ts';
import { signedArea, type GridFeature } from './geometry.ts';
import type { Problems } from './problems.ts';
import { readSeed, readText, type SeedFile, type Seeds } from './read.ts';
import { boundaryOriginSchema, checkSeed } from './schema.ts';

const GEOMETRY_FOLDER = 'seeds/geometry';
/** Steps a degree: a millionth, about 0.1 m, so that nothing visible moves. */
export const SET_STEPS = 1_000_000;
/** What may lie in the folder without being part of a set. */
const ASIDE = /^(\.|README)/i;
/** Gansu's extent with a little air, in degrees: west, south, east, north. */
const RANGE = { west: 92, south: 32.2, east: 109.2, north: 43.2 } as const;
/** Properties by which files say where they come from; within one set they may not differ. */
const PRODUCER_KEYS = ['producer', 'source', '来源', '生产单位', '制作单位'];
const DATUM_KEYS = ['datum', 'crs', 'srs', '坐标系', '大地基准'];

/** What a set says of itself, before its bounds are known. */
export type SetRecord = Omit<BoundarySet, 'bounds'>;

/** An authoritative set as an operator put it there: its record, and its cities on a grid of millionths of a degree. */
export interface GeometrySet {
  readonly boundary: SetRecord;
  readonly features: GridFeature[];
  /** The file's path from the root, as errors name it. */
  readonly file: string;
}

/**
 * The set under seeds/geometry; null where the folder holds none. A set that is mixed, incomplete, in another datum or not in degrees
 * is `refused`: each reason is a problem with its remedy, and no other set takes its place.
 */
export function readGeometrySet(
  seeds: Seeds,
  cities: ReadonlyMap<string, Place>,
  problems: Problems,
): GeometrySet | 'refused' | null {
  const names = seeds.names(GEOMETRY_FOLDER).filter((name) => !ASIDE.test(name));
  if (names.length === 0) return null;
  const before = problems.count;
  const origin = names.includes('origin.yaml') ? readSeed(seeds, `${GEOMETRY_FOLDER}/origin.yaml`, problems) : null;
  if (!names.includes('origin.yaml'))
    problems.add(
      `${GEOMETRY_FOLDER}/origin.yaml`,
      1,
      'the set has no origin.yaml; state its producer, datum, date, review and licence as README.md there shows',
    );
  const record = checkSeed(boundaryOriginSchema, origin, problems);
  const boundary = origin && record ? toBoundary(origin, record, problems) : null;
  const sets = names.filter((name) => /\.(geo)?json$/i.test(name));
  for (const name of names) {
    if (name === 'origin.yaml' || sets.includes(name)) continue;
    const what = name.endsWith('/') ? 'a folder' : 'no GeoJSON';
    problems.add(
      `${GEOMETRY_FOLDER}/${name.replace(/\/$/, '')}`,
      1,
      `is ${what}; a set is one GeoJSON and its origin.yaml: convert it or remove it`,
    );
  }
  if (sets.length > 1)
    for (const name of sets.slice(1))
      problems.add(
        `${GEOMETRY_FOLDER}/${name}`,
        1,
        `is a second set beside ${sets[0]}; boundaries are never mixed: keep one`,
      );
  const wanted = record?.file ?? sets[0];
  if (wanted !== undefined && !sets.includes(wanted)) {
    const there = sets.length > 0 ? `there is ${sets.join(', ')}` : 'there is no GeoJSON';
    problems.add(
      `${GEOMETRY_FOLDER}/origin.yaml`,
      origin?.lineOf(['file']) ?? 1,
      `"file" names ${wanted}, but ${there}; name the set's own file`,
    );
  }
  const file = `${GEOMETRY_FOLDER}/${wanted}`;
  const features =
    record && wanted !== undefined && sets.length === 1 && sets.includes(wanted)
      ? readFeatures(seeds, file, { codes: record.codes, datum: boundary?.datum ?? null }, cities, problems)
      : null;
  if (problems.count > before || !boundary || !features) return 'refused';
  return { boundary, features, file };
}

type Origin = ReturnType<typeof checkSeed<typeof boundaryOriginSchema>>;

function toBoundary(file: SeedFile, record: NonNullable<Origin>, problems: Problems): SetRecord | null {
  const refuse = (key: string, reason: string): void => problems.add(file.name, file.lineOf([key]), reason);
  const datum = datumOf(record.datum);
  if (datum === null) {
    const shifted = /GCJ|火星|BD-?\s?0?9|百度|高德/i.test(record.datum);
    refuse(
      'datum',
      shifted
        ? `${record.datum} is a shifted datum and may not be published; get the set in CGCS2000 or WGS84`
        : `"${record.datum}" is neither CGCS2000 nor WGS84; get the set in one of them and state which`,
    );
  }
  const { published, retrieved, review, number = null } = record;
  if (published === undefined && retrieved === undefined)
    refuse('title', "the set has no date; add `published: 'YYYY-MM-DD'` or `retrieved: 'YYYY-MM-DD'`");
  if (review === 'approved' && number === null)
    refuse('review', 'an approved set has a number; add `number:` as its producer states it');
  if (review !== 'approved' && number !== null)
    refuse('number', `only an approved set has a number, and this one is ${review}; drop one or mend the other`);
  if (number !== null && !ANY_NUMBER.test(number))
    refuse('number', `"${number}" is no map approval number; write it as GS(2024)0001号`);
  if (datum === null) return null;
  return {
    title: record.title,
    titleEnglish: record.titleEnglish ?? record.title,
    producer: record.producer,
    producerEnglish: record.producerEnglish ?? record.producer,
    datum,
    date: published ?? retrieved ?? null,
    dated: published !== undefined ? 'published' : 'retrieved',
    reviewStatus: review,
    number,
    licence: record.licence,
    development: false,
  };
}

interface Declared {
  /** The property that holds the six-digit code. */
  readonly codes: string;
  readonly datum: Datum | null;
}
type Raw = Record<string, unknown>;

const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

function readFeatures(
  seeds: Seeds,
  file: string,
  { codes, datum }: Declared,
  cities: ReadonlyMap<string, Place>,
  problems: Problems,
): GridFeature[] | null {
  const refuse = (reason: string): null => {
    problems.add(file, 1, reason);
    return null;
  };
  const text = readText(seeds, file, problems);
  if (text === null) return null;
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return refuse(`is not JSON (${(error as Error).message}); export it again as GeoJSON in UTF-8`);
  }
  if (!isRecord(raw) || raw['type'] !== 'FeatureCollection' || !Array.isArray(raw['features'])) {
    const type = isRecord(raw) ? String(raw['type']) : typeof raw;
    return refuse(`is ${type}, not a GeoJSON FeatureCollection; export the fourteen prefectures as one`);
  }
  const named = isRecord(raw['crs']) && isRecord(raw['crs']['properties']) ? raw['crs']['properties']['name'] : null;
  if (typeof named === 'string' && datum !== null && datumOf(named) !== datum)
    refuse(`its "crs" says ${named}, origin.yaml ${datum}; export in ${datum} degrees or mend origin.yaml`);
  const list = raw['features'] as unknown[];
  checkOneSource(list, file, datum, problems);

  const first = new Map<string, number>();
  const features: GridFeature[] = [];
  for (const [i, one] of list.entries()) {
    const properties = isRecord(one) && isRecord(one['properties']) ? one['properties'] : {};
    const code = codeOf(properties[codes]);
    const here = `feature ${i + 1}${code === null ? '' : ` (${code})`}`;
    if (code === null) {
      const known = Object.keys(properties).join(', ') || 'none';
      refuse(
        `${here} has no six-digit code in "${codes}"; its properties are ${known}: name the right one in origin.yaml`,
      );
      continue;
    }
    const city = cities.get(code);
    if (!city) {
      refuse(`${here} ${strayReason(code)}`);
      continue;
    }
    const twin = first.get(code);
    if (twin !== undefined) {
      refuse(`${here} repeats feature ${twin + 1}; keep one feature for ${city.name}, parts as a MultiPolygon`);
      continue;
    }
    first.set(code, i);
    const other = [...cities.values()].find((place) => place.id !== city.id && place.name === properties['name']);
    if (other) refuse(`${here} has the code of ${city.name} and the name of ${other.name}; mend the set at its source`);
    const polygons = polygonsOf(one, (reason) => refuse(`${here} ${city.name} ${reason}`));
    if (polygons)
      features.push({
        type: 'Feature',
        id: code,
        properties: { name: city.name },
        geometry: { type: 'MultiPolygon', coordinates: polygons },
      });
  }
  for (const [code, city] of cities)
    if (!first.has(code))
      refuse(
        `${city.name} (${code}) is missing; an incomplete set is not filled from another: supply all ${cities.size}`,
      );
  return features;
}

/** Six digits, with or without the country's 156 before them, as text or number; null for anything else. */
function codeOf(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return /^(?:156)?(\d{6})$/.exec(text)?.[1] ?? null;
}

function strayReason(code: string): string {
  if (code === '620000')
    return 'is the outline of the province; remove it: the outline is drawn from the fourteen prefectures';
  if (!code.startsWith('62')) return 'is not in Gansu; remove it: the map shows Gansu and nothing else';
  if (!code.endsWith('00')) return 'is a county or district; supply the prefecture level and nothing below it';
  return 'is no prefecture of the vocabulary; remove it or mend its code';
}

/** Features that name their own producer or datum must all name the same, and the datum of origin.yaml. */
function checkOneSource(list: readonly unknown[], file: string, datum: Datum | null, problems: Problems): void {
  const said = (keys: readonly string[]) =>
    list.flatMap((one, i) => {
      const properties = isRecord(one) && isRecord(one['properties']) ? one['properties'] : {};
      return keys.flatMap((key) =>
        typeof properties[key] === 'string' ? [{ i, key, value: (properties[key] as string).trim() }] : [],
      );
    });
  for (const key of PRODUCER_KEYS) {
    const values = said([key]);
    const other = values.find((one) => one.value !== values[0]?.value);
    if (other)
      problems.add(
        file,
        1,
        `feature ${other.i + 1} names "${other.value}" in "${key}", feature ${(values[0]?.i ?? 0) + 1} "${values[0]?.value}"; boundaries are never mixed: supply one producer's set`,
      );
  }
  const strays = datum === null ? [] : said(DATUM_KEYS).filter((one) => datumOf(one.value) !== datum);
  for (const { i, key, value } of strays.slice(0, 1))
    problems.add(
      file,
      1,
      `feature ${i + 1} says "${value}" in "${key}", origin.yaml ${datum}; supply one set in one datum`,
    );
}

/** A feature's polygons on the grid, outer rings clockwise and holes counter-clockwise; null after a reason. */
function polygonsOf(feature: unknown, refuse: (reason: string) => void): Position[][][] | null {
  const geometry = isRecord(feature) && isRecord(feature['geometry']) ? feature['geometry'] : {};
  const { type, coordinates } = geometry;
  if ((type !== 'Polygon' && type !== 'MultiPolygon') || !Array.isArray(coordinates)) {
    refuse(`is ${String(type ?? 'without a geometry')}; supply it as a Polygon or MultiPolygon`);
    return null;
  }
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as unknown[][];
  const out: Position[][][] = [];
  for (const polygon of polygons) {
    const rings: Position[][] = [];
    for (const [r, ring] of (Array.isArray(polygon) ? polygon : []).entries()) {
      const reason = ringFault(ring);
      if (reason !== null) {
        refuse(reason);
        return null;
      }
      const steps = onGrid(ring as Position[]);
      if (steps.length < 4) continue;
      const clockwise = signedArea(steps) < 0;
      rings.push(clockwise === (r === 0) ? steps : steps.reverse());
    }
    if (rings.length > 0) out.push(rings);
  }
  if (out.length > 0) return out;
  refuse('has no ring; supply its whole geometry');
  return null;
}

/** Why a ring cannot be used, with the remedy; null where it can. */
function ringFault(ring: unknown): string | null {
  if (!Array.isArray(ring) || ring.length < 4) return 'has a ring of fewer than four positions; supply it whole';
  for (const position of ring as unknown[]) {
    const [x, y] = Array.isArray(position) ? (position as unknown[]) : [];
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y))
      return `has a position that is not two numbers (${JSON.stringify(position)}); export it again`;
    if (inRange(x, y)) continue;
    if (inRange(y, x)) return `has its axes swapped (${x}, ${y}); export as [longitude, latitude]`;
    if (Math.abs(x) > 360 || Math.abs(y) > 360)
      return `is in projected metres (${x}, ${y}); export in degrees, unprojected`;
    return `has a position outside Gansu (${x}, ${y}); check its code and export in degrees`;
  }
  const [first, last] = [ring[0] as Position, ring.at(-1) as Position];
  if (first[0] !== last[0] || first[1] !== last[1])
    return `has a ring that does not close (${first.join(', ')} to ${last.join(', ')}); close it at its source`;
  return null;
}

function inRange(lng: number, lat: number): boolean {
  return lng >= RANGE.west && lng <= RANGE.east && lat >= RANGE.south && lat <= RANGE.north;
}

/** Whole grid steps [lng, lat]; heights are left out, and positions that fall on the one before. */
function onGrid(ring: readonly Position[]): Position[] {
  const out: Position[] = [];
  for (const [lng = 0, lat = 0] of ring) {
    const step = [Math.round(lng * SET_STEPS), Math.round(lat * SET_STEPS)];
    const last = out.at(-1);
    if (last?.[0] !== step[0] || last?.[1] !== step[1]) out.push(step);
  }
  return out;
}
