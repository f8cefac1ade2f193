import { createHash } from 'node:crypto';
import { toJsonSchema } from '@valibot/to-json-schema';
import { LISTS, type AtlasFile, type Dictionary } from '../model/atlas.ts';
import { buildAtlas } from '../model/buildAtlas.ts';
import { toCsv } from '../model/csv.ts';
import { FACT_COLUMNS, type Fact } from '../model/fact.ts';
import { CSV_NAMES, type CsvColumn } from '../model/openFiles.ts';
import { textsOf, toTable, type NameOf } from '../model/factTable.ts';
import { factsOf, profileOf } from '../model/profile.ts';
import { toEnglish } from '../model/appFiles.ts';
import type { ReferenceGeography } from '../model/reference.ts';
import type { CityTopology } from './geometry.ts';
import type { Deck } from '../story/deck.ts';
import { eventSchema } from '../story/eventSchema.ts';
import { publishedSchema } from './published.ts';
import type { Lexicon } from '../model/hit.ts';
import { traditionalOf } from './traditional.ts';
import { searchIndex } from './searchIndex.ts';

/** The version of files that are not yet all there to be counted into it. */
export const UNSTAMPED = '@';

/** What the seeds compile to, before it is written. */
export interface Emitted {
  /** Still unstamped. */
  readonly atlas: AtlasFile;
  readonly facts: readonly Fact[];
  readonly english: Dictionary;
  readonly cities: CityTopology;
  readonly reference: ReferenceGeography;
  readonly lexicon: Lexicon;
  readonly decks: readonly Deck[];
}

/**
 * The data by file name, byte-stable: one record a line, keys in a fixed order, a newline at the end. Open data stand at the top; what
 * only the app reads, cut for its needs, stands in `app/`. All that the app loads bears the version of the whole.
 */
export function emit({ atlas, facts, english, cities, reference, lexicon, decks }: Emitted): Map<string, string> {
  const rows = facts.map((fact) => Object.fromEntries(FACT_COLUMNS.map((column) => [column, fact[column]])));
  const table = toTable(facts);
  const nameOf = subjectNames(atlas);
  const published = stamped(
    new Map([
      ['atlas.json', emitAtlas(atlas)],
      ['atlas.schema.json', emitSchema(publishedSchema)],
      ['english.json', emitEnglish(english)],
      ['facts.json', lines(rows)],
      ['facts.csv', emitTable(atlas, facts)],
      ['sites.geojson', emitSites(atlas)],
      ['search.json', emitVersioned(lexicon, 'records', searchIndex(atlas, facts, english))],
      ['gansu.topo.json', emitApp(cities)],
      ['reference.json', emitVersioned({ type: reference.type }, 'features', reference.features)],
      ['scenes.json', emitVersioned({}, 'decks', decks)],
      ['app/facts.json', emitApp({ folds: traditionalOf(siteWords(atlas, facts)), ...table })],
      ['app/english.json', emitApp({ english: toEnglish(textsOf(table, nameOf), english) })],
      ...emitPlaces(atlas, facts, english),
    ]),
  );
  /* The form of an event's file says nothing of the data, and leaves their version alone. */
  return published.set('event.schema.json', emitSchema(eventSchema));
}

/** The facts as a table, each row with what its document is: a row is read where its file's other half is not. */
function emitTable({ documents }: AtlasFile, facts: readonly Fact[]): string {
  const byId = new Map(documents.map((one) => [one.id, one]));
  const rows = facts.map((fact) => {
    const { name = '', number = null, date = null, status = '' } = byId.get(fact.document) ?? {};
    const cells: Readonly<Record<CsvColumn, string | number | null>> = { ...fact, title: name, number, date, status };
    return CSV_NAMES.map((column) => cells[column]);
  });
  return toCsv(CSV_NAMES, rows);
}

/** The JSON Schema of a form. */
function emitSchema(form: Parameters<typeof toJsonSchema>[0]): string {
  return `${JSON.stringify(toJsonSchema(form, { errorMode: 'ignore' }), null, 2)}\n`;
}

/** The facts that each place's panel shows or tells something from, a file a place, so that a tap does not wait for all of them. */
function emitPlaces(file: AtlasFile, facts: readonly Fact[], english: Dictionary): [string, string][] {
  const atlas = buildAtlas(file, facts);
  const nameOf = subjectNames(file);
  return file.places.map(({ id }) => {
    const profile = profileOf(atlas, id);
    const shown = new Set([...factsOf(profile), ...(profile?.divided ?? [])]);
    const table = toTable(facts.filter((fact) => shown.has(fact)));
    return [`app/place/${id}.json`, emitApp({ ...table, english: toEnglish(textsOf(table, nameOf), english) })];
  });
}

/** What the list of sites is searched by, in Chinese. */
function siteWords({ sites }: AtlasFile, facts: readonly Fact[]): string {
  const industries = facts.filter(({ kind, predicate }) => kind === 'site' && predicate === 'industry');
  return [...sites.flatMap(({ name, aliases }) => [name, ...aliases]), ...industries.map(({ value }) => value)].join(
    '',
  );
}

function subjectNames({ places, sites, subjects }: AtlasFile): NameOf {
  const names = new Map([...places, ...sites, ...subjects].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

/** The texts with their common version in place: the first twelve digits of the SHA-256 of all names and texts in turn. */
function stamped(files: ReadonlyMap<string, string>): Map<string, string> {
  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(`${name}\n${text}`);
  const version = hash.digest('hex').slice(0, 12);
  const slot = `"version":${JSON.stringify(UNSTAMPED)}`;
  return new Map([...files].map(([name, text]) => [name, text.replace(slot, `"version":${JSON.stringify(version)}`)]));
}

function emitApp(content: object): string {
  return `${JSON.stringify({ version: UNSTAMPED, ...content })}\n`;
}

/** A list with the version before it, one record a line. */
function emitVersioned(head: object, name: string, records: readonly unknown[]): string {
  const opening = JSON.stringify({ version: UNSTAMPED, ...head }).slice(0, -1);
  return `${opening},${JSON.stringify(name)}:${lines(records).trimEnd()}}\n`;
}

function lines(records: readonly unknown[]): string {
  return records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

function emitAtlas(file: AtlasFile): string {
  const { version, boundary, review } = file;
  const heads = Object.entries({ boundary, review }).map(
    ([name, record]) => `${JSON.stringify(name)}: ${JSON.stringify(record)}`,
  );
  const lists = LISTS.map((name) => `${JSON.stringify(name)}: ${lines(file[name]).trimEnd()}`);
  const parts = [`"version":${JSON.stringify(version)}`, ...heads, ...lists];
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
