import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stepOf, type SectionName } from '../../src/model/hit.ts';
import type { Fact } from '../../src/model/fact.ts';
import { encode, readRoute } from '../../src/view/route.ts';
import { searchIndex } from '../../src/compile/searchIndex.ts';
import { atOnce, buildSearch } from '../../src/model/search.ts';
import { answering } from '../../src/model/searchAnswer.ts';
import { indexingFacts } from '../../src/model/searchFacts.ts';
import { messagesFor } from '../../src/messages/messagesFor.ts';
import { askedAs } from '../../src/panels/search/askedAs.ts';
import { atlas } from '../atlas.ts';
import { viewAfter, world } from '../world.ts';
import { answer, facts, file, firstThree, prepared, saidBy } from './searching.ts';

const words = JSON.parse(readFileSync(resolve(import.meta.dirname, 'searchWords.json'), 'utf8')) as [string, string][];
const section = (query: string, name: SectionName): string[] =>
  (answer(query).sections.find((one) => one.name === name)?.findings ?? []).map(saidBy);
const found = (query: string): number => answer(query).sections.reduce((sum, { findings }) => sum + findings.length, 0);

test.each([
  ['石化链2030年目标', '石化'],
  ['新材料负责部门', '省'],
  ['新材料找谁', '省'],
  ['only the draft', '征求意见稿'],
  ['中川机场附近', '中川'],
])('a question asked as people ask it is answered: %s', (query, said) => {
  const { sections, unnamed } = answer(query);
  expect(unnamed).toEqual([]);
  expect(sections.flatMap(({ findings }) => findings.map(saidBy)).join('\n')).toContain(said);
});

test('who is responsible is asked in a language by its own words', () => {
  const english = prepared(atOnce(indexingFacts(atlas, askedAs(messagesFor('en')))), atlas.english);
  const { sections, unnamed } = english('who is responsible for new materials');
  expect(unnamed).toEqual([]);
  expect(
    sections.flatMap(({ findings }) => findings).some((one) => 'fact' in one && one.fact.predicate === 'department'),
  ).toBe(true);
});

describe('words as people use them', () => {
  test(`of ${words.length}, nineteen in twenty lead to what is meant, among the first three of the first section`, () => {
    const astray = words.filter(([word, meant]) => !firstThree(answer(word)).some((one) => one.includes(meant)));
    expect(words.length).toBeGreaterThanOrEqual(300);
    expect(astray.length / words.length, astray.map(([word]) => word).join(' ')).toBeLessThanOrEqual(0.05);
  });

  test('each leads to something at all', () => {
    expect(words.filter(([word]) => found(word) === 0)).toEqual([]);
  });

  test('every word of the table of synonyms leads to what it means, and says so', () => {
    for (const { say, means, as } of file.synonyms) {
      for (const word of say) {
        const { via, sections } = answer(word);
        expect(via, word).toContainEqual({
          said: expect.any(String) as string,
          means: as === 'written' ? [means[0]] : means,
          as,
        });
        expect(sections.length, word).toBeGreaterThan(0);
      }
    }
  });
});

