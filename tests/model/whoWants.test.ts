import { describe, expect, test } from 'vitest';
import { whoWants } from '../../src/model/whoWants.ts';
import { atlas as published } from '../atlas.ts';
import { fact, site, smallAtlas, takes } from './smallAtlas.ts';

const ids = (some: readonly { place: { id: string } }[]): string[] => some.map((one) => one.place.id);

describe('in a small atlas', () => {
  const atlas = smallAtlas(
    [
      takes('cultivate', 'alpha', '精细化工'),
      takes('cultivate', 'alpha', '煤化工'),
      takes('cultivate', 'beta', '化工'),
      takes('key', 'gamma', '电解液'),
      takes('key', 'part', '石油化工'),
      takes('cultivate', 'part', '化工'),
      takes('cultivate', 'west', '化工'),
      takes('key', 'alpha', '家电'),
      takes('key', 'beta', '电子商务'),
      fact('site', 'industry', 'park', '化工'),
      fact('site', 'industry', 'other-park', '家电'),
    ],
    { sites: [site('park', 'park', 'gamma'), site('other-park', 'park', 'alpha')] },
  );

  test('key stands before cultivate, then the order of the vocabulary, however often a place is named', () => {
    expect(ids(whoWants(atlas, { group: 'chemistry' }).places)).toEqual(['gamma', 'part', 'alpha', 'beta']);
  });
  test('a part of the New Area stands under the New Area, not for the city around it', () => {
    const { places, notNamed } = whoWants(atlas, { group: 'chemistry' });
    expect(places.find(({ place }) => place.id === 'part')?.under?.id).toBe('new-area');
    expect(places.find((one) => one.place.id === 'alpha')?.cultivate).toHaveLength(2);
    expect(notNamed).toEqual([]);
  });
  test('one key statement makes the tier key, and each tier keeps its own facts', () => {
    const part = whoWants(atlas, { group: 'chemistry' }).places[1];
    expect([part?.tier, part?.key.length, part?.cultivate.length]).toEqual(['key', 1, 1]);
  });
  test('cities and the New Area that no statement names are listed as not named', () => {
    expect(whoWants(atlas, { group: 'electronics' }).notNamed.map((place) => place.id)).toEqual([
      'beta',
      'gamma',
      'new-area',
    ]);
  });
  test('a zone’s statement stands apart from the cities', () => {
    expect(ids(whoWants(atlas, { group: 'chemistry' }).zones)).toEqual(['west']);
  });
  test('every match says why: the word, or the reason of the vocabulary', () => {
    const [gamma, part] = whoWants(atlas, { group: 'chemistry' }).places;
    expect(part?.key[0]?.reasons[0]?.reason).toEqual({ kind: 'word', word: '化工' });
    expect(gamma?.key[0]?.reasons[0]?.reason).toEqual({ kind: 'given', zh: '化工品', en: 'A chemical' });
  });
  test('a term matches exactly that text', () => {
    expect(ids(whoWants(atlas, { term: '化工' }).places)).toEqual(['beta', 'part']);
    expect(whoWants(atlas, { term: '化' }).places).toEqual([]);
  });
  test('a term within a group that does not hold it matches nothing', () => {
    expect(whoWants(atlas, { group: 'electronics', term: '化工' }).places).toEqual([]);
  });
  test('sites match by their industries', () => {
    expect(whoWants(atlas, { group: 'chemistry' }).sites.map((one) => one.site.id)).toEqual(['park']);
  });
  test('without an industry, or with an unknown one, nobody is named and nobody is not named', () => {
    const nothing = { places: [], notNamed: [], zones: [], sites: [] };
    expect(whoWants(atlas, {})).toEqual(nothing);
    expect(whoWants(atlas, { group: null, term: null })).toEqual(nothing);
    expect(whoWants(atlas, { group: 'no-such-group' })).toEqual(nothing);
  });
});

describe('in the published atlas', () => {
  test('Lanzhou and Baiyin take on petrochemicals as key, Jiuquan is to cultivate them, Tianshui is not named', () => {
    const { places, notNamed } = whoWants(published, { group: 'petrochemicals' });
    const tier = (id: string) => places.find((one) => one.place.id === id)?.tier;
    expect([tier('lanzhou'), tier('baiyin'), tier('jiuquan')]).toEqual(['key', 'key', 'cultivate']);
    expect(notNamed.map((place) => place.id)).toContain('tianshui');
  });
  test('every city and the New Area is either named, by itself or a part, or not named, for every group', () => {
    for (const group of published.groups) {
      const { places, notNamed } = whoWants(published, { group: group.id });
      const seats = new Set([...places.map((one) => (one.under ?? one.place).id), ...notNamed.map(({ id }) => id)]);
      expect(seats.size, group.id).toBe(15);
    }
  });
  test('玩具 is wanted by the New Area alone', () => {
    expect(ids(whoWants(published, { term: '玩具' }).places)).toContain('lanzhou-new-area');
    expect(whoWants(published, { term: '玩具' }).notNamed).toHaveLength(14);
  });
});
