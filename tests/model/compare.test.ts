import { describe, expect, test } from 'vitest';
import { comparison } from '../../src/model/compare.ts';
import { atlas as published } from '../atlas.ts';
import { fact, site, smallAtlas, takes } from './smallAtlas.ts';

const ids = (some: readonly { id: string }[]): string[] => some.map((one) => one.id);

describe('in a small atlas', () => {
  const atlas = smallAtlas(
    [
      takes('key', 'alpha', '化工'),
      takes('cultivate', 'beta', '精细化工'),
      takes('key', 'new-area', '家电'),
      takes('key', 'part', '电子信息'),
      takes('key', 'gamma', '旅游'),
      fact('site', 'industry', 'park', '玩具'),
      fact('figure', 'value', 'alpha', '3', { measure: '园区' }),
    ],
    { sites: [site('park', 'park', 'beta'), site('port', 'airport', 'part')] },
  );
  const row = (places: string[], group: string) =>
    comparison(atlas, places).groups.find((one) => one.group.id === group);

  test('groups that two places have are shared, key and cultivated alike', () => {
    const chemistry = row(['alpha', 'beta', 'new-area'], 'chemistry');
    expect(ids(chemistry?.shared ?? [])).toEqual(['alpha', 'beta']);
    expect(chemistry?.only).toBeNull();
    expect(chemistry?.cells.map((cell) => [cell.key.length, cell.cultivate.length])).toEqual([
      [1, 0],
      [0, 1],
      [0, 0],
    ]);
  });
  test('a group that one place alone has says which, be it only by a site', () => {
    expect(row(['alpha', 'beta'], 'toys')?.only?.id).toBe('beta');
    expect(row(['alpha', 'beta'], 'toys')?.shared).toEqual([]);
  });
  test('a place by itself shares nothing and stands alone in nothing', () => {
    const alone = comparison(atlas, ['alpha']);
    expect(alone.groups.map((one) => [one.group.id, one.shared, one.only])).toEqual([['chemistry', [], null]]);
  });
  test('the New Area answers for its parts, the zone for all in it, the city around the New Area does not', () => {
    expect(row(['new-area', 'alpha'], 'electronics')?.cells.map((cell) => cell.key.length)).toEqual([2, 0]);
    expect(row(['west', 'east'], 'electronics')?.cells.map((cell) => cell.key.length)).toEqual([2, 0]);
    expect(comparison(atlas, ['new-area', 'alpha']).places.map((one) => ids(one.hubs))).toEqual([['port'], []]);
  });
  test('what no group holds is kept, figures are those of the place itself', () => {
    const { places } = comparison(atlas, ['gamma', 'alpha']);
    expect(places[0]?.ungrouped.map((one) => one.value)).toEqual(['旅游']);
    expect(places[1]?.figures).toHaveLength(1);
  });
  test('unknown, doubled, unfitting and superfluous places are left out and named, in the order given', () => {
    const some = comparison(atlas, ['beta', 'nowhere', 'alpha', 'beta', 'gansu', 'west', 'gamma', 'east']);
    expect(ids(some.places.map((one) => one.place))).toEqual(['beta', 'alpha', 'west', 'gamma']);
    expect(some.left).toEqual(['nowhere', 'gansu', 'east']);
    expect(comparison(atlas, [])).toEqual({ places: [], groups: [], left: [] });
  });
});

describe('in the published atlas', () => {
  test('Lanzhou and Tianshui share electronics and equipment; petrochemicals are Lanzhou’s alone', () => {
    const { groups } = comparison(published, ['lanzhou', 'tianshui']);
    const of = (id: string) => groups.find((one) => one.group.id === id);
    expect(of('electronics')?.shared).toHaveLength(2);
    expect(of('equipment')?.shared).toHaveLength(2);
    expect(of('petrochemicals')?.only?.id).toBe('lanzhou');
  });
  test('every statement of a city that a group holds is in its column', () => {
    const { groups, places } = comparison(published, ['jiuquan', 'qingyang']);
    for (const [i, id] of ['jiuquan', 'qingyang'].entries()) {
      const shown = new Set(
        groups
          .flatMap((one) => [...(one.cells[i]?.key ?? []), ...(one.cells[i]?.cultivate ?? [])])
          .map((one) => one.fact.id),
      );
      /* What is there already stands in neither tier, so it is not compared. */
      const tiered = published.facts.filter((one) => one.predicate === 'key' || one.predicate === 'cultivate');
      const stated = tiered.filter((one) => one.subjectId === id);
      expect(shown.size + (places[i]?.ungrouped.length ?? 0)).toBe(stated.length);
    }
  });
});
