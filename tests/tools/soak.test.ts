import { expect, test } from 'vitest';
import { growthOf, randomOf, type Measured } from '../../tools/soak/growth.ts';

const at = (visit: number, more: Partial<Measured> = {}): Measured => ({
  visit,
  heap: 100,
  nodes: 1000,
  listeners: 200,
  contexts: 1,
  ...more,
});

test('what is level within a twentieth is no growth, and one measure that catches a frame under way is none', () => {
  expect(growthOf([at(100), at(200, { heap: 105 }), at(300), at(400, { nodes: 4000 })], 100)).toEqual([]);
  expect(growthOf([at(10)], 100)).toEqual([]);
});

test('what grows is named, with how much', () => {
  const grown = [
    at(100),
    at(200, { heap: 120 }),
    at(300, { heap: 121, contexts: 2 }),
    at(400, { heap: 122, contexts: 2 }),
  ];
  expect(growthOf(grown, 100)).toEqual([
    'heap: 100 after visit 100, 121 after 400 (21 % more)',
    'contexts: 1 after visit 100, 2 after 400 (100 % more)',
  ]);
});

test('a seed gives the same visits again', () => {
  const some = (seed: number): number[] => Array.from({ length: 50 }, randomOf(seed));
  expect(some(1)).toEqual(some(1));
  expect(some(1)).not.toEqual(some(2));
  expect(some(3).every((one) => one >= 0 && one < 1)).toBe(true);
});
