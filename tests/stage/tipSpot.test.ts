import { expect, test } from 'vitest';
import { tipSpot } from '../../src/stage/tipSpot.ts';

const map = { width: 390, height: 436 };

test('a name stands right below the pointer', () => {
  expect(tipSpot({ x: 100, y: 100 }, { width: 60, height: 20 }, map)).toEqual({ x: 114, y: 114 });
});

test('at the right and the lower edge it stands on the other side', () => {
  expect(tipSpot({ x: 380, y: 430 }, { width: 60, height: 20 }, map)).toEqual({ x: 306, y: 396 });
});

test('wherever the pointer is, a name that fits lies within the map', () => {
  for (let x = 0; x <= map.width; x += 13)
    for (let y = 0; y <= map.height; y += 13)
      for (const width of [20, 131, 260, 390]) {
        const at = tipSpot({ x, y }, { width, height: 22 }, map);
        expect(at.x).toBeGreaterThanOrEqual(0);
        expect(at.y).toBeGreaterThanOrEqual(0);
        expect(at.x + width).toBeLessThanOrEqual(map.width);
        expect(at.y + 22).toBeLessThanOrEqual(map.height);
      }
});
