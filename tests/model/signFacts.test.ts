import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { signOf } from '../../src/model/sign.ts';
import { zonesOf } from '../../src/model/place.ts';
import { seatsOf } from '../../src/model/seat.ts';
import { atlas } from '../atlas.ts';

/*
 * The signs against the facts as they are published and the vocabulary as it is typed, read here by hand: nothing of the app tells what
 * counts under a chain, whose a part of the New Area is, or which tier comes first.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(resolve(ROOT, file), 'utf8');

interface Group {
  readonly id: string;
  readonly words?: readonly string[];
  readonly except?: Readonly<Record<string, string>>;
  readonly terms?: Readonly<Record<string, object>>;
}
const groups = parse(read('seeds/vocabulary/groups.yaml')) as readonly Group[];
const facts = csvParse(read('data/facts.csv').replace(/^\uFEFF/, ''));
const { places } = JSON.parse(read('data/atlas.json')) as {
  readonly places: readonly { readonly id: string; readonly kind: string; readonly parent: string | null }[];
};
const drafts = new Set(['lzna-plan-2024']);
const articles = new Set(['gansu-daily-2024', 'west-article-2024']);
/** The standing of the best document behind rows of the table; a square without any is said to be a plan's. */
const standing = (rows: readonly { readonly document?: string }[]): string => {
  const of = ({ document = '' }: { readonly document?: string }): string =>
    articles.has(document) ? 'article' : drafts.has(document) ? 'draft' : 'final';
  const found = new Set(rows.map(of));
  return ['final', 'draft', 'article'].find((status) => found.has(status)) ?? 'final';
};

const counts = ({ words = [], except = {}, terms = {} }: Group, term: string): boolean =>
  Object.hasOwn(terms, term) || (!Object.hasOwn(except, term) && words.some((word) => term.includes(word)));
/** A place and, of the New Area, its core, areas and groups. */
const within = (id: string): ReadonlySet<string> => {
  const isNewArea = places.some((place) => place.id === id && place.kind === 'new-area');
  return new Set([id, ...(isNewArea ? places.filter(({ parent }) => parent === id).map((place) => place.id) : [])]);
};

test('every square of fifteen places and four zones is what their own facts say, by tier and by the standing of what says it', () => {
  const signed = [...zonesOf(atlas), ...seatsOf(atlas)];
  expect(signed).toHaveLength(19);
  let checked = 0;
  for (const { id } of signed) {
    const subjects = within(id);
    const own = facts.filter(({ subjectId, measure }) => subjects.has(subjectId ?? '') && measure === '');
    for (const { chain, tier, status } of signOf(atlas, id)?.squares ?? []) {
      const group = groups.find((one) => one.id === chain.id) as Group;
      const stated = (which: string) => own.filter((one) => one.predicate === which && counts(group, one.value ?? ''));
      const [key, cultivate] = [stated('key'), stated('cultivate')];
      const by = key.length > 0 ? key : cultivate;
      expect(tier, `${id} ${chain.id}`).toBe(key.length > 0 ? 'key' : cultivate.length > 0 ? 'cultivate' : null);
      expect(status, `${id} ${chain.id}`).toBe(standing(by));
      checked += 1;
    }
  }
  expect(checked).toBe(19 * 9);
});
