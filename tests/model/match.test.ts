import { describe, expect, test } from 'vitest';
import type { Atlas, DocumentRecord } from '../../src/model/atlas.ts';
import type { Fact } from '../../src/model/fact.ts';
import { STATUSES } from '../../src/model/documents.ts';
import { NEEDS } from '../../src/model/lens.ts';
import { match, pointsOf, sitesOf, type MatchedPlace, type MatchQuery, type Point } from '../../src/model/match.ts';
import { atlas as published } from '../atlas.ts';
import { fact, GROUPS, ORIGINS, PLACES, site, smallAtlas, takes } from './smallAtlas.ts';

const NOTHING: MatchQuery = { group: null, term: null, from: null, needs: [] };
const of = (atlas: Atlas, query: Partial<MatchQuery>, id: string): MatchedPlace | undefined =>
  match(atlas, { ...NOTHING, ...query }).places.find((one) => one.place.id === id);
/** How many statements and how many sites answer each point. */
const counts = (one: MatchedPlace | undefined) =>
  one &&
  Object.fromEntries(one.stated.map(({ point, statements, sites }) => [point, [statements.length, sites.length]]));
const named = (one: MatchedPlace | undefined, point: Point) => one?.stated.find((some) => some.point === point);
const order = (atlas: Atlas, query: Partial<MatchQuery>) =>
  match(atlas, { ...NOTHING, ...query }).places.map((one) => one.place.id);

/** Three documents, one of each standing. */
const document = (id: string, status: DocumentRecord['status']): DocumentRecord => ({
  ...{ id, status, name: id, english: id, short: id, shortEnglish: id, number: null, issuer: '', issuerEnglish: '' },
  ...{ date: null, period: null, roles: [], clauses: [], subjects: {} },
});
const documents = [document('plan', 'final'), document('draft', 'draft'), document('paper', 'article')];

describe('what counts', () => {
  const port = [fact('site', 'place', 'port', 'alpha', { place: 'alpha' })];
  const sites = [site('port', 'rail-port', 'alpha'), site('zone', 'bonded-zone', 'part'), site('lab', 'park', 'beta')];

  test('terms that a place takes on, its parts’ terms for the New Area and not for the city around it', () => {
    const atlas = smallAtlas([takes('key', 'part', '化工'), takes('cultivate', 'new-area', '煤化工')]);
    expect(counts(of(atlas, { group: 'chemistry' }, 'new-area'))).toEqual({ industry: [2, 0] });
    expect(of(atlas, { group: 'chemistry' }, 'alpha')).toBeUndefined();
  });
  test('not what is there already: that is no wish', () => {
    const there = { ...takes('key', 'alpha', '化工'), predicate: 'present' as const };
    expect(match(smallAtlas([there]), { ...NOTHING, group: 'chemistry' }).reason).toBe('nothing-stated');
  });
  test('sites whose industries match, and sites that meet a need, by name; what is unmet is named', () => {
    const atlas = smallAtlas(
      [...port, fact('site', 'industry', 'lab', '化工'), fact('site', 'place', 'zone', 'part', { place: 'part' })],
      { sites },
    );
    const query = { group: 'chemistry', needs: ['port', 'bonded'] as const };
    expect(counts(of(atlas, query, 'alpha'))).toEqual({ port: [0, 1] });
    expect(of(atlas, query, 'alpha')?.notStated).toEqual(['industry', 'bonded']);
    expect(counts(of(atlas, query, 'beta'))).toEqual({ industry: [0, 1] });
    expect(named(of(atlas, query, 'beta'), 'industry')?.sites.map((one) => one.site.id)).toEqual(['lab']);
    expect(of(atlas, query, 'new-area')?.notStated).toEqual(['industry', 'port']);
    expect(sitesOf(match(atlas, { ...NOTHING, ...query })).map(({ id }) => id)).toEqual(['port', 'lab', 'zone']);
  });
  test('nothing that was not asked: neither ports, nor routes, nor needs', () => {
    const atlas = smallAtlas(
      [...port, takes('key', 'alpha', '化工'), fact('route', 'from', 'line', 'alpha', { place: 'alpha' })],
      { sites },
    );
    expect(counts(of(atlas, { group: 'chemistry' }, 'alpha'))).toEqual({ industry: [1, 0] });
    expect(counts(of(atlas, { group: 'chemistry', needs: ['port'] }, 'alpha'))).toEqual({
      industry: [1, 0],
      port: [0, 1],
    });
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
    expect(counts(of(smallAtlas([ranked], { sites: hub }), { needs: ['state-level'] }, 'alpha'))).toEqual({
      'state-level': [0, 1],
    });
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
    expect(
      named(of(atlas, query, 'alpha'), 'origin')?.statements.map((one) => one.ties.map((tie) => tie.value)),
    ).toEqual([['化工新材料基地']]);
    expect(counts(of(atlas, query, 'beta'))).toEqual({ industry: [1, 0] });
  });
  test('naming a region names what lies in it, but naming a city does not name its province', () => {
    const east = smallAtlas([fact('chain', 'origin', 'chemistry', '东部'), ...chain.slice(1)]);
    expect(counts(of(east, { from: '深圳' }, 'alpha'))).toEqual({ origin: [1, 0] });
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
    expect(counts(of(smallAtlas([partner, toys]), query, 'new-area'))).toEqual({ industry: [1, 0], origin: [1, 0] });
    const two = smallAtlas([partner, toys, takes('key', 'beta', '玩具', { clause: '专栏5-4' })]);
    expect(counts(of(two, query, 'new-area'))).toEqual({ industry: [1, 0] });
    const other = smallAtlas([partner, toys, takes('key', 'new-area', '化工')]);
    expect(counts(of(other, { group: 'chemistry', from: '深圳' }, 'new-area'))).toEqual({ industry: [1, 0] });
  });
  test('a partner that the statement itself ties to a place counts there', () => {
    const atlas = smallAtlas([fact('cooperation', 'partner', 'aid', '广东', { place: 'new-area' })]);
    expect(counts(of(atlas, { from: '广东' }, 'new-area'))).toEqual({ origin: [1, 0] });
  });
});

