import type { AtlasFile } from '../model/atlas.ts';
import type { Fact } from '../model/fact.ts';
import type { Lexicon } from '../model/hit.ts';
import { hasChinese, normal } from '../model/searchWords.ts';
import { didYouMean, type Problems } from './problems.ts';
import { readSeed, type SeedFile, type Seeds } from './read.ts';
import { checkSeed, synonymsSchema } from './schema.ts';
import { countiesOf } from './searchIndex.ts';
import { traditionalOf } from './traditional.ts';

const FILE = 'seeds/vocabulary/synonyms.yaml';

/** What the words that people use are held against. */
export type Worded = Pick<AtlasFile, 'places' | 'sites' | 'subjects' | 'groups' | 'origins' | 'documents'> & {
  readonly facts: readonly Fact[];
};

/**
 * The words that people use: each meaning must be a word that a fact or a name holds, what is said to be in no document must be in none,
 * and no word may stand twice for one meaning.
 */
export function readLexicon(seeds: Seeds, worded: Worded, problems: Problems): Lexicon {
  const file = readSeed(seeds, FILE, problems);
  const read = checkSeed(synonymsSchema, file, problems);
  const texts = textsOf(worded);
  const held = texts.map(normal).join('\n');
  if (!file || !read) return { folds: '', fillers: [], absent: [], synonyms: [] };
  const holds = (word: string): boolean => held.includes(normal(word));

  const said = new Map<string, number>();
  for (const [i, { say, means, as }] of read.synonyms.entries()) {
    for (const [j, word] of means.entries()) {
      if (holds(word)) continue;
      problems.add(
        FILE,
        file.lineOf(['synonyms', i, 'means', j]),
        `no fact and no name holds "${word}"${didYouMean(word, shortOf(texts))}; lead to a word that one holds`,
      );
    }
    for (const [j, word] of say.entries()) {
      const line = file.lineOf(['synonyms', i, 'say', j]);
      if (means.includes(word)) problems.add(FILE, line, `"${word}" leads to itself; drop it from say or means`);
      if (as === 'written' && hasChinese(word) && holds(word))
        problems.add(FILE, line, `"${word}" is said to be miswritten, but a document writes it; drop it`);
      for (const mean of means) once(said, `${normal(word)} → ${mean}`, line, file, problems);
    }
  }
  for (const [i, { say }] of read.absent.entries()) {
    for (const [j, word] of say.entries()) {
      const line = file.lineOf(['absent', i, 'say', j]);
      if (hasChinese(word) && holds(word))
        problems.add(FILE, line, `"${word}" is said to be in no document, but a fact or a name holds it; drop it`);
      once(said, `${normal(word)} (absent)`, line, file, problems);
    }
  }
  const words = [
    ...read.synonyms.flatMap(({ say, means }) => [...say, ...means]),
    ...read.absent.flatMap(({ say }) => say),
  ];
  return {
    folds: traditionalOf([...texts, ...words, ...read.fillers].join('')),
    fillers: read.fillers,
    absent: read.absent.flatMap(({ say }) => say),
    synonyms: read.synonyms.map(({ say, means, as }) => ({ say, means, as })),
  };
}

function once(said: Map<string, number>, key: string, line: number, { name }: SeedFile, problems: Problems): void {
  const first = said.get(key);
  if (first === undefined) said.set(key, line);
  else problems.add(name, line, `"${key}" already stands at line ${first}; drop one of them`);
}

/** Every Chinese text that a search can find. */
function textsOf(worded: Worded): string[] {
  const { places, sites, subjects, groups, origins, documents, facts } = worded;
  const names = [places, sites, subjects, groups, origins, documents, countiesOf(worded)].flatMap((some) =>
    some.map(({ name }) => name),
  );
  const others = [
    ...places.map(({ short }) => short),
    ...[...sites, ...origins].flatMap(({ aliases }) => aliases),
    ...groups.flatMap(({ words }) => words),
    ...documents.flatMap(({ short, clauses }) => [short, ...clauses]),
  ];
  const stated = facts.flatMap(({ value, measure, qualifier, unit, clause }) => [
    String(value),
    measure,
    qualifier,
    unit,
    clause,
  ]);
  return [...new Set([...names, ...others, ...stated])].filter((one): one is string => one !== null);
}

/** Texts that may be words to lead to, for guesses at what was meant. */
const shortOf = (texts: readonly string[]): string[] => texts.filter((one) => one.length <= 8);
