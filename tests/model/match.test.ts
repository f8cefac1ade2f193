import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../src/model/atlas.ts';
import type { Fact } from '../../src/model/fact.ts';
import { NEEDS } from '../../src/model/lens.ts';
import { aspectsAsked, ASPECTS, match, type MatchedPlace, type MatchQuery } from '../../src/model/match.ts';
import { atlas as published } from '../atlas.ts';
import { fact, GROUPS, ORIGINS, PLACES, site, smallAtlas, takes } from './smallAtlas.ts';

const NOTHING: MatchQuery = { group: null, term: null, from: null, needs: [] };
const of = (atlas: Atlas, query: Partial<MatchQuery>, id: string): MatchedPlace | undefined =>
  match(atlas, { ...NOTHING, ...query }).places.find((one) => one.place.id === id);
const counts = (one: MatchedPlace | undefined) => one && ASPECTS.map((aspect) => one.stated[aspect].length);
const ranks = (atlas: Atlas, query: Partial<MatchQuery>) =>
  match(atlas, { ...NOTHING, ...query }).places.map((one) => [one.rank, one.place.id, one.tied]);

describe('what counts', () => {
  const port = [fact('site', 'place', 'port', 'alpha', { place: 'alpha' })];
  const sites = [site('port', 'rail-port', 'alpha'), site('zone', 'bonded-zone', 'part'), site('lab', 'park', 'beta')];

  test('terms that a place takes on, its parts’ terms for the New Area and not for the city around it', () => {
    const atlas = smallAtlas([takes('key', 'part', '化工'), takes('cultivate', 'new-area', '煤化工')]);
    expect(counts(of(atlas, { group: 'chemistry' }, 'new-area'))).toEqual([2, 0, 0, 0]);
    expect(of(atlas, { group: 'chemistry' }, 'alpha')).toBeUndefined();
  });
  test('sites whose industries match, and sites that meet a need; the need unmet is named', () => {
    const atlas = smallAtlas(
      [...port, fact('site', 'industry', 'lab', '化工'), fact('site', 'place', 'zone', 'part', { place: 'part' })],
      { sites },
    );
    const query = { group: 'chemistry', needs: ['port', 'bonded'] as const };
    expect(counts(of(atlas, query, 'alpha'))).toEqual([0, 1, 0, 0]);
    expect(of(atlas, query, 'alpha')?.notStated).toEqual(['bonded']);
    expect(counts(of(atlas, query, 'beta'))).toEqual([0, 1, 0, 0]);
    expect(of(atlas, query, 'beta')?.notStated).toEqual(['port', 'bonded']);
    expect(of(atlas, query, 'new-area')?.notStated).toEqual(['port']);
  });
  test('a fact counts once, though it meets a need and brings goods in', () => {
    const atlas = smallAtlas([...port, takes('key', 'alpha', '化工')], { sites });
    expect(counts(of(atlas, { group: 'chemistry' }, 'alpha'))).toEqual([1, 0, 0, 1]);
    expect(counts(of(atlas, { group: 'chemistry', needs: ['port'] }, 'alpha'))).toEqual([1, 1, 0, 0]);
  });
  test('ports and routes alone make no match', () => {
    const atlas = smallAtlas([...port, takes('key', 'beta', '化工')], { sites });
    expect(ranks(atlas, { group: 'chemistry' })).toEqual([[1, 'beta', false]]);
  });
  test('routes count at both ends', () => {
    const atlas = smallAtlas([
      takes('key', 'alpha', '化工'),
      fact('route', 'from', 'line', 'alpha', { place: 'alpha' }),
      fact('route', 'to', 'line', '拉合尔'),
    ]);
    expect(counts(of(atlas, { group: 'chemistry' }, 'alpha'))).toEqual([1, 0, 0, 1]);
  });
  test('a hub of computing is no port', () => {
    const hub = [site('hub', 'hub', 'alpha', '百E级规模算力枢纽')];
    const atlas = smallAtlas([fact('site', 'place', 'hub', 'alpha', { place: 'alpha' })], { sites: hub });
    expect(match(atlas, { ...NOTHING, needs: ['port'] }).reason).toBe('nothing-stated');
  });
  test('countries along a road are no rank of the state', () => {
    const hub = [site('hub', 'hub', 'alpha')];
    const abroad = fact('site', 'role', 'hub', '联接一带一路沿线国家和地区的骨干枢纽');
    const ranked = fact('site', 'role', 'hub', '国家算力枢纽节点');
    expect(match(smallAtlas([abroad], { sites: hub }), { ...NOTHING, needs: ['state-level'] }).places).toEqual([]);
    expect(counts(of(smallAtlas([ranked], { sites: hub }), { needs: ['state-level'] }, 'alpha'))).toEqual([0, 1, 0, 0]);
  });
});

