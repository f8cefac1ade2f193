import type { Dictionary } from './atlas.ts';
import type { FactTable } from './factTable.ts';
import type { Lexicon, SearchRecord } from './hit.ts';

/** What every file that the app loads bears: the version of all of them. */
export interface Versioned {
  readonly version: string;
}

/** /data/app/facts.json: every fact, and the traditional characters of sites' names and industries, each followed by the simplified one. */
export type FactsFile = Versioned & FactTable & { readonly folds: string };

/** English beside a table of facts: for each of its texts in turn; null where a text is a name or needs none. */
export type EnglishColumn = readonly (string | null)[];

/** /data/app/english.json: the English of every fact. */
export type EnglishFile = Versioned & { readonly english: EnglishColumn };

/** /data/app/place/<id>.json: the facts that a place's panel shows, and their English. */
export type PlaceFile = Versioned & FactTable & EnglishFile;

/** /data/search.json: everything the search box can find by its names, and what words are besides. */
export type SearchFile = Versioned & Lexicon & { readonly records: readonly SearchRecord[] };

export function toEnglish(texts: readonly string[], dictionary: Dictionary): EnglishColumn {
  return texts.map((text) => dictionary[text] ?? null);
}

/** English by Chinese text; `texts` are those of the table that the English stands beside. */
export function toDictionary(texts: readonly string[], english: EnglishColumn): Dictionary {
  const pairs = texts.map((text, i) => [text, english[i] ?? null] as const);
  return Object.fromEntries(pairs.filter(([, own]) => own !== null)) as Dictionary;
}
