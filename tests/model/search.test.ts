import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SEARCH_KINDS, stepTo, type Hit, type SearchKind, type SearchRecord } from '../../src/model/hit.ts';
import type { SearchFile } from '../../src/model/appFiles.ts';
import { buildSearch } from '../../src/model/search.ts';
import type { Step, View } from '../../src/model/view.ts';
import { encode, readRoute } from '../../src/view/route.ts';
import { atlas } from '../atlas.ts';
import { viewAfter, world } from '../world.ts';

const file = resolve(import.meta.dirname, '../../data/search.json');
const { records } = JSON.parse(readFileSync(file, 'utf8')) as SearchFile;
const find = buildSearch(records);
const first = (query: string, kind?: SearchKind): string | undefined =>
  find(query).find((hit) => kind === undefined || hit.record.kind === kind)?.record.id;
const topIds = (query: string, most: number): string[] =>
  find(query)
    .slice(0, most)
    .map((one) => one.record.id);
const hit = (kind: SearchKind, id: string): Hit => {
  const record = records.find((one) => one.kind === kind && one.id === id);
  if (!record) throw new Error(`no ${kind} ${id}`);
  return { record, alias: null, far: 0 };
};
const places = records.filter((record) => record.kind === 'place');

describe('Lanzhou New Area is found', () => {
  test.each([
    'lzxq',
    'LZXQ',
    '兰州新',
    '兰州新区',
    'new area',
    'Lanzhou New',
    'lanzhouxinqu',
    'lan zhou xin qu',
    "lan'zhou'xin'qu",
  ])('first by “%s”', (query) => expect(find(query)[0]?.record.id).toBe('lanzhou-new-area'));

  test('next to the city by “lanzhou”, which is the city’s whole name', () => {
    expect(
      find('lanzhou')
        .slice(0, 2)
        .map((one) => one.record.id),
    ).toEqual(['lanzhou', 'lanzhou-new-area']);
  });

  test.each([
    'lanzouxinqu',
    'lanzhouxinqy',
    'lanzhuoxinqu',
    'lanzhouxxinqu',
    'Lanzou New Area',
    'lan zou xin qu',
    '兰洲新区',
  ])('first in spite of the error in “%s”', (query) => expect(find(query)[0]?.record.id).toBe('lanzhou-new-area'));
});

describe('every place is the first hit', () => {
  test.each(places.map((place) => [place.zh, place] as const))('%s', (_, place) => {
    for (const name of [place.zh, place.en, place.en.toUpperCase(), ...place.aliases])
      expect(first(name), name).toBe(place.id);
    for (const spelt of [...place.pinyin, ...place.initials]) expect(first(spelt), spelt).toBe(place.id);
  });
});

describe('one letter of a city’s pinyin', () => {
  const cities = places.filter(({ id }) => atlas.placeById.get(id)?.kind === 'city');
  const spellings = cities.map((city) => [city.zh, city.pinyin.at(-1) ?? '', city.id] as const);
  const ways: [string, (text: string, i: number) => string][] = [
    ['left out', (text, i) => text.slice(0, i) + text.slice(i + 1)],
    ['too many', (text, i) => `${text.slice(0, i)}v${text.slice(i)}`],
    ['wrong', (text, i) => `${text.slice(0, i)}v${text.slice(i + 1)}`],
    [
      'changed about with the next',
      (text, i) => text.slice(0, i) + text.charAt(i + 1) + text.charAt(i) + text.slice(i + 2),
    ],
  ];
  for (const [way, mistype] of ways) {
    test.each(spellings)(`${way}: %s is still the first place`, (_, spelling, id) => {
      for (let i = 1; i < spelling.length - 1; i++) {
        const typed = mistype(spelling, i);
        expect(first(typed, 'place'), typed).toBe(id);
      }
    });
  }
});

