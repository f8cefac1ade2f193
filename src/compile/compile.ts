import { countedKey, type AtlasFile, type Dictionary, type DocumentRecord } from '../model/atlas.ts';
import type { Fact } from '../model/fact.ts';
import { buildAtlas } from '../model/buildAtlas.ts';
import { signsOf } from '../model/sign.ts';
import { ungrouped } from '../model/targetTerms.ts';
import { checkInside, readBoundaries } from './boundaries.ts';
import { checkCounted, readCounted, type Counted } from './counted.ts';
import { readConflicts } from './conflicts.ts';
import { readFamilies } from './families.ts';
import { correct } from './corrections.ts';
import { standSites } from './derive.ts';
import { emit, UNSTAMPED } from './emit.ts';
import { checkEnglish } from './english.ts';
import { readDocument, type TranscribedDocument } from './facts.ts';
import { checkMeaning } from './meaning.ts';
import { lettered } from './lettering.ts';
import { Problems } from './problems.ts';
import { filesBelow, readSeed, type Seeds } from './read.ts';
import { readReview } from './review.ts';
import { readDecks } from './scenes.ts';
import { readReference } from './reference.ts';
import { checkRoles } from './roles.ts';
import { writeReport } from './report.ts';
import { readLexicon } from './synonyms.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';
import { zoned } from './zones.ts';

/** Either every file of data/ by name, or every reason why there are none. */
export type Compiled = { ok: true; files: Map<string, string> } | { ok: false; problems: string[] };

/** Compiles seeds to the texts of data/: read, validate, resolve, correct, derive, emit. Writes nothing. */
export function compile(seeds: Seeds): Compiled {
  const problems = new Problems();
  for (const name of seedFiles(seeds)) readSeed(seeds, name, problems);
  /* Whatever names a record of a file that cannot be read would be blamed for it. */
  if (!problems.empty) return { ok: false, problems: problems.toStrings() };
  const read = readVocabulary(seeds, problems);
  checkEnglish(seeds, problems);
  const counted = readCounted(seeds, problems);
  if (!read) return { ok: false, problems: problems.toStrings() };

  const used = new Set<string>();
  const before = problems.count;
  const transcribed = documentIds(seeds)
    .map((id) => readDocument(seeds, id, read, used, problems))
    .filter((document): document is TranscribedDocument => document !== null);
  /* Without every fact, what the missing ones use would be called unused. */
  const whole = problems.count === before;
  const { documents, applied } = whole
    ? correct(seeds, transcribed, problems)
    : { documents: transcribed, applied: [] };
  if (whole) checkMeaning(documents, read.places, problems);
  const lineOf = recordLines(seeds, problems);
  const vocabulary = {
    ...read,
    places: whole
      ? lettered(seeds, zoned(read.places, read.subjects, documents, lineOf, problems), problems)
      : read.places,
  };
  if (whole) {
    checkUsed(seeds, vocabulary, lineOf, used, problems);
    checkCounted(
      seeds,
      counted,
      documents.flatMap((document) => document.facts),
      problems,
    );
  }
  const records: DocumentRecord[] = documents.map((document) => document.record).sort(newestFirst);
  if (whole) checkRoles(seeds, records, problems);

  const boundaries = readBoundaries(seeds, vocabulary.places, problems);
  const review = readReview(seeds, boundaries?.boundary ?? null, problems);
  if (boundaries) checkInside(boundaries.shapes, vocabulary, lineOf, problems);
  const reference = boundaries && readReference(seeds, { ...vocabulary, boundaries: boundaries.shapes }, problems);
  const order = new Map(records.map((record, i) => [record.id, i]));
  const facts: Fact[] = documents
    .flatMap((document) => document.facts.map(({ fact }) => fact))
    .sort((a, b) => (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0));
  const sites = standSites(vocabulary.sites, { ...vocabulary, facts, lineOf }, problems);
  for (const term of whole ? ungrouped({ groups: vocabulary.groups, facts }) : []) {
    problems.add(
      'seeds/vocabulary/groups.yaml',
      1,
      `no group takes the target term "${term}"; add a word or a term with its reason`,
    );
  }
  const families = readFamilies(seeds, facts, problems);
  const conflicts = whole ? readConflicts(seeds, facts, problems) : [];
  const lexicon = readLexicon(seeds, { ...vocabulary, documents: records, facts }, problems);
  if (!problems.empty || !boundaries || !review || !reference) return { ok: false, problems: problems.toStrings() };

  const { english, ...named } = vocabulary;
  const { boundary, shapes } = boundaries;
  const unsigned: AtlasFile = {
    version: UNSTAMPED,
    boundary,
    review,
    documents: records,
    ...named,
    sites,
    families,
    signs: [],
    conflicts,
  };
  const dictionary = { ...english, ...singulars(counted) };
  const atlas: AtlasFile = { ...unsigned, signs: signsOf(buildAtlas(unsigned, facts, dictionary)) };
  const known = buildAtlas(atlas, facts, dictionary);
  const decks = readDecks(seeds, known, problems);
  if (!problems.empty) return { ok: false, problems: problems.toStrings() };
  const files = emit({ atlas, facts, english: dictionary, cities: shapes.topology, reference, lexicon, decks });
  files.set('report.md', writeReport(known, shapes, applied, reference));
  return { ok: true, files };
}

