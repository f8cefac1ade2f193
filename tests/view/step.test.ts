import { expect, test } from 'vitest';
import { LENSES } from '../../src/model/lens.ts';
import { encode, readRoute } from '../../src/view/route.ts';
import { buildAtlas } from '../../src/model/buildAtlas.ts';
import { atlas } from '../atlas.ts';
import { addressAfter, asked, viewAfter, world } from '../world.ts';

const plan = { lens: 'new-area', at: 'lzna-core' } as const;

test('the New Area, its parts and its sites, chosen on the province’s map, lead to the plan', () => {
  expect(addressAfter({ at: 'lanzhou-new-area' })).toBe('?lens=new-area');
  expect(addressAfter({ at: 'lzna-core' })).toBe('?lens=new-area&at=lzna-core');
  expect(addressAfter({ at: 'zhongchuan-airport' })).toBe('?lens=new-area&at=zhongchuan-airport');
  expect(addressAfter({ at: 'lanzhou' })).toBe('?at=lanzhou');
});

test('an old link to the New Area opens its plan', () => {
  expect(asked('?at=lanzhou-new-area')).toEqual({ lens: 'new-area', at: null });
  expect(asked('?at=lzna-airport-area&lang=en')).toEqual({ lens: 'new-area', at: 'lzna-airport-area' });
  expect(asked('?at=lanzhou-lahore-air')).toEqual({ lens: 'new-area', at: 'lanzhou-lahore-air' });
});

test('what lies elsewhere, chosen on the plan, leads back to the province', () => {
  expect(addressAfter(plan, { at: 'lanzhou' })).toBe('?at=lanzhou');
  expect(addressAfter(plan, { at: 'lanzhou-new-area' })).toBe('?lens=new-area');
});

test('another question lets go of a choice that it does not hold', () => {
  expect(addressAfter(plan, { lens: 'zones' })).toBe('');
  expect(addressAfter({ at: 'jiuquan' }, { lens: 'new-area' })).toBe('?lens=new-area');
});

test('a route has an address on the plan; a city there is named as broken', () => {
  const route = '?lens=new-area&at=lanzhou-lahore-air';
  expect(readRoute(route, world).broken).toEqual([]);
  expect(encode(readRoute(route, world).view)).toBe(route);
  expect(readRoute('?lens=new-area&at=jiuquan', world)).toMatchObject({
    view: { ask: { lens: 'new-area', at: null } },
    broken: ['at'],
  });
});

test('in other lenses the New Area is a place like others', () => {
  expect(addressAfter({ lens: 'industry' }, { at: 'lanzhou-new-area' })).toBe('?lens=industry&at=lanzhou-new-area');
});

test('the industry goes along to the match and back, the origin too, and nothing else does', () => {
  const industry = { lens: 'industry', group: 'new-materials' } as const;
  expect(addressAfter(industry, { lens: 'match' })).toBe('?lens=match&industry=new-materials');
  expect(addressAfter(industry, { lens: 'match' }, { lens: 'industry' })).toBe('?lens=industry&industry=new-materials');
  expect(addressAfter({ lens: 'origin', from: 'jiangsu' }, { lens: 'match' })).toBe('?lens=match&from=jiangsu');
  expect(addressAfter(industry, { lens: 'figures' }, { lens: 'industry' })).toBe('?lens=industry');
});

test('another question closes what lay beside the one before, and keeps the frame', () => {
  const noted = viewAfter({ at: 'jiuquan' }, { note: 'x' });
  expect(noted.aside.note).toBe('x');
  for (const lens of LENSES) expect(viewAfter({ at: 'jiuquan' }, { note: 'x' }, { lens }).aside.note).toBe(null);
  expect(viewAfter({ tray: ['jiuquan'] }, { lens: 'figures' }, { lens: 'compare' }).frame.tray).toEqual(['jiuquan']);
});

test('a part that the question does not have is shown among the places', () => {
  expect(addressAfter({ lens: 'sources', document: 'action-plan-2025' }, { at: 'jiuquan' })).toBe('?at=jiuquan');
  expect(addressAfter({ lens: 'compare' }, { at: 'jiuquan' })).toBe('?at=jiuquan');
  expect(addressAfter({ lens: 'compare' }, { at: null })).toBe('?lens=compare');
});

test('until the facts are there, a route and a site that no document places are believed to be on the plan, a placed site elsewhere is not', () => {
  const early = { atlas: buildAtlas(atlas), whole: false };
  const unplaced = atlas.sites.find(({ place }) => place === null)?.id ?? '';
  for (const id of ['lanzhou-lahore-air', unplaced])
    expect(readRoute(`?lens=new-area&at=${id}`, early)).toMatchObject({
      view: { ask: { lens: 'new-area', at: id } },
      broken: [],
    });
  const elsewhere = atlas.sites.find(({ place }) => place === 'jiuquan')?.id ?? '';
  for (const id of [elsewhere, 'jiuquan'])
    expect(readRoute(`?lens=new-area&at=${id}`, early)).toMatchObject({
      view: { ask: { lens: 'new-area', at: null } },
      broken: ['at'],
    });
});
