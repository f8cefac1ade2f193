import MiniSearch, { type SearchResult } from 'minisearch';
import { SEARCH_KINDS, type Find, type Hit, type SearchKind, type SearchRecord } from './hit.ts';
import { hasChinese, mistakes, normal, swaps, tokensOf, wrongIn } from './searchWords.ts';

/** How far a record is from what was typed: the lower, the earlier it comes. A kind adds to it; an exact name always wins. */
const COST = { exact: -1, starts: 2, counts: 2.5, contains: 3, inside: 5, words: 6 };
const KIND_COST: Record<SearchKind, number> = {
  place: 0,
  county: 1,
  layout: 1,
  group: 0,
  term: 1,
  origin: 1,
  peer: 1,
  site: 2,
  route: 2,
  document: 2,
  project: 2,
};

/** What one record is compared by, made once. */
interface Keys {
  /** Whether its other names are words that count under it, not names of it. */
  readonly words: boolean;
  /** Name and Chinese aliases, their pinyin and initials, in step. */
  readonly zh: readonly string[];
  readonly pinyin: readonly string[];
  readonly initials: readonly string[];
  /** English names, and the same without spaces. */
  readonly en: readonly string[];
  readonly tight: readonly string[];
}

/** What was typed, with and without spaces. */
interface Typed {
  readonly words: string;
  readonly tight: string;
  readonly chinese: boolean;
}

/** How many records are made ready in one task. */
const SLICE = 40;

/**
 * A finder over all records, made a slice at a time: names and words as typed; where nothing fits, one wrong letter, or one wrong
 * character in four. What is typed comes folded and plain.
 */
export function* indexing(records: readonly SearchRecord[]): Generator<void, Find, void> {
  const index = new MiniSearch<Keys & { id: number }>({
    fields: ['zh', 'en', 'pinyin'],
    extractField: (keyed, field) => {
      const value = keyed[field as keyof typeof keyed];
      return Array.isArray(value) ? value.join(' ') : value;
    },
    tokenize: (text) => tokensOf(text, false),
    processTerm: (term) => term,
    searchOptions: { tokenize: (text) => tokensOf(text, true), combineWith: 'AND', prefix: true },
  });
  const keys: Keys[] = [];
  for (const [id, record] of records.entries()) {
    const keyed = keysOf(record);
    keys.push(keyed);
    index.add({ ...keyed, id });
    if (id % SLICE === SLICE - 1) yield;
  }

  return (query) => {
    const words = normal(query);
    if (words === '') return [];
    const tight = words.replaceAll(' ', '');
    const typed: Typed = { words, tight, chinese: hasChinese(words) };
    const asTyped = rank(records, index.search(words), (i) => nearest(keys[i] as Keys, typed));
    if (asTyped.some((one) => one.cost !== COST.inside)) return asTyped.map(({ hit }) => hit);
    const known = new Set(asTyped.map(({ hit }) => hit.record));
    /* Pinyin typed with spaces may have its error anywhere. */
    const spellings = [...new Set([words, tight])];
    const anyOf = (texts: readonly string[], fuzzy: typeof mistakes | false) =>
      rank(
        records,
        index.search({
          combineWith: 'OR',
          queries: texts.map((text) => ({ combineWith: 'AND', queries: [text], fuzzy })),
        }),
      );
    const wrong = (): Ranked[] =>
      rank(records, [], (i) => {
        const name = (keys[i] as Keys).zh.findIndex((one) => wrongIn(one, tight));
        return name < 0 ? null : { cost: COST.words, name };
      });
    const attempts = typed.chinese
      ? [wrong]
      : [() => anyOf(spellings, mistakes), () => anyOf(spellings.flatMap(swaps), false)];
    for (const attempt of attempts) {
      const more = attempt().filter(({ hit }) => !known.has(hit.record));
      if (more.length > 0) return [...asTyped, ...more].map(({ hit }) => hit);
    }
    return asTyped.map(({ hit }) => hit);
  };
}