describe('the order', () => {
  test('more points stand first, however much is said of one', () => {
    const atlas = smallAtlas(
      [
        ...['化工', '煤化工', '石油化工', '精细化工'].map((term) => takes('key', 'new-area', term)),
        takes('cultivate', 'gamma', '化工'),
        fact('site', 'place', 'port', 'gamma', { place: 'gamma' }),
      ],
      { sites: [site('port', 'rail-port', 'gamma')], documents },
    );
    expect(order(atlas, { group: 'chemistry', needs: ['port'] })).toEqual(['gamma', 'new-area']);
  });
  test('of equals a plan in force stands before a draft and a draft before a report, however much they say', () => {
    const atlas = smallAtlas(
      [
        ...['化工', '煤化工', '石油化工'].map((term) => takes('key', 'alpha', term, { document: 'paper' })),
        ...['化工', '煤化工'].map((term) => takes('key', 'new-area', term, { document: 'draft' })),
        takes('cultivate', 'gamma', '化工'),
      ],
      { documents },
    );
    expect(order(atlas, { group: 'chemistry' })).toEqual(['gamma', 'new-area', 'alpha']);
    expect(of(atlas, { group: 'chemistry' }, 'new-area')?.stated[0]?.status).toBe('draft');
  });
  test('then key industries before those to be cultivated and those only a park states; the rest as the vocabulary lists it', () => {
    const atlas = smallAtlas(
      [
        fact('site', 'industry', 'park', '化工'),
        takes('cultivate', 'beta', '化工'),
        takes('key', 'gamma', '化工'),
        takes('key', 'new-area', '化工'),
      ],
      { sites: [site('park', 'park', 'alpha')] },
    );
    expect(order(atlas, { group: 'chemistry' })).toEqual(['gamma', 'new-area', 'beta', 'alpha']);
  });
  test('a draft’s key industry does not make a plan’s cultivated one key', () => {
    const atlas = smallAtlas(
      [takes('key', 'alpha', '化工', { document: 'draft' }), takes('cultivate', 'alpha', '化工')],
      { documents },
    );
    expect(of(atlas, { group: 'chemistry' }, 'alpha')?.stated[0]).toMatchObject({ status: 'final', tier: 'cultivate' });
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
  test('only what was asked is a point of the answer', () => {
    expect(pointsOf(NOTHING)).toEqual([]);
    expect(pointsOf({ ...NOTHING, needs: ['port'] })).toEqual(['port']);
    expect(pointsOf({ ...NOTHING, group: 'toys', from: '广东' })).toEqual(['industry', 'origin']);
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

  /** What of a place decides where it stands. */
  const weight = ({ stated }: MatchedPlace): readonly number[] => [
    stated.length,
    ...STATUSES.map((status) => stated.filter((one) => one.status === status).length),
    stated.filter(({ tier }) => tier === 'key').length,
    stated.filter(({ tier }) => tier !== null).length,
  ];
  const compare = (a: MatchedPlace, b: MatchedPlace): number => {
    const [x, y] = [weight(a), weight(b)];
    const i = x.findIndex((value, at) => value !== y[at]);
    return i < 0 ? SEATS.indexOf(a.place.id) - SEATS.indexOf(b.place.id) : (y[i] ?? 0) - (x[i] ?? 0);
  };

  test('the same input gives the same output, every point asked is stated or not, and the order follows the points', () => {
    for (const seed of seeds) {
      const { facts, query } = randomCase(seed);
      const { places } = match(build(facts), query);
      expect(JSON.stringify(match(build(facts), query).places)).toBe(JSON.stringify(places));
      expect([...places].sort(compare), `seed ${seed}`).toEqual(places);
      for (const one of places) {
        const points = [...one.stated.map(({ point }) => point), ...one.notStated];
        expect(points.toSorted(), `seed ${seed}`).toEqual(pointsOf(query).toSorted());
      }
    }
  });
  test('a fact that matches never takes a point from its place, nor puts it behind one it stood before', () => {
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
      ]) {
        if (facts.some((one) => one.id === more.id)) continue;
        const [before, after] = [facts, [...facts, more]].map((some) => match(build(some), query).places);
        const index = (list: readonly MatchedPlace[] = []): number => list.findIndex((one) => one.place.id === at);
        const was = before?.[index(before)];
        if (!was) continue;
        expect(after?.[index(after)]?.stated.length, `seed ${seed}: ${more.id}`).toBeGreaterThanOrEqual(
          was.stated.length,
        );
        expect(index(after), `seed ${seed}: ${more.id}`).toBeLessThanOrEqual(index(before));
      }
    }
  });
  test('the order of the facts does not change the order of the places', () => {
    for (const seed of seeds) {
      const { facts, query } = randomCase(seed);
      expect(order(build([...facts].reverse()), query), `seed ${seed}`).toEqual(order(build(facts), query));
    }
  });
});

describe('in the published atlas', () => {
  test('玩具 from 深圳 leads to the New Area, by 专栏5-4 that names both', () => {
    const [first] = match(published, { ...NOTHING, term: '玩具', from: 'shenzhen' }).places;
    expect(first?.place.id).toBe('lanzhou-new-area');
    expect(named(first, 'origin')?.statements.map((one) => one.fact.clause)).toContain('第四章 第二节(一) 专栏5-4');
  });
  test('petrochemicals from Jiangsu: the chain that asks Jiangsu names Jiuquan, Lanzhou, Jinchang and Qingyang', () => {
    for (const id of ['jiuquan', 'lanzhou', 'jinchang', 'qingyang']) {
      const place = of(published, { group: 'petrochemicals', from: 'jiangsu' }, id);
      expect(
        named(place, 'origin')?.statements.map((one) => one.fact.subject),
        id,
      ).toContain('石化化工');
    }
    expect(of(published, { group: 'petrochemicals', from: 'jiangsu' }, 'baiyin')?.notStated).toEqual(['origin']);
  });
  test('金昌 has a bonded centre and no chemical park stated', () => {
    const jinchang = of(published, { group: 'petrochemicals', needs: ['bonded', 'chemical-park'] }, 'jinchang');
    expect(jinchang?.notStated).toEqual(['chemical-park']);
  });
  test('the New Area, whose draft says most, stands first for no chain that a plan in force gives a city', () => {
    const newArea = published.places.find(({ kind }) => kind === 'new-area')?.id ?? '';
    for (const { id } of published.groups.filter(({ kind }) => kind === 'chain')) {
      const [first] = match(published, { ...NOTHING, group: id }).places;
      expect(first?.stated[0], id).toMatchObject({ status: 'final', tier: 'key' });
      if (first?.place.id !== newArea) continue;
      const own = first.stated[0]?.statements[0]?.fact.document ?? '';
      expect(published.documentById.get(own)?.status, id).toBe('final');
    }
  });
  test('chemical parks come with their names, and nothing else with them', () => {
    const { places } = match(published, { ...NOTHING, needs: ['chemical-park'] });
    const names = places.flatMap((one) => one.stated.flatMap(({ sites }) => sites.map(({ site: { name } }) => name)));
    expect(places.every(({ stated }) => stated.length === 1 && stated[0]?.point === 'chemical-park')).toBe(true);
    expect(names.join()).toMatch(/白银银东化工集中区.*高台盐池工业园/);
  });
});
