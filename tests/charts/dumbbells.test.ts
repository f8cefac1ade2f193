import { expect, test } from 'vitest';
import { placeDumbbells } from '../../src/charts/dumbbells.ts';
import { chainGoals } from '../../src/model/chainGoals.ts';
import { atlas } from '../atlas.ts';
import { spanOf } from './spans.ts';

const spans = chainGoals(atlas).map(spanOf);
const NOTE = '文件未给出数字';
const wide = placeDumbbells(spans, 700, NOTE);
const phone = placeDumbbells(spans, 370, NOTE);
const row = (name: string) => wide.rows.find((one) => one.name.startsWith(name));

test('the 2030 goal of 特色农产品 is words, not a mark', () => {
  expect(row('特色农产品')?.x1).not.toBeNull();
  expect(row('特色农产品')).toMatchObject({ x2: null, words: { anchor: 'start' } });
  expect(wide.rows.filter(({ words }) => words !== null)).toHaveLength(1);
});

test('words that do not fit beside their mark stand under it, within the plot', () => {
  const long = spans.map((span) =>
    span.to.value === null ? { ...span, to: { ...span.to, figure: 'a good deal faster than it grew before' } } : span,
  );
  const placed = placeDumbbells(long, 370, NOTE).rows.find(({ words }) => words !== null);
  expect(placed?.words).toMatchObject({ anchor: 'end', x: phone.plot });
  expect(placed?.height).toBeGreaterThan(phone.rows[0]?.height ?? 0);
});

test('equal ratios are equal lengths: every doubling is as long as every other', () => {
  const perFold = wide.rows.flatMap(({ from, to, x1, x2 }) =>
    from.value !== null && to.value !== null && x1 !== null && x2 !== null
      ? [(x2 - x1) / Math.log2(to.value / from.value)]
      : [],
  );
  expect(perFold).toHaveLength(8);
  for (const length of perFold) expect(length).toBeCloseTo(perFold[0] ?? 0, 6);
});

test('the largest chain comes first and the smallest last', () => {
  expect(wide.rows.at(0)?.name).toBe('新能源及新能源装备制造');
  expect(wide.rows.at(-1)?.name).toBe('电子');
});

test('the scale runs over whole steps that hold every goal', () => {
  expect(wide.ticks.map(({ value }) => value)).toEqual([50, 100, 200, 500, 1000, 2000, 5000]);
});

test('every mark lies in the plot with room for its label, on a desk and on a phone', () => {
  for (const { rows, plot } of [wide, phone])
    for (const x of rows.flatMap(({ x1, x2 }) => [x1, x2]).filter((one) => one !== null)) {
      expect(x).toBeGreaterThanOrEqual(40);
      expect(x).toBeLessThanOrEqual(plot - 50);
    }
});

test('a phone has the names above the rows, a desk beside them', () => {
  expect(phone).toMatchObject({ stacked: true, plot: 370 });
  expect(wide.stacked).toBe(false);
  expect(wide.names + wide.plot).toBeLessThan(700);
});

test('a pointer reaches each end of a row, and never two at once', () => {
  for (const { reach, height } of [...wide.rows, ...phone.rows]) {
    const { from, to } = reach;
    expect(from.x + from.width <= to.x || from.y + from.height <= to.y).toBe(true);
    expect(to.y + to.height).toBe(height);
  }
});
