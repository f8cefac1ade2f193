import { describe, expect, test } from 'vitest';
import type { DocumentRecord } from '../../src/model/atlas.ts';
import { buildAtlas, withFacts } from '../../src/model/buildAtlas.ts';
import { sitesBy, type SiteFilter } from '../../src/model/sites.ts';
import { atlas } from '../atlas.ts';
import { fact, site, smallAtlas } from './smallAtlas.ts';

const ANY: SiteFilter = { type: null, within: null, document: null, words: null, near: null };
const ids = (of: typeof atlas, filter: Partial<SiteFilter>): string[] =>
  sitesBy(of, { ...ANY, ...filter }).map(({ id }) => id);

const SITES = [site('works', 'park', 'alpha', '东园'), site('field', 'airport', 'gamma', '西场')];
const FACTS = [fact('site', 'industry', 'works', '电解液')];
const small = smallAtlas(FACTS, {
  sites: SITES,
  documents: [{ id: 'plan', roles: [] as DocumentRecord['roles'] } as DocumentRecord],
});

describe('the list of sites', () => {
  test('asked before the facts came finds a site by its industry once they are there', () => {
    const early = smallAtlas([], { sites: SITES });
    expect(ids(early, { words: '电解液' })).toEqual([]);
    expect(ids(small, { words: '电解液' })).toEqual(['works']);
  });

  test('finds industries in English only once the English is there', () => {
    const [bare, english] = [smallAtlas(FACTS, { sites: SITES }), { ...small, english: { 电解液: 'Electrolyte' } }];
    expect(ids(bare, { words: 'electrolyte' })).toEqual([]);
    expect(ids(english, { words: 'ELECTROLYTE' })).toEqual(['works']);
  });

  test('as published finds by 光气 a park whose name does not say so, once the facts are there', () => {
    const term = '光气';
    const byIndustry = atlas.sites.filter(({ id, name, aliases }) => {
      const about = atlas.factsAbout(id);
      return (
        ![name, ...aliases].some((one) => one.includes(term)) &&
        about.some(({ predicate, value }) => predicate === 'industry' && String(value).includes(term))
      );
    });
    expect(byIndustry.length).toBeGreaterThan(0);
    expect(ids(buildAtlas(atlas), { words: term })).not.toContain(byIndustry[0]?.id);
    expect(ids(atlas, { words: term })).toContain(byIndustry[0]?.id);
  });

  test('is narrowed by type, by zone and by document, each alone and all together', () => {
    expect(ids(small, { type: 'airport' })).toEqual(['field']);
    expect(ids(small, { within: 'west' })).toEqual(['works']);
    expect(ids(small, { document: 'plan' })).toEqual(['works']);
    expect(ids(small, { type: 'airport', within: 'west' })).toEqual([]);
  });

  test('finds by traditional characters what is written in simplified ones', () => {
    const whole = withFacts(small, FACTS, { folds: '電电東东園园' });
    expect(ids(whole, { words: '東園' })).toEqual(['works']);
    expect(ids(whole, { words: '電解液' })).toEqual(['works']);
  });

  test('is not narrowed by blanks, nor by blanks around words', () => {
    expect(ids(small, { words: '   ' })).toEqual(['works', 'field']);
    expect(ids(small, { words: ' 东园 ' })).toEqual(['works']);
  });
});
