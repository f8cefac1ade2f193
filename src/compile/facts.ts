import type { DocumentRecord } from '../model/atlas.ts';
import { factId, type Fact } from '../model/fact.ts';
import { SUBJECT_KEYS, type Kind, type Predicate } from '../model/kinds.ts';
import { isKnownUnit, numbersOf } from '../model/units.ts';
import { didYouMean, type Problems } from './problems.ts';
import { readSeed, type SeedFile, type Seeds } from './read.ts';
import { readRoles } from './roles.ts';
import { checkEntry, checkSeed, originSchema, type SeedEntry, type SeedItem } from './schema.ts';
import { knownTexts, type Vocabulary } from './vocabulary.ts';

/** A fact with the line it was written on, until the compile is done. */
export interface Transcribed {
  readonly fact: Fact;
  readonly file: string;
  readonly line: number;
}
export interface TranscribedDocument {
  readonly record: DocumentRecord;
  readonly facts: readonly Transcribed[];
  /** Clauses that tell of what has been reached, as the document's record lists them. */
  readonly foundations: readonly string[];
}

/** Reads one document's folder: its record, and its facts resolved against the vocabulary. */
export function readDocument(
  seeds: Seeds,
  id: string,
  vocabulary: Vocabulary,
  used: Set<string>,
  problems: Problems,
): TranscribedDocument | null {
  const originFile = readSeed(seeds, `seeds/documents/${id}/origin.yaml`, problems);
  const origin = checkSeed(originSchema, originFile, problems);
  const file = readSeed(seeds, `seeds/documents/${id}/facts.yaml`, problems);
  if (!origin || !originFile || !file) return null;
  if (origin.id !== id) {
    problems.add(originFile.name, originFile.lineOf(['id']), `id "${origin.id}" must be the folder's name "${id}"`);
  }
  if (!Array.isArray(file.value)) {
    problems.add(file.name, 1, 'must be a list of entries, each with a clause, a subject and predicates');
    return null;
  }
  const resolver = new Resolver(id, file, vocabulary, used, problems);
  for (const [i, raw] of file.value.entries()) {
    const entry = checkEntry(file, i, raw, problems);
    if (entry) resolver.take(entry, i);
  }
  const clauses = [...new Set(resolver.facts.map(({ fact }) => fact.clause))];
  const { name, english, short, shortEnglish, issuer, issuerEnglish, status } = origin;
  const { number = null, date = null, period = null } = origin;
  const { subjects = {} } = origin;
  for (const clause of Object.keys(subjects).filter((one) => !clauses.includes(one))) {
    const line = originFile.lineOf(['subjects', clause]);
    problems.add(originFile.name, line, `no fact stands under "${clause}"${didYouMean(clause, clauses)}`);
  }
  const roles = readRoles(origin.roles ?? [], clauses, originFile, problems);
  return {
    record: {
      ...{ id, name, english, short, shortEnglish, number, issuer, issuerEnglish, date, period, status },
      ...{ roles, clauses, subjects },
    },
    facts: resolver.facts,
    foundations: origin.foundations ?? [],
  };
}

class Resolver {
  readonly facts: Transcribed[] = [];
  readonly #lines = new Map<string, number>();
  readonly #texts: Set<string>;
  readonly #names: Map<string, string>;
  readonly #ids: Map<Kind, Set<string>>;

  constructor(
    readonly document: string,
    readonly file: SeedFile,
    vocabulary: Vocabulary,
    readonly used: Set<string>,
    readonly problems: Problems,
  ) {
    const { places, sites, subjects } = vocabulary;
    this.#texts = knownTexts(vocabulary);
    this.#names = new Map([...places, ...sites, ...subjects].map(({ id, name }) => [id, name]));
    const all = new Set(this.#names.keys());
    const section = (name: string): Set<string> =>
      new Set(subjects.filter((one) => one.section === name).map((one) => one.id));
    this.#ids = new Map<Kind, Set<string>>([
      ['target-industry', new Set(places.map((place) => place.id))],
      ['site', new Set(sites.map((site) => site.id))],
      ['figure', all],
      ...(['chain', 'future', 'cooperation', 'layout', 'sector', 'route', 'project', 'peer'] as const).map(
        (kind): [Kind, Set<string>] => [kind, section(kind)],
      ),
    ]);
  }

  take(entry: SeedEntry, index: number): void {
    const key = SUBJECT_KEYS[entry.kind];
    const ids = this.#ids.get(entry.kind) ?? new Set();
    if (!ids.has(entry.subject)) {
      this.#problem(
        [index, key],
        `${key} "${entry.subject}" is not in the vocabulary${didYouMean(entry.subject, ids)}`,
      );
      return;
    }
    this.used.add(entry.subject);
    this.used.add(entry.clause);
    for (const { predicate, items } of entry.predicates) {
      for (const [i, item] of items.entries()) this.#fact(entry, predicate as Predicate, item, [index, predicate, i]);
    }
  }

  #fact(entry: SeedEntry, predicate: Predicate, item: SeedItem, at: (string | number)[]): void {
    const value = item.value ?? item.stated ?? '';
    if (item.unit !== undefined && !isKnownUnit(item.unit)) {
      this.#problem(at, `unit "${item.unit}" cannot be said in English; correct it, or teach it to src/model/units.ts`);
    }
    for (const text of [item.measure, item.qualifier, typeof value === 'string' ? value : undefined]) {
      if (text === undefined || (text === value && item.measure !== undefined && numbersOf(value) !== null)) continue;
      this.used.add(text);
      if (!this.#texts.has(text)) {
        const hint = didYouMean(text, this.#texts);
        this.#problem(at, `"${text}" has no English name in seeds/vocabulary${hint}`);
      }
    }
    if (item.place !== undefined) {
      this.used.add(item.place);
      if (!this.#names.has(item.place)) {
        const hint = didYouMean(item.place, this.#names.keys());
        this.#problem([...at, 'place'], `place "${item.place}" is not in the vocabulary${hint}`);
      }
    }
    const fields = {
      kind: entry.kind,
      predicate,
      subject: this.#names.get(entry.subject) ?? entry.subject,
      subjectId: entry.subject,
      measure: item.measure ?? null,
      value,
      unit: item.unit ?? null,
      year: item.year ?? null,
      qualifier: item.qualifier ?? null,
      place: item.place ?? null,
      document: this.document,
      clause: entry.clause,
    };
    const id = factId(fields);
    const line = this.file.lineOf(at);
    const first = this.#lines.get(id);
    if (first !== undefined) {
      this.#problem(
        at,
        `duplicate fact: line ${first} already states ${predicate} "${String(value)}" of ${entry.subject} at ${entry.clause}`,
      );
      return;
    }
    this.#lines.set(id, line);
    this.facts.push({ fact: { id, ...fields }, file: this.file.name, line });
  }

  #problem(at: (string | number)[], reason: string): void {
    this.problems.add(this.file.name, this.file.lineOf(at), reason);
  }
}
