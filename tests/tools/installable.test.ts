import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/model/atlas.ts';
import { light } from '../../src/theme/light.ts';
import { icon, manifestOf } from '../../tools/installable.ts';
import { Raster, strokeOf, type Point } from '../../tools/raster.ts';

const colourAt = (png: Buffer, x: number, y: number): string => {
  const { data, width } = PNG.sync.read(png);
  return `#${data
    .subarray((y * width + x) * 4, (y * width + x) * 4 + 3)
    .toString('hex')
    .toUpperCase()}`;
};
const square = (from: number, to: number): Point[] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
];

describe('a drawn picture', () => {
  test('is a sound PNG of its size, the same bytes each time', () => {
    const draw = (): Buffer => {
      const raster = new Raster(40, 20, '#FFFFFF');
      raster.fill([square(4, 16)], '#FF0000');
      return raster.png();
    };
    const { width, height } = PNG.sync.read(draw());
    expect([width, height]).toEqual([40, 20]);
    expect(draw().equals(draw())).toBe(true);
    expect([colourAt(draw(), 10, 10), colourAt(draw(), 30, 10)]).toEqual(['#FF0000', '#FFFFFF']);
  });

  test('covers a pixel as far as its area reaches into it', () => {
    const raster = new Raster(4, 4, '#000000');
    raster.fill([square(1, 2.5)], '#FFFFFF');
    const png = raster.png();
    expect([colourAt(png, 1, 1), colourAt(png, 2, 1), colourAt(png, 1, 2), colourAt(png, 2, 2)]).toEqual([
      '#FFFFFF',
      '#808080',
      '#808080',
      '#404040',
    ]);
    expect(colourAt(png, 3, 1)).toBe('#000000');
  });

  test('leaves a hole open, and lays lines over each other without one', () => {
    const raster = new Raster(30, 30, '#000000');
    raster.fill([square(2, 28), square(10, 20)], '#FFFFFF');
    expect([colourAt(raster.png(), 15, 15), colourAt(raster.png(), 5, 15)]).toEqual(['#000000', '#FFFFFF']);
    const lines = new Raster(30, 30, '#000000');
    const crossed = [
      [5, 5],
      [25, 25],
      [5, 25],
      [25, 5],
    ] as const;
    lines.paint(strokeOf(lines, [crossed], 6), '#FFFFFF');
    expect([colourAt(lines.png(), 15, 15), colourAt(lines.png(), 25, 25)]).toEqual(['#FFFFFF', '#FFFFFF']);
    expect(colourAt(lines.png(), 15, 3)).toBe('#000000');
  });

  test('in a colour of another form is refused', () => {
    expect(() => new Raster(1, 1, 'red')).toThrow('"red" is no colour');
  });
});

describe('the atlas on a home screen', () => {
  test('is named in each language, opens in it, and stays in the site’s own folder', () => {
    const manifests = LANGUAGES.map((language) => manifestOf(language, '/gansu/'));
    expect(manifests).toMatchObject([
      { name: '甘肃产业承接地图', lang: 'zh-CN', start_url: '/gansu/', scope: '/gansu/', theme_color: light.ground },
      { name: 'Gansu Transfer Atlas', lang: 'en', start_url: '/gansu/en/', scope: '/gansu/', id: '/gansu/' },
    ]);
  });

  test('wears the mark, and where systems cut it nothing of that is lost', () => {
    for (const cut of [false, true]) {
      const png = icon(192, cut);
      expect([colourAt(png, 96, 96), colourAt(png, 2, 2)]).toEqual([light.accent, light.ground]);
      const { data, width } = PNG.sync.read(png);
      const far = [...data.keys()].filter((i) => i % 4 === 0 && data[i + 1] !== undefined && (data[i + 1] ?? 0) < 150);
      const reach = Math.max(...far.map((i) => Math.hypot(((i / 4) % width) - 96, Math.floor(i / 4 / width) - 96)));
      expect(reach).toBeLessThan(cut ? 0.4 * 192 : 0.5 * 192);
    }
  });
});
