import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { countedBy, scaledText, valueText } from '../../src/model/format.ts';
import { isRank, numbersOf, pluralOf } from '../../src/model/units.ts';
import { atlas } from '../atlas.ts';

/** Every fact of the atlas that states a number or a range. */
const figures = atlas.facts.filter((fact) => fact.measure !== null && numbersOf(fact.value) !== null);
const english = (fact: Fact): string => valueText(atlas, fact, 'en');
const chinese = (fact: Fact): string => valueText(atlas, fact, 'zh');

/** What a Chinese unit is worth in what it measures, spelt out here so that the code under test does not judge itself. */
const WORTH: Readonly<Record<string, number>> = {
  亿元: 1e8,
  万元: 1e4,
  亿: 1e8,
  万吨: 1e4,
  '万吨/年': 1e4,
  '千吨/年': 1e3,
  万人: 1e4,
  万个: 1e4,
  万家: 1e4,
  万架: 1e4,
  万P: 1e4,
  亿千瓦: 1e11,
  万千瓦: 1e7,
  亿千瓦时: 1e8,
  GW: 1e9,
};
const ENGLISH_WORTH: Readonly<Record<string, number>> = {
  trillion: 1e12,
  billion: 1e9,
  million: 1e6,
  GW: 1e9,
  MW: 1e6,
};

/** Reads the numbers of an English text back as plain amounts: “1.2 million tonnes a year” is 1,200,000. */
function amountsIn(text: string): number[] {
  const said = /(-?[\d,]+(?:\.\d+)?)(?:–([\d,]+(?:\.\d+)?))?(?: (trillion|billion|million|GW|MW))?/.exec(text);
  if (!said) return [];
  const worth = ENGLISH_WORTH[said[3] ?? ''] ?? 1;
  const number = (digits: string): number => Number((Number(digits.replaceAll(',', '')) * worth).toPrecision(12));
  return [said[1], said[2]].flatMap((digits) => (digits === undefined ? [] : [number(digits)]));
}

const worth = ({ value, unit }: Fact): number[] =>
  (numbersOf(value) ?? []).map((one) => Number((one * (WORTH[unit ?? ''] ?? 1)).toPrecision(12)));
const unqualified = (fact: Fact): Fact => ({ ...fact, qualifier: null });

test('every figure of the atlas reads the same amount in English as in Chinese', () => {
  expect(figures.length).toBeGreaterThan(350);
  for (const fact of figures) expect([fact.id, amountsIn(english(unqualified(fact)))]).toEqual([fact.id, worth(fact)]);
});

test('every figure of the atlas keeps its own number and unit in Chinese, wherever its qualifier stands', () => {
  for (const fact of figures) {
    const text = chinese(fact).replaceAll(/[余多,]|（.*）$/g, '');
    const stated = String(fact.value) + (fact.unit ?? '').replace('多', '');
    expect([fact.id, text.includes(stated)]).toEqual([fact.id, true]);
  }
});

test('no unit with a magnitude is left out of the table that this test reads by', () => {
  const large = figures.filter(({ unit }) => /[千万亿]/.test(unit ?? '') && unit !== '千伏');
  expect(large.filter(({ unit }) => !((unit ?? '') in WORTH)).map((fact) => fact.unit)).toEqual([]);
});