/** Numbers from 0 up to 1, the same each time. */
function* chances(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

/** A fact in words that a person might remember of it: of whom, what, and how much. */
function remembered({ subject, measure, value, unit }: Fact): string {
  if (measure === null) return `${subject} ${value}`;
  return `${subject} ${measure} ${value}${typeof value === 'number' ? (unit ?? '') : ''}`;
}

describe('two hundred facts, taken by chance', () => {
  const chance = chances(11);
  const some = Array.from(
    { length: 200 },
    () => atlas.facts[Math.floor(chance.next().value * atlas.facts.length)] as Fact,
  );

  test('are found by their own words, among the first eight statements', () => {
    const lost = some.filter((fact) => {
      const { sections } = answer(remembered(fact));
      const stated = sections.find(({ name }) => name === 'facts')?.findings ?? [];
      return !stated.slice(0, 8).some((one) => 'fact' in one && remembered(one.fact) === remembered(fact));
    });
    expect(lost.map(remembered)).toEqual([]);
  });

  test('lead to an address that shows their clause with their note open', () => {
    for (const fact of some) {
      const view = viewAfter(stepOf({ fact }, atlas));
      expect(view.ask).toMatchObject({ lens: 'sources', document: fact.document, clause: fact.clause });
      expect(view.aside.note).toBe(fact.id);
      expect(readRoute(encode(view), world)).toMatchObject({ view, broken: [] });
    }
  });
});

describe('nothing false is offered', () => {
  test.each([
    '独角兽养殖',
    '在哪里能养恐龙',
    '月球采矿',
    '火星基地',
    '时光机制造',
    '外星人签证',
    '魔法学校',
    '永动机专利',
    '龙虾火锅店',
    '足球俱乐部',
    '彩票开奖',
    '明星演唱会门票',
    '兰州到火星的高铁',
    '鲸鱼罐头',
    '喵星人补贴',
    'unicorn farming',
    'moon base',
    'qqqq zzzz',
    '99999999',
    '13月45日',
  ])('for “%s”', (query) => {
    const { sections, unnamed, looked } = answer(query);
    expect(sections.map(({ name, findings }) => `${name}: ${findings.slice(0, 2).map(saidBy).join(', ')}`)).toEqual([]);
    expect(looked).toBe(atlas.facts.length);
    expect(unnamed.length).toBeGreaterThan(0);
  });

  test('what no document gives is said, and the rest of the question answered: 天水 电话', () => {
    expect(answer('电话')).toMatchObject({ sections: [], unnamed: ['电话'] });
    expect(answer('天水 电话').unnamed).toEqual(['电话']);
    expect(firstThree(answer('天水 电话'))[0]).toContain('天水市');
  });

  test('words that no one statement holds together are answered one by one, and that is said: 平凉 芯片', () => {
    expect(answer('平凉 芯片')).toMatchObject({ apart: true, unnamed: [] });
    expect(section('平凉 芯片', 'places')[0]).toContain('平凉市');
  });

  test('before the statements are there nothing is said of them', () => {
    const early = prepared(null, {});
    expect(early('比亚迪')).toMatchObject({ sections: [], looked: null });
    expect(firstThree(early('芯片')).join()).toContain('集成电路');
  });
});

describe('numbers match numbers', () => {
  test.each(['3585', '3,585', '３５８５', '3585亿元', '3,585 亿'])(
    '%s is what new energy would bring in by 2030',
    (query) => {
      const { sections } = answer(query);
      expect(sections.map(({ name }) => name)).toEqual(['facts']);
      expect(firstThree(answer(query))).toEqual([
        expect.stringContaining('新能源及新能源装备制造 招商引资到位资金 3585'),
      ]);
    },
  );

  test.each(['14.5', '14.5%', '14.5 %', '１４.５％'])('%s is a hundredth of something, and no 5G', (query) => {
    for (const one of answer(query).sections.flatMap(({ findings }) => findings.map(saidBy)))
      expect(one).toContain('14.5');
    expect(found(query)).toBeGreaterThan(0);
  });

  test('a day is no Japan: 10月27日', () => {
    expect(section('10月27日', 'facts')[0]).toContain('10月27日');
    expect(section('10月27日', 'origins')).toEqual([]);
  });

  test('a document by its day, and by its number', () => {
    for (const { id, date } of atlas.documents.filter((one) => one.date?.length === 10)) {
      const [year, month, day] = (date ?? '').split('-').map(Number);
      for (const query of [date ?? '', `${year}年${month}月${day}日`])
        expect(section(query, 'documents').join(), query).toContain(id);
    }
    expect(section('19号', 'documents')[0]).toContain('action-plan-2025');
  });

  test('a year leaves those of other years out: 电子 2030', () => {
    expect(section('电子 2030 到位资金', 'facts')).toEqual([expect.stringContaining('128 亿元 2030')]);
  });
});

describe('a question in words', () => {
  test('is read past what only asks: 我想在天水做芯片', () => {
    expect(firstThree(answer('我想在天水做芯片')).join()).toContain('集成电路');
  });
  test('finds a clause by its number, however its brackets are typed, and what it says of a thing', () => {
    for (const query of ['三(十)', '三（十）'])
      expect(answer(query).sections).toEqual([
        { name: 'clauses', findings: [{ document: 'action-plan-2025', clause: '三(十)' }] },
      ]);
    for (const one of section('三(十) 电子', 'facts')) expect(one).toContain('三(十)');
  });
  test('may be traditional, in a whole or a part', () => {
    const traditional = [
      ['蘭州', '兰州市'],
      ['慶陽市', '庆阳市'],
      ['綠色化工', '绿色化工'],
      ['電池', '电池'],
    ] as const;
    for (const [typed, meant] of traditional) expect(firstThree(answer(typed))[0], typed).toContain(meant);
    for (const { name } of atlas.placeById.values()) expect(firstThree(answer(name))[0], name).toContain(name);
  });
  test('of a single character inside another word is not about that character: 会宁', () => {
    expect(section('会宁', 'facts').filter((one) => !one.includes('会宁'))).toEqual([]);
  });
});

describe('a county', () => {
  /* 玉门 is named by documents; 会宁 by none. */
  const counties = [
    { id: 'huining', name: '会宁县', english: 'Huining County', short: '会宁', city: 'baiyin' },
    { id: 'yumen', name: '玉门市', english: 'Yumen City', short: '玉门', city: 'jiuquan' },
    { id: 'hezuo', name: '合作市', english: 'Hezuo City', short: null, city: 'gannan' },
  ];
  const records = searchIndex({ ...atlas, counties } as never, atlas.facts, atlas.english);
  const within = atOnce(answering({ ...file, records, documents: atlas.documents, names: buildSearch(records) }));
  const ask = within(facts, atlas.english);

  test.each([
    ['会宁', 'baiyin'],
    ['會寧縣', 'baiyin'],
    ['huining', 'baiyin'],
    ['Huining County', 'baiyin'],
    ['玉门市', 'jiuquan'],
    ['yumen', 'jiuquan'],
    ['合作市', 'gannan'],
    ['合作', 'gannan'],
  ])('%s leads to its prefecture', (query, city) => {
    const [first] = ask(query).sections[0]?.findings ?? [];
    expect(first && stepOf(first, atlas)).toMatchObject({ lens: 'zones', at: city });
  });

  test('opens the statement that names it, where one does', () => {
    const noted = (query: string): string | undefined => {
      const [first] = ask(query).sections[0]?.findings ?? [];
      const step = first && stepOf(first, atlas);
      const fact = step?.note ? atlas.factById.get(step.note) : undefined;
      return fact && saidBy({ fact });
    };
    expect(noted('玉门市')).toContain('玉门');
    expect(noted('会宁')).toBeUndefined();
    expect(noted('合作市')).toBeUndefined();
  });

  test('brings what documents say of it by name, by its short name too', () => {
    const stated =
      ask('玉门市')
        .sections.find(({ name }) => name === 'facts')
        ?.findings.map(saidBy) ?? [];
    expect(stated.length).toBeGreaterThan(0);
    for (const one of stated) expect(one).toContain('玉门');
  });

  test('that no document names is said to be so', () => {
    expect(ask('会宁').unnamed).toEqual(['会宁']);
    expect(ask('玉门').unnamed).toEqual([]);
  });
});