describe('what an origin is asked', () => {
  const chain = [
    fact('chain', 'origin', 'chemistry', '广东'),
    fact('chain', 'base', 'chemistry', '化工新材料基地', { place: 'alpha' }),
  ];
  test('a chain that names the origin counts for the places its clause names, and only there', () => {
    const atlas = smallAtlas([...chain, takes('key', 'beta', '化工')]);
    const query = { group: 'chemistry', from: '广东' };
    expect(of(atlas, query, 'alpha')?.stated.asks.map((one) => one.ties.map((tie) => tie.value))).toEqual([
      ['化工新材料基地'],
    ]);
    expect(counts(of(atlas, query, 'beta'))).toEqual([1, 0, 0, 0]);
  });
  test('naming a region names what lies in it, but naming a city does not name its province', () => {
    const east = smallAtlas([fact('chain', 'origin', 'chemistry', '东部'), ...chain.slice(1)]);
    expect(counts(of(east, { from: '深圳' }, 'alpha'))).toEqual([0, 0, 1, 0]);
    const city = smallAtlas([fact('chain', 'origin', 'chemistry', '深圳'), ...chain.slice(1)]);
    expect(match(city, { ...NOTHING, from: '广东' }).reason).toBe('nothing-stated');
  });
  test('another chain’s origins do not count for the industry asked for', () => {
    const atlas = smallAtlas(chain);
    expect(match(atlas, { ...NOTHING, group: 'electronics', from: '广东' }).reason).toBe('nothing-stated');
  });
  test('a partner counts for the place that the same clause gives target industries to, if it is the only one', () => {
    const partner = fact('cooperation', 'partner', 'direction', '深圳', { clause: '专栏5-4' });
    const toys = takes('key', 'new-area', '玩具', { clause: '专栏5-4' });
    const query = { group: 'toys', from: '深圳' };
    expect(counts(of(smallAtlas([partner, toys]), query, 'new-area'))).toEqual([1, 0, 1, 0]);
    const two = smallAtlas([partner, toys, takes('key', 'beta', '玩具', { clause: '专栏5-4' })]);
    expect(counts(of(two, query, 'new-area'))).toEqual([1, 0, 0, 0]);
    const other = smallAtlas([partner, toys, takes('key', 'new-area', '化工')]);
    expect(counts(of(other, { group: 'chemistry', from: '深圳' }, 'new-area'))).toEqual([1, 0, 0, 0]);
  });
  test('a partner that the statement itself ties to a place counts there', () => {
    const atlas = smallAtlas([fact('cooperation', 'partner', 'aid', '广东', { place: 'new-area' })]);
    expect(counts(of(atlas, { from: '广东' }, 'new-area'))).toEqual([0, 0, 1, 0]);
  });
});