describe('an English figure', () => {
  test('is plain English: no multiplication, no Chinese, no word for a measure word', () => {
    for (const fact of figures)
      expect(english(fact)).not.toMatch(/×|[\u4e00-\u9fff]|\bitems?\b|\bunits?\b|\bNo\.|\brank\b/);
  });

  test('says what is counted by its measure, one in the singular and more in the plural', () => {
    for (const fact of figures) {
      const thing = countedBy(atlas, fact);
      if (thing === null || /元|千瓦|吨/.test(fact.unit ?? '')) continue;
      const one = fact.value === 1 && !/[万亿]/.test(fact.unit ?? '');
      expect(english(unqualified(fact)).endsWith(one ? ` ${thing}` : ` ${pluralOf(thing)}`), english(fact)).toBe(true);
    }
    const lines = figures.map(english);
    expect(lines.filter((line) => /^1 [a-z ]+s$/.test(line))).toEqual([]);
    expect(lines).toContain('1 makerspace');
    expect(lines).toContain('5 parks (MIIT green manufacturing demonstration programme)');
  });

  test('counts plural nouns by rule', () => {
    expect(['factory', 'class', 'base', 'route', 'day'].map(pluralOf)).toEqual([
      'factories',
      'classes',
      'bases',
      'routes',
      'days',
    ]);
    expect(pluralOf('factory or workshop')).toBe('factories and workshops');
    expect(pluralOf('yuan')).toBe('yuan');
  });

  test('gives a rank its ordinal, but places gained their count', () => {
    const ranks = figures.filter((fact) => isRank(fact.unit) && countedBy(atlas, fact) === null);
    expect(ranks.length).toBeGreaterThan(15);
    for (const fact of ranks) expect(english(unqualified(fact))).toMatch(/^\d+(st|nd|rd|th)$/);
    expect(english(measured('风能可开发量全国排名'))).toBe('4th');
    expect(english(measured('区域创新能力提升'))).toBe('2 places');
  });

  test.each([
    ['国内国际地区城市运输航线', '240余条', 'more than 240 routes'],
    ['国际班列站点', '20多个国家和地区', 'more than 20 countries and regions'],
    ['企业开办', '1日办结', 'completed within 1 day'],
    ['师生', '10余万人', 'more than 100,000 people'],
    ['风能资源', '全国第1位', '1st (nationwide)'],
    ['算力规模', '1.8万P', '18,000 PFLOPS'],
    ['年可发绿电', '约2,300亿千瓦时', 'about 230 billion kWh'],
    ['标准机柜', '10.95万架', '109,500 racks'],
    ['标识注册量', '超过5亿', 'over 500 million identifiers'],
    ['上云上平台企业', '1万家以上', '10,000 enterprises or more'],
    ['抽水蓄能', '280万千瓦（协议项目）', '2.8 GW (agreement project)'],
    ['京东方AMOLED生产线', '第8.6代', 'generation 8.6'],
    ['有色冶金产业总产值', '力争3,500亿', 'aiming for 350 billion yuan'],
    ['大数据主营业务', '力争突破30亿', 'aim to exceed 3 billion'],
    ['动力锂离子电池用三元前驱体', '30千吨/年', '30,000 tonnes a year'],
    ['突发事件', '4类', '4 types'],
    ['全国一体化算力网络枢纽节点', '8个之一', 'one of 8 hub nodes'],
    ['高新区建设用地面积占全省', '不到0.43%', 'less than 0.43%'],
  ])('of %s reads %s and %s', (measure, zh, en) => {
    expect([chinese(measured(measure)), english(measured(measure))]).toEqual([zh, en]);
  });

  test('says yuan where 亿 stands alone only if its measure is an output value', () => {
    const bare = figures.filter(({ unit }) => unit === '亿');
    expect(bare).toHaveLength(5);
    for (const fact of bare) expect(english(fact).includes('yuan')).toBe((fact.measure ?? '').includes('总产值'));
  });
});

test('a chart writes all values of one Chinese unit on one scale', () => {
  const goals = figures.filter(({ kind, unit }) => kind === 'chain' && unit === '亿元');
  const units = new Set(goals.map((fact) => scaledText(atlas, fact, 'en').unit));
  expect([...units]).toEqual(['billion yuan']);
  for (const fact of goals) expect(scaledText(atlas, fact, 'en').value).toBe(Number(fact.value) / 10);
});

function measured(measure: string): Fact {
  const fact = figures.find((one) => one.measure === measure);
  if (!fact) throw new Error(`no figure measures ${measure}`);
  return fact;
}
