import {
  LISTS,
  type Atlas,
  type AtlasFile,
  type Group,
  type Origin,
  type Place,
  type Site,
} from '../../src/model/atlas.ts';
import type { BoundarySet, Review } from '../../src/model/boundary.ts';
import { buildAtlas } from '../../src/model/buildAtlas.ts';
import type { Fact } from '../../src/model/fact.ts';

const place = (id: string, kind: Place['kind'], parent: string | null): Place => ({
  ...{ id, kind, parent, name: id, english: id, short: id, shortEnglish: id, code: null, at: null },
});
export const PLACES: readonly Place[] = [
  place('gansu', 'province', null),
  place('west', 'zone', 'gansu'),
  place('east', 'zone', 'gansu'),
  place('alpha', 'city', 'west'),
  place('beta', 'city', 'west'),
  place('gamma', 'city', 'east'),
  place('new-area', 'new-area', 'alpha'),
  place('part', 'group', 'new-area'),
];
export const site = (id: string, type: Site['type'], at: string | null, name = id): Site => ({
  ...{ id, type, place: at, name, english: id, aliases: [], county: null, at: null, accuracy: null, basis: null },
});
const group = (id: string, kind: Group['kind'], words: string[], rest: Partial<Group> = {}): Group => ({
  ...{ id, kind, words, name: id, english: id, except: [], terms: {} },
  ...rest,
});
const origin = (id: string, kind: Origin['kind'], members: string[] = [], aliases: string[] = []): Origin => ({
  ...{ id, kind, members, aliases, wholes: [], name: id, english: id, at: null },
});

export const GROUPS = [
  group('chemistry', 'chain', ['化工'], { terms: { 电解液: { zh: '化工品', en: 'A chemical' } } }),
  group('electronics', 'chain', ['电子', '家电'], { except: ['电子商务'] }),
  group('toys', 'other', ['玩具']),
];
export const ORIGINS = [
  origin('深圳', 'city'),
  origin('广东', 'province', ['深圳']),
  origin('东部', 'region', ['广东']),
];

const BOUNDARY: BoundarySet = {
  ...{ title: '', titleEnglish: '', producer: null, producerEnglish: null, datum: null, date: null, dated: null },
  ...{ reviewStatus: 'unreviewed', number: null, licence: '', development: true, bounds: [92, 32, 109, 43] },
};
const REVIEW: Review = { status: 'unreviewed', number: null, date: null, note: null, noteEnglish: null };

/** A fact with everything beside the point left empty; its id says what it states. */
export function fact(
  kind: Fact['kind'],
  predicate: Fact['predicate'],
  subjectId: string,
  value: string,
  rest: Partial<Fact> = {},
): Fact {
  const made = {
    ...{ kind, predicate, subjectId, value, subject: subjectId, measure: null, unit: null, year: null },
    ...{ qualifier: null, place: null, document: 'plan', clause: '一' },
    ...rest,
  };
  return { id: [made.document, made.clause, subjectId, predicate, value, made.place ?? ''].join('/'), ...made };
}
export const takes = (tier: 'key' | 'cultivate', at: string, value: string, rest: Partial<Fact> = {}): Fact =>
  fact('target-industry', tier, at, value, rest);

/** A small atlas of two zones, three cities, and a new area with one part. */
export function smallAtlas(facts: readonly Fact[], rest: Partial<AtlasFile> = {}): Atlas {
  const file: AtlasFile = {
    ...(Object.fromEntries(LISTS.map((name) => [name, []])) as unknown as Pick<AtlasFile, (typeof LISTS)[number]>),
    ...{ version: 'small', boundary: BOUNDARY, review: REVIEW },
    ...{ places: PLACES, groups: GROUPS, origins: ORIGINS },
    ...rest,
  };
  return buildAtlas(file, facts);
}