describe('the search box finds', () => {
  test('a chain before its terms and sites, by Chinese, pinyin, initials and English', () => {
    for (const query of ['石化化工', 'shihuahuagong', 'shhg', 'petrochem']) {
      const [found] = find(query);
      expect([found?.record.kind, found?.record.id], query).toEqual(['group', 'petrochemicals']);
    }
  });
  test('every chain, future field and other group by its name, before all else', () => {
    for (const group of atlas.groups) expect(first(group.name), group.name).toBe(group.id);
  });
  test('every term that a place is asked to take on', () => {
    const terms = new Set(
      atlas.facts.filter((fact) => fact.kind === 'target-industry').map((fact) => String(fact.value)),
    );
    for (const term of terms) expect(topIds(term, 3), term).toContain(term);
  });
  test('every origin by its name, its English and its aliases', () => {
    for (const { id, name, english, aliases } of atlas.origins)
      for (const one of [name, english, ...aliases])
        expect(
          find(one)
            .slice(0, 6)
            .map(({ record }) => record.id),
          one,
        ).toContain(id);
  });
  test('江苏 by jiangsu, js and jaingsu', () => {
    for (const query of ['jiangsu', 'js', 'jaingsu']) expect(first(query, 'origin'), query).toBe('jiangsu');
  });
  test('a site by the short name the documents use, and says which: 综保区', () => {
    const [found] = find('综保区');
    expect([found?.record.id, found?.alias]).toEqual(['lanzhou-new-area-bonded-zone', '综保区']);
  });
  test('a site by letters from inside its name: zhbsq', () => {
    expect(first('zhbsq')).toBe('lanzhou-new-area-bonded-zone');
  });
  test('every site by its name and its English', () => {
    for (const { id, name, english } of atlas.sites)
      for (const one of [name, english])
        expect(
          find(one)
            .slice(0, 4)
            .map(({ record }) => record.id),
          one,
        ).toContain(id);
  });
  test('every document by its name, its short name and its number', () => {
    for (const { id, name, short } of atlas.documents)
      for (const one of [name, short]) expect(first(one, 'document'), one).toBe(id);
    /* Two plans of 2021 were issued under one number. */
    expect(topIds('甘政办发〔2021〕120号', 2)).toEqual(['manufacturing-plan-2021', 'industrial-internet-plan-2021']);
    expect(first('19号', 'document')).toBe('action-plan-2025');
  });
  test('every project and company by its name', () => {
    for (const record of records.filter(({ kind }) => kind === 'project'))
      expect(first(record.zh, 'project'), record.zh).toBe(record.id);
  });
  test('words in any order, in either language: 保税 兰州, bonded lanzhou', () => {
    for (const query of ['保税 兰州', 'bonded lanzhou'])
      expect(
        find(query).map(({ record }) => record.id),
        query,
      ).toContain('lanzhou-new-area-bonded-zone');
  });
  test('“data center” as well as “data centre”', () => {
    expect(topIds('data center', 99).sort()).toEqual(topIds('data centre', 99).sort());
  });
  test('an industry by a word that counts under it, after what bears the word as its name: 精细化工', () => {
    const found = find('精细化工')
      .slice(0, 3)
      .map((one) => [one.record.id, one.alias]);
    expect(found[0]).toEqual(['精细化工', null]);
    expect(found).toContainEqual(['petrochemicals', '精细化工']);
  });
  test('ü typed as v: lvsehuagong', () => expect(first('lvsehuagong')).toBe('绿色化工'));
  test('full-width letters: ｌｚｘｑ', () => expect(first('ｌｚｘｑ')).toBe('lanzhou-new-area'));
  test('places and groups before long site names: 兰州 gives no site before a place', () => {
    const kinds = find('兰州').map(({ record }) => record.kind);
    expect(kinds.lastIndexOf('place')).toBeLessThan(kinds.indexOf('site'));
  });
});

describe('the search box', () => {
  test('finds nothing where nothing is meant', () => {
    for (const query of ['', '   ', '…', 'qqqq', '!!']) expect(find(query), query).toEqual([]);
  });
  test('never lists a record twice', () => {
    for (const query of ['l', 'lanzou', 'jichang', '新', 'industry']) {
      const found = find(query).map((one) => one.record);
      expect(new Set(found).size, query).toBe(found.length);
    }
  });
  test('takes any text: marks, emoji, very long lines', () => {
    for (const query of ['*^$(', '😀', 'a'.repeat(500), '兰'.repeat(500), '\u0000'])
      expect(Array.isArray(find(query)), query).toBe(true);
  });
  test('gives the same order every time, also from a finder made anew', () => {
    const again = buildSearch(records);
    for (const query of ['lz', '新', 'energy', 'lanzou'])
      expect(again(query).map((one) => one.record.id)).toEqual(find(query).map((one) => one.record.id));
  });
  test('breaks ties by kind, then by the order of the records', () => {
    const twin = (kind: SearchKind, id: string): SearchRecord => ({
      id,
      kind,
      zh: '甲乙',
      en: 'Twin',
      aliases: [],
      pinyin: ['jiayi'],
      initials: ['jy'],
    });
    const twins = [twin('project', 'p'), twin('site', 'b'), twin('site', 'a'), twin('group', 'g'), twin('place', 'x')];
    expect(buildSearch(twins)('甲').map((one) => one.record.id)).toEqual(['x', 'g', 'b', 'a', 'p']);
  });
});

describe('a hit leads', () => {
  const view = (found: Hit): View => viewAfter(stepTo(found, atlas));

  test('of a place or site to its panel', () => {
    expect(encode(view(hit('place', 'lanzhou-new-area')))).toBe('?lens=new-area');
    expect(encode(view(hit('site', 'lanzhou-new-area-bonded-zone')))).toBe(
      '?lens=new-area&at=lanzhou-new-area-bonded-zone',
    );
  });
  test('of an industry, a term, an origin and a document to their lenses', () => {
    expect(encode(view(hit('group', 'petrochemicals')))).toBe('?lens=industry&industry=petrochemicals');
    expect(view(hit('term', '绿色化工')).ask).toMatchObject({ lens: 'industry', group: null, term: '绿色化工' });
    expect(encode(view(hit('origin', 'jiangsu')))).toBe('?lens=origin&from=jiangsu');
    expect(encode(view(hit('document', 'action-plan-2025')))).toBe('?lens=sources&doc=action-plan-2025');
  });
  test('of a project to the place a fact ties it to, else to its clause', () => {
    expect(encode(view(hit('project', 'qingyang-petrochemical')))).toBe('?at=qingyang');
    expect(view(hit('project', 'nickel-alloy-welding-line')).ask).toMatchObject({
      lens: 'sources',
      document: 'action-plan-2025',
      clause: '三(七)',
    });
  });
  test.each(SEARCH_KINDS)('of every %s to an address that decodes to itself, whatever was open before', (kind) => {
    const before: Step[] = [
      { lens: 'sources', document: 'action-plan-2025', clause: '三(七)' },
      { lens: 'industry', term: '绿色化工', at: 'jiuquan' },
    ];
    for (const record of records.filter((one) => one.kind === kind)) {
      const after = viewAfter(...before, stepTo({ record }, atlas));
      expect(readRoute(encode(after), world), record.zh).toMatchObject({ view: after, broken: [] });
    }
  });
});
