import { polygonContains } from 'd3';
import { expect, test } from 'vitest';
import type { AtlasFile } from '../../src/model/atlas.ts';
import { BUDGETS, PARTS } from '../../tools/bench/budgets.ts';
import { CITIES } from '../../tools/bench/camera.ts';
import { manySites } from '../../tools/bench/manySites.ts';
import { isHeld, isMet, ratiosOf, spreadOf, tableOf, type Line } from '../../tools/bench/ratios.ts';
import { atlas, geometry } from '../atlas.ts';

test('the middle of the ratios within rounds is what counts, not the ratio of the middles', () => {
  const ratios = ratiosOf([100, 400, 90], [1000, 1000, 300]);
  expect(ratios).toEqual([0.1, 0.4, 0.3]);
  expect(spreadOf(ratios)).toEqual({ median: 0.3, least: 0.1, most: 0.4 });
  expect(spreadOf([4, 1, 3, 2]).median).toBe(2.5);
});

test('a round that one page did not finish is named, never left out', () => {
  expect(() => ratiosOf([1, 2], [1])).toThrow('2 rounds against 1');
  expect(() => spreadOf([])).toThrow('nothing was measured');
});

test('a line of the table says what, goal, budget, middle, ends and verdict', () => {
  const line: Line = { what: 'interactive', goal: 1.15, budget: 1.3, unit: '×', rounds: [1, 1.2, 1.3] };
  expect([isMet(line), isHeld(line)]).toEqual([false, true]);
  expect(isHeld({ ...line, budget: 1.15 })).toBe(false);
  const table = tableOf([
    line,
    { ...line, budget: 1.15 },
    { what: 'third-party requests', goal: 0, budget: 0, unit: '', rounds: [0, 0] },
  ]);
  expect(table).toMatch(/interactive +≤ 1.15 × +≤ 1.3 × +1.20 × \[1.00–1.30\] +not met/);
  expect(table).toMatch(/interactive +≤ 1.15 × +≤ 1.15 × +1.20 × \[1.00–1.30\] +WORSE/);
  expect(table).toMatch(/third-party requests +≤ 0 +≤ 0 +0 +ok/);
});

test('no budget is stricter than its goal, and every part has rows', () => {
  for (const { goal, budget } of Object.values(BUDGETS)) expect(budget).toBeGreaterThanOrEqual(goal);
  expect(new Set(Object.values(BUDGETS).map(({ part }) => part))).toEqual(new Set(PARTS));
});

test('many made-up sites have the shape of real ones and lie in all fourteen cities', () => {
  const many = manySites(atlas as AtlasFile, 60_000);
  expect(many.sites).toHaveLength(60_000 + atlas.sites.length);
  const [made] = many.sites.slice(atlas.sites.length);
  expect(Object.keys(made ?? {}).sort()).toEqual(Object.keys(atlas.sites[0] ?? {}).sort());
  expect(new Set(many.sites.slice(atlas.sites.length).map((site) => site.place)).size).toBe(14);
  expect(new Set(many.sites.map((site) => site.id)).size).toBe(many.sites.length);
});

test('every city that the benchmark clicks is hit', () => {
  for (const [name, at] of Object.entries(CITIES)) {
    const city = atlas.places.find((place) => place.name === name);
    const shape = geometry.cities.features.find((one) => one.properties.id === city?.id)?.geometry;
    const rings = shape?.type === 'MultiPolygon' ? shape.coordinates.flat() : (shape?.coordinates ?? []);
    expect(rings.some((ring) => polygonContains(ring as [number, number][], [...at]))).toBe(true);
  }
});
