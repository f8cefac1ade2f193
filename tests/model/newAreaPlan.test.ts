import { expect, test } from 'vitest';
import { isOnPlan, newAreaPlan, planNameOf, routeOf } from '../../src/model/newAreaPlan.ts';
import { atlas } from '../atlas.ts';

const plan = newAreaPlan(atlas);
if (!plan) throw new Error('no plan of the New Area');
const part = (id: string) => plan.parts.find(({ place }) => place.id === id);
const sitesOf = (id: string) => part(id)?.sites.map((site) => site.name) ?? [];

test('one core, two areas, three groups, in the order of the draft, and the draft says that it is one', () => {
  expect(plan.parts.map(({ place }) => place.kind)).toEqual(['core', 'area', 'area', 'group', 'group', 'group']);
  expect(plan.document.status).toBe('draft');
});

test('the bonded zone is the core; the airport and 中川北站 stand first in their areas', () => {
  expect(sitesOf('lzna-core')[0]).toBe('兰州新区综合保税区');
  expect(sitesOf('lzna-airport-area').slice(0, 2)).toEqual(['兰州新区国际空港', '兰州中川国际机场']);
  expect(sitesOf('lzna-rail-area')[0]).toBe('兰州新区中川北站国家铁路口岸');
});

test('西小川危化品站 stands in the railway area, whose section alone names it', () => {
  expect(sitesOf('lzna-rail-area')).toContain('西小川危化品站');
});

test('a section’s text counts before a box: the grain site is the railway area’s, though the core’s box names it too', () => {
  expect(sitesOf('lzna-rail-area')).toContain('兰州新区粮食指定监管场地');
  expect(sitesOf('lzna-core')).not.toContain('兰州新区粮食指定监管场地');
});

test('platforms of the whole country that the draft only leans on are on no part of the plan', () => {
  expect(isOnPlan(atlas, 'national-tcm-pilot-zone')).toBe(false);
  expect(isOnPlan(atlas, 'lanshi-cloud')).toBe(false);
});

test('who is there: 米良国际 in the core, 西北智能再制造 in the equipment group, nobody named in the materials group', () => {
  expect(part('lzna-core')?.projects.map(({ name }) => name)).toContain('米良国际');
  expect(part('lzna-equipment-group')?.projects.map(({ name }) => name)).toEqual(['西北智能再制造']);
  expect(part('lzna-materials-group')).toMatchObject({ sites: [], projects: [] });
});

test('what no document puts in a part stands apart: supervision sites, e-commerce centres, parks', () => {
  const kinds = new Map(plan.elsewhere);
  expect(kinds.get('ecommerce-centre')?.map((site) => planNameOf(atlas, site, 'zh', true))).toEqual([
    '网购保税',
    '跨境直邮',
  ]);
  expect(kinds.get('supervision-site')?.map((site) => planNameOf(atlas, site, 'en', true))).toContain('Seedlings');
  expect(kinds.get('park')?.map((site) => planNameOf(atlas, site, 'zh', false))).toContain('食品加工产业园');
});

test('imports point in, flights out, and 中吉乌 both ways under its own name', () => {
  expect(routeOf(atlas, 'tajikistan-gold-concentrate')).toMatchObject([
    { way: 'in', mode: 'rail', label: '塔吉克斯坦' },
  ]);
  expect(routeOf(atlas, 'lanzhou-lahore-air')).toMatchObject([{ way: 'out', mode: 'air', label: '拉合尔' }]);
  expect(routeOf(atlas, 'china-kyrgyzstan-uzbekistan-road-rail')).toMatchObject([
    { way: 'both', mode: 'road-rail', label: '中吉乌公铁联运' },
  ]);
});

test('a mode that no fact states is said to be unstated', () => {
  expect(routeOf(atlas, 'new-zealand-timber')).toMatchObject([{ mode: 'unstated', modes: [] }]);
});

test('the overland corridor has an arrow for each region, and 陆海新通道 none', () => {
  const arrows = routeOf(atlas, 'lzna-land-corridor');
  expect(arrows.filter(({ end }) => end).map(({ label }) => label)).toEqual(['中亚', '西亚', '南亚']);
  expect(arrows.filter(({ end }) => !end).map(({ label }) => label)).toEqual(['陆海新通道']);
});

test('every end of a route is named by one of its facts or by its own name, and says why it stands where it does', () => {
  for (const { route, end, label } of plan.routes) {
    expect(end?.basis, route.id).toBeTruthy();
    expect([end?.name, route.name], route.id).toContain(label);
  }
});
