import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { huesOf } from '../../src/model/layouts.ts';
import { RATIO, shareOf } from '../../src/plate/land.ts';
import { cardOf, shapesOf, type Card } from '../../src/shells/first/card.ts';
import { light } from '../../src/theme/light.ts';
import { CARD, Cards, MARGIN } from '../../tools/cards.ts';
import { atlas, geometry } from '../atlas.ts';

const cards = new Cards(shapesOf(atlas, geometry));
const hues = huesOf(atlas, 'zones');
const home: Card = { hues, tiers: null, chosen: [] };
/** The colour of a card at a position. */
const read = new Map<string, PNG>();
function colourAt(name: string, [lng, lat]: readonly [number, number]): string {
  const png = read.get(name) ?? PNG.sync.read(cards.drawn.get(name) ?? Buffer.alloc(0));
  read.set(name, png);
  const { data, width, height } = png;
  expect([width, height]).toEqual([CARD.width, CARD.height]);
  const [x, y] = shareOf([lng, lat]);
  const high = CARD.height - 2 * MARGIN;
  const wide = high / RATIO;
  const [column, row] = [Math.round((CARD.width - wide) / 2 + x * wide), Math.round(MARGIN + y * high)];
  return `#${data
    .subarray((row * width + column) * 4, (row * width + column) * 4 + 3)
    .toString('hex')
    .toUpperCase()}`;
}
/** In the middle of Jiuquan's western land, and of Qingyang. */
const [JIUQUAN, QINGYANG] = [[95.5, 40.2] as const, [107.5, 36.2] as const];

test('a card shows each zone in its colour, and a city that is chosen by the paleness of the others', () => {
  const whole = cards.add(home);
  expect([colourAt(whole, JIUQUAN), colourAt(whole, QINGYANG)]).toEqual([
    light.zone.azurite.fill,
    light.zone.russet.fill,
  ]);
  const one = cards.add({ ...home, chosen: ['jiuquan'] });
  expect([colourAt(one, JIUQUAN), colourAt(one, QINGYANG)]).toEqual([light.zone.azurite.fill, light.zone.russet.pale]);
});

test('a card of a question shows what the answer names, and land where it names nothing', () => {
  const asked = cards.add({ ...home, tiers: { jiuquan: 'key' } });
  expect([colourAt(asked, JIUQUAN), colourAt(asked, QINGYANG)]).toEqual([light.zone.azurite.fill, light.land]);
  const textures = (['cultivate', 'reported'] as const).map((tier) => {
    const name = cards.add({ ...home, tiers: { jiuquan: tier } });
    const seen = new Set(Array.from({ length: 90 }, (_, i) => colourAt(name, [95 + i * 0.02, 40.2 + (i % 9) * 0.02])));
    expect([...seen], tier).toEqual(expect.arrayContaining([light.zone.azurite.fill, light.zone.azurite.pale]));
    return name;
  });
  expect(textures[0]).not.toBe(textures[1]);
});

test('two questions with one picture share a card, which is the same bytes each time', () => {
  const before = cards.drawn.size;
  expect(cards.add({ ...home })).toBe(cards.add(home));
  expect(cards.drawn.size).toBe(before);
  const again = new Cards(shapesOf(atlas, geometry));
  const name = again.add(home);
  expect(again.drawn.get(name)?.equals(cards.drawn.get(name) ?? Buffer.alloc(0))).toBe(true);
});

test('a zone that is chosen is its cities', () => {
  const state = { hues } as never;
  const { chosen } = cardOf(atlas, { state, tiers: null, chosen: ['hexi'] });
  expect(chosen).toEqual(['jiayuguan', 'jinchang', 'jiuquan', 'wuwei', 'zhangye']);
});
