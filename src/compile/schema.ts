import * as v from 'valibot';
import { REVIEW_STATUSES } from '../model/boundary.ts';
import { ACCURACIES, NAME_ANCHORS, PLACE_KINDS, SITE_TYPES } from '../model/atlas.ts';
import { ROLE_IDS } from '../model/documents.ts';
import { SYNONYM_KINDS } from '../model/hit.ts';
import { HUES } from '../model/hues.ts';
import { isNumeric, KINDS, PREDICATES, SUBJECT_KEYS, type Kind } from '../model/kinds.ts';
import { didYouMean, type Problems } from './problems.ts';
import type { SeedFile } from './read.ts';

/** What nobody sees and no search finds: controls, zero-width and direction marks. */
const INVISIBLE = /[\p{Cc}\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/u;
/** Years that a plan of today may speak of; a slip of the hand (20255, 25, 2205) lies outside. */
const [FIRST_YEAR, LAST_YEAR] = [1949, 2100];

/** Why a text cannot be published as it is typed, with the remedy; null where it can. */
function textFault(typed: string): string | null {
  if (typed === '') return 'must not be empty';
  if (typed.trim() === '') return 'must not be blank';
  const code = (character: string): string =>
    `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const [hidden] = INVISIBLE.exec(typed) ?? [];
  if (hidden !== undefined) return `holds an invisible character (${code(hidden)}); type it again`;
  if (typed !== typed.trim()) return 'must not begin or end with a blank';
  const odd = [...typed].find((character) => character !== character.normalize('NFC'));
  return odd === undefined
    ? null
    : `holds ${odd} (${code(odd)}), which only looks like ${odd.normalize('NFC')}; type it again`;
}

/** Whether YYYY, YYYY-MM or YYYY-MM-DD is in the calendar. */
function isDay(typed: string): boolean {
  const [year = 0, month = 1, day = 1] = typed.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= FIRST_YEAR && year <= LAST_YEAR;
}

const text = v.pipe(
  v.string('must be text (quote it if it looks like a number)'),
  v.check(
    (typed) => textFault(typed) === null,
    ({ input }) => textFault(input) ?? '',
  ),
);
const id = v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case kebab-case'));
const year = v.pipe(
  v.number('must be a year written as a number'),
  v.integer('must be a whole year'),
  v.minValue(FIRST_YEAR, `must be a year from ${FIRST_YEAR} to ${LAST_YEAR}`),
  v.maxValue(LAST_YEAR, `must be a year from ${FIRST_YEAR} to ${LAST_YEAR}`),
);
const day = v.pipe(
  text,
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD, quoted'),
  v.check(
    (typed) => !/^[\d-]+$/.test(typed) || isDay(typed),
    ({ input }) => `${input} is no date between ${FIRST_YEAR} and ${LAST_YEAR}; mend it by the document`,
  ),
);
const degrees = (name: string, most: number) => {
  const reason = `must be a ${name} from -${most} to ${most}; a position is [longitude, latitude] in degrees`;
  return v.pipe(v.number('must be a number'), v.minValue(-most, reason), v.maxValue(most, reason));
};
const lngLat = v.tuple([degrees('longitude', 180), degrees('latitude', 90)]);
const named = { id, name: text, english: text };

export const placesSchema = v.array(
  v.strictObject({
    ...named,
    kind: v.picklist(PLACE_KINDS),
    short: v.optional(text),
    shortEnglish: v.optional(text),
    parent: v.optional(id),
    code: v.optional(v.pipe(text, v.regex(/^62\d{4}$/, 'must be a six-digit code of Gansu, quoted'))),
    at: v.optional(lngLat),
    capital: v.optional(v.literal(true, 'is true or left out')),
    hue: v.optional(v.picklist(HUES)),
  }),
);

const aliases = v.optional(v.array(v.union([text, v.strictObject({ name: text, reason: text })])));

export const sitesSchema = v.array(
  v.strictObject({
    ...named,
    type: v.picklist(SITE_TYPES),
    aliases,
    place: v.optional(id),
    at: v.optional(lngLat),
    accuracy: v.optional(v.picklist(ACCURACIES)),
    basis: v.optional(text),
  }),
);

export const countiesSchema = v.array(
  v.strictObject({
    ...named,
    short: v.optional(v.pipe(text, v.regex(/../u, 'must be at least two characters'))),
    city: id,
    code: v.pipe(text, v.regex(/^62\d{4}$/, 'must be a six-digit code of Gansu, quoted')),
    at: lngLat,
    accuracy: v.picklist(ACCURACIES),
    basis: text,
  }),
);

export const subjectsSchema = v.array(
  v.strictObject({
    id,
    name: v.optional(text),
    english: v.optional(text),
    type: v.optional(text),
    aka: v.optional(id),
    sign: v.optional(v.strictObject({ zh: text, en: text, short: v.strictObject({ zh: text, en: text }) })),
    at: v.optional(lngLat),
    ends: v.optional(v.array(v.strictObject({ name: text, english: text, at: lngLat, basis: text }))),
  }),
);
export const groupsSchema = v.array(
  v.strictObject({
    id,
    name: v.optional(text),
    english: v.optional(text),
    words: v.optional(v.array(text)),
    except: v.optional(v.record(text, text)),
    terms: v.optional(v.record(text, v.strictObject({ zh: text, en: text }))),
  }),
);
export const familiesSchema = v.array(v.strictObject({ id, terms: v.array(text), zh: text, english: text }));
export const originsSchema = v.array(
  v.strictObject({
    ...named,
    kind: v.picklist(['province', 'city', 'region', 'abroad', 'general']),
    aliases,
    at: v.optional(lngLat),
    members: v.optional(v.array(id)),
    wholes: v.optional(v.array(id)),
  }),
);
/** seeds/vocabulary/synonyms.yaml: words that people use for what documents say otherwise, not at all, or not as a question. */
export const synonymsSchema = v.strictObject({
  fillers: v.array(text),
  absent: v.array(v.strictObject({ say: v.array(text), basis: text })),
  synonyms: v.array(
    v.strictObject({ say: v.array(text), means: v.array(text), as: v.picklist(SYNONYM_KINDS), basis: text }),
  ),
});
export const englishSchema = v.record(text, text);
export const countedSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z]+([ -][a-z]+)*$/, 'must be one English thing in small letters, such as “factory”')),
  v.array(text),
);
export const termsSchema = v.array(
  v.strictObject({
    zh: v.union([text, v.array(text)]),
    en: v.pipe(v.array(text), v.minLength(1, 'needs at least one English form')),
    never: v.optional(v.array(text)),
    except: v.optional(v.record(text, text)),
  }),
);

const role = v.picklist(ROLE_IDS);

export const originSchema = v.strictObject({
  ...named,
  short: text,
  shortEnglish: text,
  number: v.optional(text),
  issuer: text,
  issuerEnglish: text,
  date: v.optional(day),
  period: v.optional(text),
  status: v.picklist(['final', 'draft', 'article']),
  roles: v.optional(
    v.array(
      v.union([
        role,
        v.strictObject({ role, section: v.optional(text), name: v.optional(text), english: v.optional(text) }),
      ]),
    ),
  ),
  source: text,
  foundations: v.optional(v.array(text)),
  subjects: v.optional(v.record(text, v.strictObject({ name: text, english: text }))),
});

/** seeds/geometry/origin.yaml: where a set of boundaries comes from. */
export const boundaryOriginSchema = v.strictObject({
  title: text,
  titleEnglish: v.optional(text),
  producer: text,
  producerEnglish: v.optional(text),
  file: text,
  datum: text,
  published: v.optional(day),
  retrieved: v.optional(day),
  review: v.picklist(REVIEW_STATUSES),
  number: v.optional(text),
  licence: text,
  codes: text,
});

/** seeds/review.yaml: the review of this map itself. */
export const reviewSchema = v.strictObject({
  status: v.picklist(REVIEW_STATUSES),
  number: v.optional(text),
  date: v.optional(day),
  note: v.optional(text),
  noteEnglish: v.optional(text),
});

export const correctionsSchema = v.array(
  v.strictObject({
    fact: text,
    field: v.picklist(['value', 'unit', 'year', 'qualifier', 'measure']),
    says: v.nullable(v.union([v.string(), v.number()])),
    becomes: v.nullable(v.union([v.string(), v.number()])),
    reason: text,
  }),
);

export const conflictsSchema = v.array(
  v.strictObject({ facts: v.pipe(v.array(text), v.minLength(2, 'needs at least two facts')), zh: text, english: text }),
);

const geography = { id, name: text, english: text, basis: text };

export const waypointsSchema = v.array(
  v.strictObject({ id, name: text, at: lngLat, in: v.optional(id), beyond: v.optional(text) }),
);
export const linesSchema = v.array(
  v.strictObject({
    ...geography,
    within: v.pipe(v.number('must be a number of kilometres'), v.minValue(1, 'must be at least 1 kilometre')),
    building: v.optional(v.literal(true, 'is true or left out')),
    through: v.pipe(v.array(v.union([id, lngLat])), v.minLength(2, 'needs at least two points')),
  }),
);
const lettering = v.strictObject({ name: text, english: text });
export const lanesSchema = v.array(v.strictObject({ of: id, rail: lettering, road: lettering }));

const stand = v.tuple([v.picklist(NAME_ANCHORS), v.number('must be a number'), v.number('must be a number')]);
const widths = <S extends v.GenericSchema>(schema: S) =>
  v.optional(v.strictObject({ wide: v.optional(schema), narrow: v.optional(schema) }));
export const standsSchema = v.array(
  v.strictObject({ of: id, zh: widths(stand), en: widths(stand), badge: widths(lngLat) }),
);
export const airportsSchema = v.array(
  v.strictObject({ ...geography, at: v.optional(lngLat), in: v.optional(id), site: v.optional(id) }),
);

const termItem = v.union([
  text,
  v.strictObject({ value: text, year: v.optional(year), qualifier: v.optional(text), place: v.optional(id) }),
]);
const numberShape = {
  measure: text,
  unit: v.optional(text),
  year: v.optional(year),
  qualifier: v.optional(text),
  place: v.optional(id),
};
const numberItem = v.union([
  v.strictObject({
    value: v.number('must be a number, not text (use "stated" for what is no number)'),
    ...numberShape,
  }),
  v.strictObject({ stated: text, ...numberShape }),
]);

function entrySchema(kind: Kind) {
  const predicates = Object.fromEntries(
    PREDICATES[kind].map((predicate) => [
      predicate,
      v.optional(v.array(isNumeric(kind, predicate) ? numberItem : termItem)),
    ]),
  );
  return v.strictObject({ clause: text, [SUBJECT_KEYS[kind]]: id, ...predicates });
}
const ENTRY_SCHEMAS = Object.fromEntries(KINDS.map((kind) => [kind, entrySchema(kind)])) as Record<
  Kind,
  ReturnType<typeof entrySchema>
>;

/** One item under a predicate, in its long form. */
export interface SeedItem {
  value?: string | number;
  stated?: string;
  measure?: string;
  unit?: string;
  year?: number;
  qualifier?: string;
  place?: string;
}
export interface SeedEntry {
  kind: Kind;
  clause: string;
  subject: string;
  predicates: { predicate: string; items: SeedItem[] }[];
}

/** Checks a file against a schema; every issue becomes an addressed problem, and the result null. */
export function checkSeed<S extends v.GenericSchema>(
  schema: S,
  file: SeedFile | null,
  problems: Problems,
): v.InferOutput<S> | null {
  if (file === null) return null;
  const result = v.safeParse(schema, file.value);
  if (result.success) return result.output;
  const before = problems.count;
  for (const issue of result.issues) report(issue, file, [], problems);
  if (problems.count === before) problems.add(file.name, 1, 'is not in the form that seeds/README.md shows');
  return null;
}

/** Checks one entry of facts.yaml by the kind its subject key names; null where it is not valid. */
export function checkEntry(file: SeedFile, index: number, raw: unknown, problems: Problems): SeedEntry | null {
  const at = [index];
  if (typeof raw !== 'object' || raw === null) {
    problems.add(file.name, file.lineOf(at), 'an entry must be a map with a clause, a subject and predicates');
    return null;
  }
  const record = raw as Record<string, unknown>;
  const kinds = KINDS.filter((kind) => typeof record[SUBJECT_KEYS[kind]] === 'string');
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    const subjects = Object.values(SUBJECT_KEYS).join(', ');
    const found = kinds.length > 1 ? `found ${kinds.map((k) => SUBJECT_KEYS[k]).join(' and ')}` : 'found none';
    problems.add(file.name, file.lineOf(at), `an entry needs exactly one subject key of ${subjects}; ${found}`);
    return null;
  }
  const result = v.safeParse(ENTRY_SCHEMAS[kind], record);
  if (!result.success) {
    for (const issue of result.issues) report(issue, file, at, problems);
    return null;
  }
  const predicates = PREDICATES[kind]
    .filter((predicate) => Array.isArray(record[predicate]))
    .map((predicate) => ({
      predicate,
      items: (record[predicate] as (string | SeedItem)[]).map((item) =>
        typeof item === 'string' ? { value: item } : item,
      ),
    }));
  if (predicates.length === 0) {
    problems.add(
      file.name,
      file.lineOf(at),
      `the entry states nothing; a ${kind} takes ${PREDICATES[kind].join(', ')}`,
    );
    return null;
  }
  return { kind, clause: record['clause'] as string, subject: record[SUBJECT_KEYS[kind]] as string, predicates };
}

function report(issue: v.BaseIssue<unknown>, file: SeedFile, prefix: (string | number)[], problems: Problems): void {
  const path = [...prefix, ...(issue.path ?? []).map((step) => step.key as string | number)];
  const key = path.at(-1);
  const line = file.lineOf(path);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = prefix.length > 0 ? [...Object.values(PREDICATES).flat(), 'clause'] : [];
    problems.add(file.name, line, `unknown key "${String(key)}"${didYouMean(String(key), known)}`);
    return;
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    problems.add(file.name, file.lineOf(path.slice(0, -1)), `key "${String(key)}" is missing`);
    return;
  }
  if (issue.type === 'union' && issue.issues) {
    const nearest = nearestBranch(issue);
    for (const inner of nearest) {
      report(
        { ...inner, path: [...(issue.path ?? []), ...(inner.path ?? [])] } as v.BaseIssue<unknown>,
        file,
        prefix,
        problems,
      );
    }
    return;
  }
  const where = typeof key === 'string' ? `"${key}" ` : '';
  const reason = issue.type === 'picklist' ? `${issue.received} is not one of ${issue.expected}` : issue.message;
  problems.add(file.name, line, `${where}${reason}`);
}

/** Of a union's failures, those of the branch that came closest (an object for an object, text for text). */
function nearestBranch(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  const inner = issue.issues ?? [];
  if (typeof issue.input !== 'object' || issue.input === null) {
    const flat = inner.filter((one) => !one.path);
    return flat.slice(0, 1);
  }
  const deep = inner.filter((one) => one.path);
  const wantsStated = 'stated' in issue.input;
  const fit = deep.filter((one) => {
    const key = one.path?.at(0)?.key;
    return wantsStated ? key !== 'value' : key !== 'stated' || one.expected !== 'never';
  });
  const seen = new Set<string>();
  return (fit.length > 0 ? fit : deep).filter((one) => {
    const mark = `${String(one.path?.at(0)?.key)}`;
    if (mark === 'stated' && !wantsStated) return false;
    if (seen.has(mark)) return false;
    seen.add(mark);
    return true;
  });
}
