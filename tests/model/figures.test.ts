import { describe, expect, test } from 'vitest';
import { chainGoals, provinceGoals } from '../../src/model/chainGoals.ts';
import { valueText } from '../../src/model/format.ts';
import { indicators } from '../../src/model/indicators.ts';
import { resources } from '../../src/model/resources.ts';
import { transferEvent } from '../../src/model/transferEvent.ts';
import { atlas } from '../atlas.ts';

describe('the goals of the chains', () => {
  const goals = chainGoals(atlas);

  test('are nine, each from 2025 to 2030, in the order of the plan', () => {
    expect(goals.map(({ from }) => from.clause)).toEqual(
      ['五', '六', '七', '八', '九', '十', '十一', '十二', '十三'].map((number) => `三(${number})`),
    );
    for (const { from, to } of goals) {
      expect([from.year, to.year]).toEqual([2025, 2030]);
      expect(to).toMatchObject({ subjectId: from.subjectId, measure: from.measure });
    }
  });

  test('say 石化化工 525 亿元 in 2025 and 1000 in 2030, which the plan aims to exceed', () => {
    expect(goals[0]).toMatchObject({ from: { value: 525 }, to: { value: 1000, qualifier: '力争突破' } });
  });

  test('have a number for 特色农产品 in 2025 and words for 2030', () => {
    expect(goals.at(-1)).toMatchObject({ from: { value: 960 }, to: { value: '实现较快增长' } });
  });

  test('stand under the general goals of the same plan, 4400 亿元以上 first', () => {
    const first = provinceGoals(atlas)[0];
    expect(first).toMatchObject({ value: 4400, qualifier: '以上', year: 2025, clause: '一' });
  });
});

describe('the indicators of manufacturing', () => {
  const table = indicators(atlas);

  test('are seventeen, each at 2020 and 2025, in one unit', () => {
    expect(table).toHaveLength(17);
    for (const { from, to } of table) {
      expect([from.year, to.year]).toEqual([2020, 2025]);
      expect(to.unit).toBe(from.unit);
    }
  });

  test('keep the sign of a pass rate above 95 %', () => {
    const target = table.find(({ from }) => from.measure === '工业产品质量合格率')?.to;
    expect(target).toMatchObject({ value: 95, qualifier: '>' });
  });

  test('leave 完成省上下达目标 in words, and a value in words has no unit', () => {
    const words = table.filter(({ to }) => typeof to.value === 'string');
    expect(words.map(({ to }) => valueText(atlas, to, 'zh'))).toEqual(['完成省上下达目标', '完成省上下达目标']);
  });
});

describe('the resources of the 2024 report', () => {
  const { minerals, ranks, classes, words } = resources(atlas);

  test('count 14 minerals first in the country, of 219 found', () => {
    expect(minerals).toMatchObject({ part: { value: 14 }, whole: { value: 219 } });
  });

  test('rank nickel, cobalt and platinum first, new energy second, wind fourth, sun fifth', () => {
    const told = ranks.map((items) =>
      items.map(({ rank, name, amount }) => [rank.value, name, amount?.value ?? null, amount?.unit ?? null]),
    );
    expect(told).toEqual([
      [
        [1, '镍储量', null, null],
        [1, '钴储量', null, null],
        [1, '铂储量', null, null],
      ],
      [[2, '新能源装机占比', 63, '%']],
      [[4, '风能可开发量', 5.6, '亿千瓦']],
      [[5, '光伏可开发量', 95, '亿千瓦']],
    ]);
  });

  test('hold 39 of 41 industrial divisions, 150 of 207 groups and 358 of 666 classes', () => {
    expect(classes.map(({ part, whole }) => [part.value, whole.value])).toEqual([
      [39, 41],
      [150, 207],
      [358, 666],
    ]);
  });

  test('call coal, oil, gas and gold plentiful without a number', () => {
    expect(words.map((fact) => [fact.measure, fact.value])).toEqual([
      ['煤炭储量', '丰富'],
      ['石油储量', '丰富'],
      ['天然气储量', '丰富'],
      ['黄金储量', '丰富'],
    ]);
  });
});

test('the 2024 event signed 195 projects for 3062 亿元', () => {
  const event = transferEvent(atlas);
  expect(event?.projects).toMatchObject({ value: 195, year: 2024, clause: '导语' });
  expect(event?.figures.map((fact) => fact.value)).toContain(3062);
});

test('an English figure says “or more” after the number, and counts in English units', () => {
  const first = provinceGoals(atlas)[0];
  expect(first && valueText(atlas, first, 'en')).toBe('440 billion yuan or more');
});
