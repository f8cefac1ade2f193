import { textOf } from '../compile/textOf.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { overlaid } from '../../src/compile/read.ts';
import { encode, readRoute } from '../../src/view/route.ts';
import { factIdsOf } from '../../src/story/cited.ts';
import type { Deck } from '../../src/story/deck.ts';
import { readyDeck, readySubjects } from '../../src/story/ready.ts';
import { atlas } from '../atlas.ts';
import { SEEDS } from '../compile/seeds.ts';
import { linesIn, sceneIn } from './decks.ts';

const { decks: written } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../data/scenes.json'), 'utf8')) as {
  decks: Deck[];
};
const { places, chains } = readySubjects(atlas);
const ready = [...places, ...chains].map(({ id }) => ({ id, deck: readyDeck(atlas, id, written) }));

describe('decks that are ready', () => {
  test('are of the province, four zones, fourteen cities, Lanzhou New Area and nine chains', () => {
    expect([places.length, chains.length]).toEqual([20, 9]);
    expect(ready.filter(({ deck }) => deck === null)).toEqual([]);
  });

  test.each(ready)('hold only facts of the atlas and addresses as they are written: $id', ({ deck }) => {
    for (const scene of deck?.scenes ?? []) {
      expect(factIdsOf(scene).filter((id) => !atlas.factById.has(id))).toEqual([]);
      const { view, broken } = readRoute(scene.address, { atlas, whole: true });
      expect([encode(view), broken]).toEqual([scene.address, []]);
      expect(Object.keys(scene.title)).toEqual(['zh', 'en']);
    }
    expect(deck?.scenes.length).toBeGreaterThan(4);
  });

  test('tell the province in eight to ten scenes, the chains from 2025 to 2030 among them', () => {
    const province = readyDeck(atlas, 'gansu', written);
    expect(province?.scenes.length).toBe(10);
    expect(province && sceneIn(province, 'chains').chart?.rows).toHaveLength(9);
  });

  test('tell of the New Area whom its four directions address', () => {
    const deck = readyDeck(atlas, 'lanzhou-new-area', []);
    expect(deck && linesIn(sceneIn(deck, 'origins'))).toContain(
      '重点承接方向2（深圳、佛山、广州、东莞等地） | 深圳、佛山、广州、东莞：家具 | 第四章 第二节(一) 专栏5-2 家具',
    );
  });

  test('of what has none there is none', () => {
    for (const id of ['', 'atlantis', 'lzna-core', 'future-space']) expect(readyDeck(atlas, id, written)).toBeNull();
  });
});

describe('a deck written by hand', () => {
  const FILE = 'seeds/scenes/decks.yaml';
  const text = textOf(SEEDS, FILE);
  const problemsWith = (from: string | RegExp, to: string): string[] => {
    const compiled = compile(overlaid(SEEDS, { [FILE]: text.replace(from, to) }));
    return compiled.ok ? [] : compiled.problems;
  };
  const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

  test('with an address that is not as it is written names the line and what to write', () => {
    expect(problemsWith("'?lens=sites&type=hub'", "'?type=hub&lens=sites'")).toEqual([
      `${FILE}:${lineOf('?lens=sites&type=hub')}: "?type=hub&lens=sites" is not as it is written; write "?lens=sites&type=hub"`,
    ]);
    expect(problemsWith("'?lens=sites&type=hub'", "'?lens=sites&type=hubs'")[0]).toContain('cannot be read: type');
  });

  test('with a fact that does not exist names the line and the likely one', () => {
    expect(problemsWith('新签约项目·1600·个', '新签约项目·1500·个')).toEqual([
      `${FILE}:${lineOf('新签约项目·1600·个')}: fact "action-plan-2025/一/gansu/value/新签约项目·1500·个·2025·左右" does not exist (did you mean "action-plan-2025/一/gansu/value/新签约项目·1600·个·2025·左右"?)`,
    ]);
  });

  test('of no place or chain, or with a scene twice, is refused', () => {
    expect(problemsWith('- id: gansu', '- id: ganso')[0]).toContain('deck "ganso" is of no place or chain');
    expect(problemsWith('- id: zones\n', '- id: goals\n')[0]).toContain('scene "goals" stands twice in its deck');
  });
});
