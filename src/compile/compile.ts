import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { countedKey, type AtlasFile, type Dictionary, type DocumentRecord } from '../model/atlas.ts';
import type { Fact } from '../model/fact.ts';
import { ungrouped } from '../model/targetTerms.ts';
import { checkInside, readBoundaries } from './boundaries.ts';
import { checkCounted, readCounted, type Counted } from './counted.ts';
import { readConflicts } from './conflicts.ts';
import { correct } from './corrections.ts';
import { deriveSitePositions } from './derive.ts';
import { emit, emitReference } from './emit.ts';
import { checkEnglish } from './english.ts';
import { readDocument, type TranscribedDocument } from './facts.ts';
import { Problems } from './problems.ts';
import { readSeed } from './read.ts';
import { readReview } from './review.ts';
import { readReference } from './reference.ts';
import { writeReport } from './report.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** Either every file of data/ by name, or every reason why there are none. */
export type Compiled = { ok: true; files: Map<string, string> } | { ok: false; problems: string[] };

/** Compiles seeds/ below `root` to the texts of data/: read, validate, resolve, correct, derive, emit. Writes nothing. */
export function compile(root: string): Compiled {
  const problems = new Problems();
  const vocabulary = readVocabulary(root, problems);
  checkEnglish(root, problems);
  const counted = readCounted(root, problems);
  if (!vocabulary) return { ok: false, problems: problems.toStrings() };

  const used = new Set<string>();
  const transcribed = documentIds(root)
    .map((id) => readDocument(root, id, vocabulary, used, problems))
    .filter((document): document is TranscribedDocument => document !== null);
  const { documents, applied } = correct(root, transcribed, problems);
  checkUsed(root, vocabulary, used, problems);
  checkCounted(
    root,
    counted,
    documents.flatMap((document) => document.facts),
    problems,
  );

  const boundaries = readBoundaries(root, vocabulary.places, problems);
  const review = readReview(root, boundaries?.boundary ?? null, problems);
  if (boundaries)
    checkInside(boundaries.shapes, vocabulary.places, vocabulary.sites, placeLines(root, problems), problems);
  const reference = boundaries && readReference(root, { ...vocabulary, boundaries: boundaries.shapes }, problems);
  const records: DocumentRecord[] = documents.map((document) => document.record).sort(newestFirst);
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
  const conflicts = readConflicts(root, facts, problems);
  if (!problems.empty || !boundaries || !review || !reference) return { ok: false, problems: problems.toStrings() };

  const sites = deriveSitePositions(vocabulary.sites, vocabulary.places);
  const { places, subjects, groups, origins, english } = vocabulary;
  const { boundary, shapes } = boundaries;
  const atlas: AtlasFile = {
    boundary,
    review,
    documents: records,
    places,
    sites,
    subjects,
    groups,
    origins,
    conflicts,
  };
  const files = emit(atlas, facts, { ...english, ...singulars(counted) }, shapes.topology);
  files.set('reference.geojson', emitReference(reference));
  files.set('report.md', writeReport(atlas, facts, shapes, applied, reference));
  return { ok: true, files };
}

function singulars(counted: Counted): Dictionary {
  return Object.fromEntries([...counted].map(([measure, thing]) => [countedKey(measure), thing]));
}

/** The folders of seeds/documents, in alphabetical order. */
export function documentIds(root: string): string[] {
  return readdirSync(join(root, 'seeds/documents'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function newestFirst(a: DocumentRecord, b: DocumentRecord): number {
  const [x, y] = [a.date ?? a.period ?? '', b.date ?? b.period ?? ''];
  if (x !== y) return x < y ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

/** A site or subject that no fact mentions is a leftover or a typing error. */
function checkUsed(
  root: string,
  { sites, subjects, english }: Vocabulary,
  used: ReadonlySet<string>,
  problems: Problems,
): void {
  const lines = placeLines(root, problems);
  for (const record of [...sites, ...subjects]) {
    const names = 'aliases' in record ? [record.name, ...record.aliases] : [record.name];
    if (used.has(record.id) || names.some((name) => used.has(name))) continue;
    const { file, line } = lines(record.id);
    problems.add(file, line, `"${record.id}" is used by no fact; transcribe what the documents say of it, or drop it`);
  }
  const file = readSeed(root, 'seeds/vocabulary/english.yaml', problems);
  for (const text of Object.keys(english)) {
    if (!used.has(text))
      problems.add('seeds/vocabulary/english.yaml', file?.lineOf([text]) ?? 1, `"${text}" is used by no fact`);
  }
}

/** Finds the line of a record by its id, in whichever vocabulary file it stands. */
function placeLines(root: string, problems: Problems): (id: string) => { file: string; line: number } {
  const files = readdirSync(join(root, 'seeds/vocabulary'))
    .filter((name) => name.endsWith('.yaml') && name !== 'english.yaml')
    .map((name) => readSeed(root, `seeds/vocabulary/${name}`, problems));
  return (id) => {
    for (const file of files) {
      if (!file || !Array.isArray(file.value)) continue;
      const index = file.value.findIndex((record) => (record as { id?: string }).id === id);
      if (index >= 0) return { file: file.name, line: file.lineOf([index]) };
    }
    return { file: 'seeds/vocabulary', line: 1 };
  };
}
