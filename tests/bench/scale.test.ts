import { describe, expect, test } from 'vitest';
import type { AtlasFile } from '../../src/model/atlas.ts';
import { buildAtlas } from '../../src/model/buildAtlas.ts';
import { sitesBy } from '../../src/model/sites.ts';
import { manySites } from '../../tools/bench/manySites.ts';
import { growthDrawing, growthTable, SIZES, type Cost, type Measured } from '../../tools/bench/scale/growth.ts';
import { manyFacts } from '../../tools/bench/scale/manyFacts.ts';
import { atlas } from '../atlas.ts';

describe('ten times the facts', () => {
  const file = manySites(atlas as AtlasFile, 600);
  const made = file.sites.slice(atlas.sites.length);
  const own = atlas.facts.filter((_, i) => i % 10 === 0);
  const facts = manyFacts(own, made, 10);

  test('are the atlas’ own, and what made-up sites do, each one fact of its own that a list can be narrowed by', () => {
    expect(facts).toHaveLength(10 * own.length);
    expect(facts.slice(0, own.length).every((one, i) => one === own[i])).toBe(true);
    expect(new Set(facts.map(({ id }) => id)).size === facts.length).toBe(true);
    const crowded = buildAtlas(file, facts);
    const [{ subjectId, value }] = facts.slice(own.length) as [(typeof facts)[number]];
    const filter = { type: null, within: null, document: null, near: null, words: String(value) };
    expect(sitesBy(crowded, filter).map(({ id }) => id)).toContain(subjectId);
  });

  test('are the same ones every time, and the atlas as it is where it is asked for once', () => {
    const ids = (some: typeof facts): string => some.map(({ id }) => id).join('\n');
    expect(ids(manyFacts(own, made, 10)) === ids(facts)).toBe(true);
    expect(manyFacts(own, [], 1).every((one, i) => one === own[i])).toBe(true);
    expect(() => manyFacts(own, [], 2)).toThrow('no sites');
  });
});

describe('growth', () => {
  const cost: Cost = {
    ...{ held: 6106, opened: 20, completed: 18, narrowed: 19, narrowedAgain: 0.1, searchReady: 600, searched: 30 },
    ...{ atlas: 3, search: 15, fetched: 0.13 },
  };
  const tenfold = Object.fromEntries(Object.entries(cost).map(([key, value]) => [key, value * 10])) as unknown as Cost;
  const measured: Measured[] = [
    { size: { sites: 600, facts: 1 }, cost },
    { size: { sites: 6000, facts: 1 }, cost: tenfold },
  ];

  test('is a table of Markdown, a row a size', () => {
    const [head, rule, ...rows] = growthTable(measured).split('\n');
    expect(rows).toHaveLength(2);
    expect(rows[1]).toContain('| 6,000 | 61,060 | 200 |');
    for (const line of [head, rule]) expect(line?.split('|')).toHaveLength(rows[0]?.split('|').length ?? 0);
  });

  test('is drawn so that what grows as the sites do rises by as much in every drawing, within its frame', () => {
    const drawing = growthDrawing(measured);
    expect(drawing.match(/<polyline/g)).toHaveLength(9);
    const slopes = [...drawing.matchAll(/points="([\d.]+),([\d.]+) ([\d.]+),([\d.]+)"/g)].map(([, ...at]) =>
      at.map(Number),
    );
    for (const [x = 0, y = 0, toX = 0, toY = 0] of slopes) {
      expect(toX).toBeGreaterThan(x);
      expect(toY).toBeLessThan(y);
      for (const one of [y, toY]) expect(one >= 0 && one <= 110).toBe(true);
    }
    expect(slopes).toHaveLength(9);
  });

  test('is measured up to sixty thousand sites, and with ten times the facts', () => {
    expect(SIZES).toContainEqual({ sites: 60_000, facts: 1 });
    expect(SIZES.some(({ facts }) => facts === 10)).toBe(true);
  });
});