/** The same in one go. */
export function buildSearch(records: readonly SearchRecord[]): Find {
  return atOnce(indexing(records));
}

/** Runs what is made in slices to its end. */
export function atOnce<T>(making: Generator<void, T, void>): T {
  for (;;) {
    const { done, value } = making.next();
    if (done) return value;
  }
}

interface Ranked {
  readonly hit: Hit;
  readonly cost: number;
}

function rank(
  records: readonly SearchRecord[],
  results: readonly SearchResult[],
  nearestOf: (i: number) => { cost: number; name: number } | null = () => null,
): Ranked[] {
  const scores = new Map(results.map((result) => [result.id as number, result.score]));
  return records
    .flatMap((record, i) => {
      const near = nearestOf(i);
      const score = scores.get(i);
      if (!near && score === undefined) return [];
      const { cost, name } = near ?? { cost: COST.words, name: 0 };
      const kind = SEARCH_KINDS.indexOf(record.kind);
      const total = cost === COST.exact ? cost : cost + KIND_COST[record.kind];
      /* Of names that fit alike, what a place takes on, then the one with less besides. */
      const taken = Number(record.taken ?? false);
      const fit = near ? -record.zh.length : (score ?? 0);
      return [{ hit: { record, alias: aliasOf(record, name), far: total }, cost, total, kind, taken, fit, i }];
    })
    .sort((a, b) => a.total - b.total || a.kind - b.kind || b.taken - a.taken || b.fit - a.fit || a.i - b.i);
}

/** The name that fits best as it is typed, by its place in the list; null where none does. */
function nearest(keys: Keys, typed: Typed): { cost: number; name: number } | null {
  let [cost, name] = [Infinity, 0];
  for (let i = 0; i < keys.zh.length; i++) {
    const fit = typed.chinese
      ? within(keys.zh[i], typed.tight, typed.tight)
      : Math.min(spelt(keys.pinyin[i], typed.tight), spelt(keys.initials[i], typed.tight));
    const own = keys.words && i > 0 ? underGroup(fit) : fit;
    if (own < cost) [cost, name] = [own, i];
  }
  for (let i = 0; !typed.chinese && i < keys.en.length; i++) {
    const fit = Math.min(within(keys.en[i], typed.words, ` ${typed.words}`), within(keys.tight[i], typed.tight, null));
    const own = keys.words && i > 0 ? underGroup(fit) : fit;
    if (own < cost) [cost, name] = [own, 0];
  }
  return cost === Infinity ? null : { cost, name };
}

/** A word that counts under a group is no name of it. */
function underGroup(fit: number): number {
  return fit === COST.exact ? COST.counts : Math.max(fit, COST.contains);
}

function within(name: string | undefined, typed: string, inside: string | null): number {
  if (name === undefined) return Infinity;
  if (name === typed) return COST.exact;
  if (name.startsWith(typed)) return COST.starts;
  return inside !== null && name.includes(inside) ? COST.contains : Infinity;
}

/** Of letters that stand for Chinese, fewer than three say too little to be looked for inside a name. */
function spelt(name: string | undefined, typed: string): number {
  const cost = within(name, typed, typed.length >= 3 ? typed : null);
  return cost === COST.contains ? COST.inside : cost;
}

function aliasOf({ zh, aliases }: SearchRecord, name: number): string | null {
  const alias = name === 0 ? undefined : aliases[name - 1];
  return alias === undefined || zh.includes(alias) ? null : alias;
}

function keysOf({ kind, zh, en, aliases, pinyin, initials }: SearchRecord): Keys {
  const chinese = aliases.filter(hasChinese);
  const others = aliases.filter((name) => !hasChinese(name));
  const english = [en, ...others].map(normal);
  return {
    words: kind === 'group',
    zh: [zh, ...chinese].map((name) => normal(name).replaceAll(' ', '')),
    pinyin,
    initials,
    en: english,
    tight: english.map((name) => name.replaceAll(' ', '')),
  };
}
