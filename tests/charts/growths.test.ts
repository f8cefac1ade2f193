import { expect, test } from 'vitest';
import { placeGrowths } from '../../src/charts/growths.ts';
import { chainGoals } from '../../src/model/chainGoals.ts';
import { atlas } from '../atlas.ts';
import { spanOf } from './spans.ts';

const spans = chainGoals(atlas).map(spanOf);
const NOTE = '文件未给出数字';
const wide = placeGrowths(spans, 700, NOTE);
const phone = placeGrowths(spans, 330, NOTE);
const row = (name: string) => wide.rows.find((one) => one.name.startsWith(name));

test('equal amounts are equal lengths, at both years and for every chain', () => {
  for (const { rows } of [wide, phone]) {
    const perUnit = rows.flatMap(({ from, to, first, last }) => [
      ...(from.value !== null && first !== null ? [first / from.value] : []),
      ...(to.value !== null && last !== null ? [last / to.value] : []),
    ]);
    expect(perUnit).toHaveLength(17);
    for (const length of perUnit) expect(length).toBeCloseTo(perUnit[0] ?? 0, 6);
  }
});

test('new energy is seen to be 28 times electronics', () => {
  expect((row('新能源')?.first ?? 0) / (row('电子')?.first ?? 1)).toBeCloseTo(1782 / 64, 6);
});

test('the 2030 goal of 特色农产品 is words and has no length', () => {
  expect(row('特色农产品')?.first).toBeGreaterThan(0);
  expect(row('特色农产品')?.last).toBeNull();
});

test('the largest chain comes first and the smallest last; the scale begins at zero and holds every goal', () => {
  expect(wide.rows.at(0)?.name).toBe('新能源及新能源装备制造');
  expect(wide.rows.at(-1)?.name).toBe('电子');
  expect(wide.ticks[0]).toEqual({ value: 0, x: 0 });
  for (const { rows, plot } of [wide, phone]) for (const { last } of rows) expect(last ?? 0).toBeLessThanOrEqual(plot);
});

test('values stand behind their bar on a desk and under it on a phone, within the plot', () => {
  for (const { labels, last, first } of wide.rows) {
    expect(labels.from.x).toBeGreaterThanOrEqual(Math.min(last ?? first ?? 0, labels.from.x));
    expect(labels.to.reach.x + labels.to.reach.width).toBeLessThanOrEqual(wide.plot + 1);
  }
  for (const { labels, bar } of phone.rows) expect(labels.from.reach.y).toBeGreaterThan(bar);
});

test('a phone has the names above the rows, a desk beside them', () => {
  expect(phone).toMatchObject({ stacked: true, plot: 330 });
  expect(wide.stacked).toBe(false);
  expect(wide.names + wide.plot).toBeLessThan(700);
});

test('a pointer reaches each value of a row, and never two at once', () => {
  for (const { labels, height } of [...wide.rows, ...phone.rows]) {
    const [from, to] = [labels.from.reach, labels.to.reach];
    expect(from.x + from.width).toBeLessThanOrEqual(to.x);
    expect(from.height).toBeGreaterThanOrEqual(24);
    expect(to.y + to.height).toBeLessThanOrEqual(height);
  }
});