describe('ranks', () => {
  test('more facts stand first; ties share a rank and keep the order of the vocabulary', () => {
    const atlas = smallAtlas([
      takes('key', 'new-area', '化工'),
      takes('key', 'alpha', '化工'),
      takes('key', 'gamma', '化工'),
      takes('key', 'gamma', '煤化工'),
    ]);
    expect(ranks(atlas, { group: 'chemistry' })).toEqual([
      [1, 'gamma', false],
      [2, 'alpha', true],
      [2, 'new-area', true],
    ]);
  });
  test('nothing chosen, something unknown and nothing stated are told apart', () => {
    const atlas = smallAtlas([]);
    const reason = (query: Partial<MatchQuery>) => match(atlas, { ...NOTHING, ...query });
    expect(reason({})).toEqual({ places: [], reason: 'nothing-chosen' });
    expect(reason({ group: '', term: '', from: '' }).reason).toBe('nothing-chosen');
    expect(reason({ group: 'no-such-group' }).reason).toBe('unknown');
    expect(reason({ group: 'toys', from: 'nowhere' }).reason).toBe('unknown');
    expect(reason({ term: '没有这个说法' }).reason).toBe('nothing-stated');
  });
  test('only what was asked is an aspect of the answer', () => {
    expect(aspectsAsked(NOTHING)).toEqual(['reached']);
    expect(aspectsAsked({ ...NOTHING, needs: ['port'] })).toEqual(['sites', 'reached']);
    expect(aspectsAsked({ ...NOTHING, group: 'toys', from: '广东' })).toEqual(ASPECTS);
  });
});

describe('in any atlas', () => {
  const SEATS = PLACES.filter((place) => place.kind === 'city' || place.kind === 'new-area').map(({ id }) => id);
  const SITES = SEATS.flatMap((at) => [
    site(`${at}-park`, 'park', at, `${at}化工园区`),
    site(`${at}-port`, 'rail-port', at),
    site(`${at}-hub`, 'hub', at, `${at}国家物流枢纽`),
    site(`${at}-data`, 'data-centre', at),
  ]);

  /** Mulberry32: the same seed gives the same numbers in [0, 1). */
  const dice = (seed: number) => () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const pickFrom =
    (roll: () => number) =>
    <T>(list: readonly T[]): T =>
      list[Math.floor(roll() * list.length)] as T;

  function randomFact(roll: () => number): Fact {
    const pick = pickFrom(roll);
    const [at, clause] = [pick(SEATS), pick(['一', '二', '三'])];
    const term = pick(['化工', '精细化工', '电解液', '家电', '电子信息', '玩具', '旅游', '国家级基地']);
    const from = pick(ORIGINS).name;
    return pick([
      () => takes(pick(['key', 'cultivate']), pick(PLACES).id, term, { clause }),
      () => fact('site', pick(['industry', 'role']), pick(SITES).id, term, { clause }),
      () => fact('site', 'place', `${at}-${pick(['park', 'port', 'hub', 'data'])}`, at, { clause, place: at }),
      () => fact('chain', 'origin', pick(GROUPS).id, from, { clause }),
      () => fact('chain', 'base', pick(GROUPS).id, term, { clause, place: at }),
      () => fact('cooperation', 'partner', 'aid', from, { clause, place: pick([null, at]) }),
      () => fact('route', pick(['from', 'to']), 'line', at, { clause, place: at }),
    ])();
  }
  function randomCase(seed: number): { facts: Fact[]; query: MatchQuery; roll: () => number } {
    const roll = dice(seed);
    const pick = pickFrom(roll);
    const facts = Array.from({ length: 5 + Math.floor(roll() * 40) }, () => randomFact(roll));
    const query = {
      group: pick([null, ...GROUPS.map(({ id }) => id)]),
      term: pick([null, null, '化工', '玩具']),
      from: pick([null, ...ORIGINS.map(({ id }) => id)]),
      needs: NEEDS.filter(() => roll() < 0.3),
    };
    return { facts: [...new Map(facts.map((one) => [one.id, one])).values()], query, roll };
  }
  const build = (facts: readonly Fact[]) => smallAtlas(facts, { sites: SITES });
  const seeds = Array.from({ length: 120 }, (_, i) => i + 1);

  test('the same input gives the same output, and ranks and ties follow the counts', () => {
    for (const seed of seeds) {
      const { facts, query } = randomCase(seed);
      const { places } = match(build(facts), query);
      expect(JSON.stringify(match(build(facts), query).places)).toBe(JSON.stringify(places));
      for (const [i, one] of places.entries()) {
        const better = places.filter((other) => other.count > one.count).length;
        const before = places[i - 1];
        expect(one.rank, `seed ${seed}`).toBe(better + 1);
        expect(one.tied, `seed ${seed}`).toBe(places.some((other) => other !== one && other.rank === one.rank));
        expect(one.count).toBe(new Set(ASPECTS.flatMap((aspect) => one.stated[aspect].map((s) => s.fact.id))).size);
        if (before && before.count === one.count)
          expect(SEATS.indexOf(before.place.id)).toBeLessThan(SEATS.indexOf(one.place.id));
      }
    }
  });
  test('a fact that matches never lowers the count or the rank of its place', () => {
    for (const seed of seeds) {
      const { facts, query, roll } = randomCase(seed);
      const term = query.term ?? '化工';
      const at = pickFrom(roll)(SEATS);
      const clause = pickFrom(roll)(['一', '四']);
      for (const more of [
        takes('key', at, term, { clause }),
        fact('site', 'industry', `${at}-park`, term, { clause }),
        fact('site', 'role', `${at}-data`, '国家级新区节点', { clause }),
        fact('site', 'place', `${at}-port`, at, { clause, place: at }),
        fact('chain', 'base', query.group ?? 'chemistry', '基地', { clause, place: at }),
        fact('cooperation', 'partner', 'more', '东部', { clause, place: at }),
        fact('route', 'to', 'line', at, { clause, place: at }),
      ]) {
        if (facts.some((one) => one.id === more.id)) continue;
        const before = match(build(facts), query).places.find((one) => one.place.id === at);
        const after = match(build([...facts, more]), query).places.find((one) => one.place.id === at);
        if (!before) continue;
        expect(after?.count, `seed ${seed}: ${more.id}`).toBeGreaterThanOrEqual(before.count);
        expect(after?.rank, `seed ${seed}: ${more.id}`).toBeLessThanOrEqual(before.rank);
      }
    }
  });
  test('the order of the facts does not change the ranks', () => {
    for (const seed of seeds) {
      const { facts, query } = randomCase(seed);
      const list = (some: readonly Fact[]) =>
        match(build(some), query).places.map((one) => [one.rank, one.place.id, one.count]);
      expect(list([...facts].reverse()), `seed ${seed}`).toEqual(list(facts));
    }
  });
});

