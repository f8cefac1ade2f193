import { expect, test } from 'vitest';
import { placeProportions } from '../../src/charts/proportions.ts';
import { placeTally } from '../../src/charts/tally.ts';
import { resources } from '../../src/model/resources.ts';
import { atlas } from '../atlas.ts';
import { bare } from './spans.ts';

const { classes } = resources(atlas);
const portions = classes.map(({ part, whole }) => ({
  name: part.measure ?? '',
  part: bare(part),
  whole: bare(whole),
}));

test('a bar is as long as its part of the whole: 39 of 41, 150 of 207, 358 of 666', () => {
  const { rows, whole } = placeProportions(portions, 700);
  const shares = rows.map(({ length }) => length / whole);
  expect(shares[0]).toBeCloseTo(39 / 41, 6);
  expect(shares[1]).toBeCloseTo(150 / 207, 6);
  expect(shares[2]).toBeCloseTo(358 / 666, 6);
});

test('a tally has one dot for each thing counted, and marks just the part', () => {
  const { dots } = placeTally(14, 219, 640);
  expect(dots).toHaveLength(219);
  expect(dots.filter(({ part }) => part)).toHaveLength(14);
});

test('no two dots share a place, and all lie within the width, on a desk and on a phone', () => {
  for (const room of [640, 340]) {
    const { dots, width, height, radius } = placeTally(14, 219, room);
    expect(width).toBeLessThanOrEqual(room);
    expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(219);
    expect(Math.max(...dots.map(({ x }) => x)) + radius).toBeLessThanOrEqual(width);
    expect(Math.max(...dots.map(({ y }) => y)) + radius).toBeLessThanOrEqual(height);
  }
});
