import type { AtlasFile, DocumentRecord } from '../model/atlas.ts';
import type { Fact } from '../model/fact.ts';
import { ungrouped } from '../model/targetTerms.ts';
import { checkInside, readBoundaries } from './boundaries.ts';
import { readConflicts } from './conflicts.ts';
import { correct } from './corrections.ts';
import { deriveSitePositions } from './derive.ts';
import { emit, UNSTAMPED } from './emit.ts';
import { readDocument, type TranscribedDocument } from './facts.ts';
import { lettered } from './lettering.ts';
import { Problems } from './problems.ts';
import { readSeed, type Seeds } from './read.ts';
import { readReview } from './review.ts';
import { readDecks } from './scenes.ts';
import { buildAtlas } from '../model/buildAtlas.ts';
import { readReference } from './reference.ts';
import { checkRoles } from './roles.ts';
import { writeReport } from './report.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';
import { zoned } from './zones.ts';

/** Either every file of data/ by name, or every reason why there are none. */
export type Compiled = { ok: true; files: Map<string, string> } | { ok: false; problems: string[] };

/** Compiles seeds to the texts of data/: read, validate, resolve, correct, derive, emit. Writes nothing. */
export function compile(seeds: Seeds): Compiled {
  const problems = new Problems();
  const read = readVocabulary(seeds, problems);
  if (!read) return { ok: false, problems: problems.toStrings() };

  const used = new Set<string>();
  const transcribed = documentIds(seeds)
    .map((id) => readDocument(seeds, id, read, used, problems))
    .filter((document): document is TranscribedDocument => document !== null);
  const { documents, applied } = correct(seeds, transcribed, problems);
  const lineOf = placeLines(seeds, problems);
  const vocabulary = {
    ...read,
    places: lettered(seeds, zoned(read.places, read.subjects, documents, lineOf, problems), problems),
  };
  checkUsed(seeds, vocabulary, used, lineOf, problems);
  const records: DocumentRecord[] = documents.map((document) => document.record).sort(newestFirst);
  checkRoles(seeds, records, problems);

  const boundaries = readBoundaries(seeds, vocabulary.places, problems);
  const review = readReview(seeds, boundaries?.boundary ?? null, problems);
  if (boundaries) checkInside(boundaries.shapes, vocabulary.places, vocabulary.sites, lineOf, problems);
  const reference = boundaries && readReference(seeds, { ...vocabulary, boundaries: boundaries.shapes }, problems);
  const order = new Map(records.map((record, i) => [record.id, i]));
  const facts: Fact[] = documents
    .flatMap((document) => document.facts.map(({ fact }) => fact))
    .sort((a, b) => (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0));
  for (const term of ungrouped({ groups: vocabulary.groups, facts })) {
    problems.add(
      'seeds/vocabulary/groups.yaml',
      1,
      `no group takes the target term "${term}"; add a word or a term with its reason`,
    );
  }
  const conflicts = readConflicts(seeds, facts, problems);
  if (!problems.empty || !boundaries || !review || !reference) return { ok: false, problems: problems.toStrings() };

  const sites = deriveSitePositions(vocabulary.sites, vocabulary.places);
  const { english, ...named } = vocabulary;
  const { boundary, shapes } = boundaries;
  const atlas: AtlasFile = {
    version: UNSTAMPED,
    boundary,
    review,
    documents: records,
    ...named,
    sites,
    conflicts,
  };
  const decks = readDecks(seeds, buildAtlas(atlas, facts, english), problems);
  if (!problems.empty) return { ok: false, problems: problems.toStrings() };
  const files = emit({ atlas, facts, english, cities: shapes.topology, reference, decks });
  files.set('report.md', writeReport(atlas, facts, shapes, applied, reference));
  return { ok: true, files };
}

/** The folders of seeds/documents, in alphabetical order. */
export function documentIds(seeds: Seeds): string[] {
  return seeds.names('seeds/documents').flatMap((name) => (name.endsWith('/') ? [name.slice(0, -1)] : []));
}

type LineOf = (id: string) => { file: string; line: number };

function newestFirst(a: DocumentRecord, b: DocumentRecord): number {
  const [x, y] = [a.date ?? a.period ?? '', b.date ?? b.period ?? ''];
  if (x !== y) return x < y ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

/** A site or subject that no fact mentions is a leftover or a typing error. */
function checkUsed(
  seeds: Seeds,
  { sites, subjects, english }: Vocabulary,
  used: ReadonlySet<string>,
  lines: LineOf,
  problems: Problems,
): void {
  for (const record of [...sites, ...subjects]) {
    const names = 'aliases' in record ? [record.name, ...record.aliases] : [record.name];
    if (used.has(record.id) || names.some((name) => used.has(name))) continue;
    const { file, line } = lines(record.id);
    problems.add(file, line, `"${record.id}" is used by no fact; transcribe what the documents say of it, or drop it`);
  }
  const file = readSeed(seeds, 'seeds/vocabulary/english.yaml', problems);
  for (const text of Object.keys(english)) {
    if (!used.has(text))
      problems.add('seeds/vocabulary/english.yaml', file?.lineOf([text]) ?? 1, `"${text}" is used by no fact`);
  }
}

/** Finds the line of a record by its id, in whichever vocabulary file it stands. */
function placeLines(seeds: Seeds, problems: Problems): LineOf {
  const files = seeds
    .names('seeds/vocabulary')
    .filter((name) => name.endsWith('.yaml') && name !== 'english.yaml')
    .map((name) => readSeed(seeds, `seeds/vocabulary/${name}`, problems));
  return (id) => {
    for (const file of files) {
      if (!file || !Array.isArray(file.value)) continue;
      const index = file.value.findIndex((record) => (record as { id?: string }).id === id);
      if (index >= 0) return { file: file.name, line: file.lineOf([index]) };
    }
    return { file: 'seeds/vocabulary', line: 1 };
  };
}