describe('in the published atlas', () => {
  test('玩具 from 深圳 leads to the New Area, by 专栏5-4 that names both', () => {
    const [first] = match(published, { ...NOTHING, term: '玩具', from: 'shenzhen' }).places;
    expect(first?.place.id).toBe('lanzhou-new-area');
    expect(first?.stated.asks.map((one) => one.fact.clause)).toContain('第四章 第二节(一) 专栏5-4');
  });
  test('petrochemicals from Jiangsu: the chain that asks Jiangsu names Jiuquan, Lanzhou, Jinchang and Qingyang', () => {
    for (const id of ['jiuquan', 'lanzhou', 'jinchang', 'qingyang']) {
      const asks = of(published, { group: 'petrochemicals', from: 'jiangsu' }, id)?.stated.asks ?? [];
      expect(
        asks.map((one) => one.fact.subject),
        id,
      ).toContain('石化化工');
    }
    expect(of(published, { group: 'petrochemicals', from: 'jiangsu' }, 'baiyin')?.stated.asks).toEqual([]);
  });
  test('金昌 has a bonded centre and no chemical park stated', () => {
    const jinchang = of(published, { group: 'petrochemicals', needs: ['bonded', 'chemical-park'] }, 'jinchang');
    expect(jinchang?.notStated).toEqual(['chemical-park']);
  });
});
