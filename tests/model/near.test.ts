import { expect, test } from 'vitest';
import { nearestOf, type NearType } from '../../src/model/near.ts';
import { sitesBy } from '../../src/model/sites.ts';
import { atlas } from '../atlas.ts';

const parksNear = (near: NearType, within: string) =>
  sitesBy(atlas, { type: 'park', within, document: null, words: null, near });

test('near an airport is said by distance only where both stand exactly, else by what they share', () => {
  const near = atlas.sites.flatMap((site) => {
    const found = nearestOf(atlas, site, 'airport');
    return found ? [{ from: site, ...found }] : [];
  });
  expect(near.length).toBeGreaterThan(10);
  for (const { from, site, how } of near) {
    expect([site.type, site === from]).toEqual(['airport', false]);
    const exact = from.accuracy === 'site' && site.accuracy === 'site';
    expect(how, from.id).toHaveProperty(exact ? 'within' : 'same');
  }
  expect(parksNear('airport', 'jiuquan').length).toBeGreaterThan(0);
  expect(parksNear('rail-port', 'tianshui')).toEqual([]);
  /* One stands in a part of the New Area, the airport in the New Area itself. */
  const valley = atlas.sites.find(({ id }) => id === 'lanzhou-western-medicine-valley-park');
  expect(valley && nearestOf(atlas, valley, 'airport')?.how).toEqual({ same: 'place' });
});

test('what sites lie near to is not itself among them', () => {
  for (const near of ['airport', 'rail-port'] as const) {
    const found = sitesBy(atlas, { type: null, within: null, document: null, words: null, near });
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ type }) => type === near)).toEqual([]);
  }
});
