import { expect, test } from 'vitest';
import { decode, encode } from '../../src/view/codec.ts';
import { step } from '../../src/view/step.ts';
import { HOME, type View } from '../../src/view/view.ts';
import { atlas } from '../atlas.ts';

const from = (patch: Partial<View>) => (next: Partial<View>) => encode(step(atlas, { ...HOME, ...patch }, next));
const home = from({});
const plan = from({ lens: 'new-area', pick: 'lzna-core' });

test('the New Area, its parts and its sites, chosen on the province’s map, lead to the plan', () => {
  expect(home({ pick: 'lanzhou-new-area' })).toBe('?lens=new-area');
  expect(home({ pick: 'lzna-core' })).toBe('?lens=new-area&at=lzna-core');
  expect(home({ pick: 'zhongchuan-airport' })).toBe('?lens=new-area&at=zhongchuan-airport');
  expect(home({ pick: 'lanzhou' })).toBe('?at=lanzhou');
});

test('an old link to the New Area opens its plan', () => {
  expect(decode('?at=lanzhou-new-area', atlas)).toEqual({ view: { ...HOME, lens: 'new-area' }, broken: [] });
  expect(decode('?at=lzna-airport-area&lang=en', atlas).view).toMatchObject({
    lens: 'new-area',
    pick: 'lzna-airport-area',
  });
});

test('what lies elsewhere, chosen on the plan, leads back to the province', () => {
  expect(plan({ pick: 'lanzhou' })).toBe('?at=lanzhou');
  expect(plan({ pick: 'lanzhou-new-area' })).toBe('?lens=new-area');
});

test('changing the lens lets go of a choice that it does not hold', () => {
  expect(plan({ lens: 'zones' })).toBe('');
  expect(from({ pick: 'jiuquan' })({ lens: 'new-area' })).toBe('?lens=new-area');
});

test('a route has an address on the plan; a city there is named as broken', () => {
  const route = '?lens=new-area&at=lanzhou-lahore-air';
  expect(decode(route, atlas).broken).toEqual([]);
  expect(encode(decode(route, atlas).view)).toBe(route);
  expect(decode('?lens=new-area&at=jiuquan', atlas)).toEqual({ view: { ...HOME, lens: 'new-area' }, broken: ['at'] });
});

test('in other lenses the New Area is a place like others', () => {
  expect(from({ lens: 'industry' })({ pick: 'lanzhou-new-area' })).toBe('?lens=industry&at=lanzhou-new-area');
});
