import { toJsonSchema } from '@valibot/to-json-schema';
import { csvFormat } from 'd3';
import type { AtlasFile, Dictionary } from '../model/atlas.ts';
import type { Fact } from '../model/fact.ts';
import type { ReferenceGeography } from '../model/reference.ts';
import type { CityTopology } from './geometry.ts';
import { publishedSchema } from './published.ts';
import { searchIndex } from './searchIndex.ts';

/** The columns of facts.csv and the key order of facts.json. */
const COLUMNS = [
  'id',
  'kind',
  'predicate',
  'subject',
  'subjectId',
  'measure',
  'value',
  'unit',
  'year',
  'qualifier',
  'place',
  'document',
  'clause',
] as const satisfies readonly (keyof Fact)[];

/** The open data, byte-stable: one record a line, keys in a fixed order, a newline at the end. */
export function emit(
  atlas: AtlasFile,
  facts: readonly Fact[],
  english: Dictionary,
  cities: CityTopology,
): Map<string, string> {
  const rows = facts.map((fact) => Object.fromEntries(COLUMNS.map((column) => [column, fact[column]])));
  return new Map([
    ['atlas.json', emitAtlas(atlas)],
    ['atlas.schema.json', `${JSON.stringify(toJsonSchema(publishedSchema, { errorMode: 'ignore' }), null, 2)}\n`],
    ['english.json', emitEnglish(english)],
    ['facts.json', lines(rows)],
    ['facts.csv', `${csvFormat(rows as Record<string, string>[], [...COLUMNS])}\n`],
    ['sites.geojson', emitSites(atlas)],
    ['search.json', lines(searchIndex(atlas, facts, english))],
    ['gansu.topo.json', `${JSON.stringify(cities)}\n`],
  ]);
}

function lines(records: readonly unknown[]): string {
  return records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

function emitAtlas({ boundary, review, ...records }: AtlasFile): string {
  const { documents, places, counties, sites, subjects, groups, origins, conflicts } = records;
  const parts = [
    ...Object.entries({ boundary, review }).map(
      ([name, record]) => `${JSON.stringify(name)}: ${JSON.stringify(record)}`,
    ),
    ...Object.entries({ documents, places, counties, sites, subjects, groups, origins, conflicts }).map(
      ([name, list]) => `${JSON.stringify(name)}: ${lines(list).trimEnd()}`,
    ),
  ];
  return `{\n"$schema": "./atlas.schema.json",\n${parts.join(',\n')}\n}\n`;
}

/** One term a line, in code point order. */
function emitEnglish(english: Dictionary): string {
  const sorted = Object.entries(english).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 0).replaceAll('","', '",\n"')}\n`;
}

function emitSites({ sites }: AtlasFile): string {
  const features = sites
    .filter((site) => site.at !== null)
    .map(({ at, ...properties }) => ({ type: 'Feature', geometry: { type: 'Point', coordinates: at }, properties }));
  return `{"type":"FeatureCollection","features":${lines(features).trimEnd()}}\n`;
}

/** The reference geography, one feature a line. */
export function emitReference({ features }: ReferenceGeography): string {
  return `{"type":"FeatureCollection","features":${lines(features).trimEnd()}}\n`;
}
