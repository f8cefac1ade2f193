import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { light } from '../../src/theme/light.ts';

const drawn = vi.hoisted(() => ({ pixels: [] as number[] }));
vi.mock('../../src/map/images.ts', () => ({
  rackOf: (map: unknown) => map,
  addImages: (_: unknown, __: unknown, pixels: number) => void drawn.pixels.push(pixels),
}));
const { Screen } = await import('../../src/map/Screen.ts');

beforeEach(() => {
  drawn.pixels.length = 0;
  vi.stubGlobal('window', { devicePixelRatio: 1 });
});
afterEach(() => void vi.unstubAllGlobals());

test('icons are drawn again where a larger text asks for more pixels, and only there', () => {
  const screen = new Screen({} as never);
  screen.fit(2);
  expect(drawn.pixels, 'before there is a style').toEqual([]);
  screen.draw(light, 1);
  screen.fit(0.9);
  screen.fit(1);
  expect(drawn.pixels).toEqual([1]);
  screen.fit(1.7);
  screen.fit(2);
  screen.fit(0.9);
  expect(drawn.pixels).toEqual([1, 2, 1]);
  screen.lose();
  screen.fit(2);
  expect(drawn.pixels, 'without a style').toEqual([1, 2, 1]);
});