function singulars(counted: Counted): Dictionary {
  return Object.fromEntries([...counted].map(([measure, thing]) => [countedKey(measure), thing]));
}

/** The folders of seeds/documents, in alphabetical order. */
function documentIds(seeds: Seeds): string[] {
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
  { sites, subjects, groups, english }: Vocabulary,
  lineOf: LineOf,
  used: ReadonlySet<string>,
  problems: Problems,
): void {
  for (const record of [...sites, ...subjects]) {
    const names = 'aliases' in record ? [record.name, ...record.aliases] : [record.name];
    if (used.has(record.id) || names.some((name) => used.has(name))) continue;
    const { file, line } = lineOf(record.id);
    problems.add(file, line, `"${record.id}" is used by no fact; transcribe what the documents say of it, or drop it`);
  }
  const grouping = readSeed(seeds, 'seeds/vocabulary/groups.yaml', problems);
  for (const [i, { id, terms, except }] of groups.entries()) {
    for (const [key, texts] of Object.entries({ terms: Object.keys(terms), except })) {
      for (const text of texts) {
        if (used.has(text)) continue;
        const line = grouping?.lineOf([i, key, text]) ?? 1;
        problems.add(
          'seeds/vocabulary/groups.yaml',
          line,
          `${key} of "${id}" decide "${text}", which no fact states; drop it`,
        );
      }
    }
  }
  const file = readSeed(seeds, 'seeds/vocabulary/english.yaml', problems);
  for (const text of Object.keys(english)) {
    if (!used.has(text))
      problems.add('seeds/vocabulary/english.yaml', file?.lineOf([text]) ?? 1, `"${text}" is used by no fact`);
  }
}

/** Every YAML file below seeds/. */
function seedFiles(seeds: Seeds): string[] {
  return filesBelow(seeds, 'seeds').filter((name) => name.endsWith('.yaml'));
}

/** Finds the line of a record by its id, in whichever vocabulary file it stands. */
function recordLines(seeds: Seeds, problems: Problems): LineOf {
  const files = seedFiles(seeds)
    .filter((name) => name.startsWith('seeds/vocabulary/') && !name.endsWith('/english.yaml'))
    .map((name) => readSeed(seeds, name, problems));
  return (id) => {
    for (const file of files) {
      if (!file || !Array.isArray(file.value)) continue;
      const index = file.value.findIndex((record) => (record as { id?: string }).id === id);
      if (index >= 0) return { file: file.name, line: file.lineOf([index]) };
    }
    return { file: 'seeds/vocabulary', line: 1 };
  };
}
