import { expect, test } from 'vitest';
import { siteProfileOf } from '../../src/model/profile.ts';
import { atlas } from '../atlas.ts';
import { fact, site, smallAtlas } from './smallAtlas.ts';

test('a site is named by what is tied to it and by what says its name or alias, each once, and never by itself', () => {
  const park = { ...site('park', 'park', 'alpha', '大园区'), aliases: ['大园'] };
  const facts = [
    fact('site', 'place', 'park', '大园区'),
    fact('chain', 'base', 'chemistry', '大园区'),
    fact('chain', 'base', 'chemistry', '大园'),
    fact('chain', 'base', 'chemistry', '化工基地', { place: 'park' }),
    fact('layout', 'platform', 'belt', '大园', { place: 'park' }),
    fact('chain', 'base', 'chemistry', '小园区', { place: 'alpha' }),
  ];
  const small = smallAtlas(facts, { sites: [park, site('other', 'park', 'alpha')] });
  expect(siteProfileOf(small, 'park')?.named).toEqual(facts.slice(1, 5));
  expect(siteProfileOf(small, 'other')?.named).toEqual([]);
  expect(siteProfileOf(small, 'alpha')).toBe(null);
});

test('every statement tied to a site of the atlas stands on its page, in the order of the documents', () => {
  for (const { id } of atlas.sites) {
    const named = siteProfileOf(atlas, id)?.named ?? [];
    const tied = atlas.factsTiedTo(id).filter((one) => one.subjectId !== id);
    expect(named, id).toEqual(expect.arrayContaining(tied));
    expect(named.map((one) => atlas.facts.indexOf(one))).toEqual(
      named.map((one) => atlas.facts.indexOf(one)).toSorted((a, b) => a - b),
    );
  }
});
