import { expect, test } from 'vitest';
import { placeTracks } from '../../src/charts/tracks.ts';
import { indicators } from '../../src/model/indicators.ts';
import { atlas } from '../atlas.ts';
import { spanOf } from './spans.ts';

const { rows, start, end } = placeTracks(indicators(atlas).map(spanOf), 700);

test('marks stand in proportion to their values, from zero', () => {
  for (const { from, to, marks } of rows) {
    if (!marks) continue;
    const perUnit = (marks.x2 - marks.zero) / (to.value ?? 0);
    expect(marks.x1 - marks.zero).toBeCloseTo(perUnit * (from.value ?? 0), 6);
  }
});

test('every track ends at its larger value and starts at zero, or under it where a value is negative', () => {
  const negative = rows.filter(({ from }) => from.value !== null && from.value < 0);
  expect(negative.map(({ from }) => from.value)).toEqual([-0.3]);
  for (const { marks, from } of rows) {
    if (!marks) continue;
    expect(Math.max(marks.x1, marks.x2)).toBeCloseTo(end, 6);
    if ((from.value ?? 0) >= 0) expect(marks.zero).toBeCloseTo(start, 6);
    else expect(marks.x1).toBeCloseTo(start, 6);
  }
});

test('a target in words has no mark and no scale', () => {
  const words = rows.filter(({ marks }) => marks === null);
  expect(words.map(({ to }) => to.figure)).toEqual(['完成省上下达目标', '完成省上下达目标']);
});
