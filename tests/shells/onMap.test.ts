import { describe, expect, test } from 'vitest';
import { aimOf, onMap } from '../../src/shells/browse/onMap.ts';
import { HOME, SWITCHES, type View } from '../../src/view/view.ts';
import { atlas, geometry } from '../atlas.ts';

const show = (patch: Partial<View>) => onMap(atlas, { ...HOME, ...patch }, 1);
const aim = (patch: Partial<View>) => aimOf(atlas, geometry, { ...HOME, ...patch });

describe('what a view asks of the map', () => {
  test('choosing a city changes what is outlined and which sites are shown, and nothing else', () => {
    const { state, chosen } = show({ pick: 'jiuquan' });
    expect({ ...state, sites: null, counts: null }).toEqual(show({}).state);
    expect(chosen).toEqual(['jiuquan']);
    expect(state.counts).toEqual({ jiuquan: expect.arrayContaining(['dunhuang-air-port']) as unknown });
  });

  test('an industry brings its own sites and no others, counted at their seats', () => {
    const { state, listed } = show({ lens: 'industry', group: 'new-materials' });
    expect(listed?.length).toBeGreaterThan(3);
    expect(state.sites).toEqual(listed?.map((site) => site.id));
    expect(
      Object.values(state.counts ?? {})
        .flat()
        .every((id) => state.sites?.includes(id)),
    ).toBe(true);
    expect(show({ lens: 'industry' }).state.sites).toBe(null);
  });

  test('a change of language changes one state and nothing else', () => {
    const [zh, en] = [show({}), show({ language: 'en' })];
    expect({ ...en.state, language: 'zh' }).toEqual(zh.state);
  });

  test('lenses with a subject of their own keep the river and the railways, and nothing switched off comes back', () => {
    expect(show({}).state.switches).toEqual(SWITCHES);
    expect(show({ lens: 'industry' }).state.switches).toEqual(['water', 'rail']);
    expect(show({ lens: 'origin', switches: ['road', 'rail'] }).state.switches).toEqual(['rail']);
    expect(show({ lens: 'sites', switches: [] }).state.switches).toEqual(['parks', 'hubs']);
  });

  test('新材料: 白银 solid, 酒泉 hatched, 甘南 bare', () => {
    const { tiers, state } = show({ lens: 'industry', group: 'new-materials' });
    expect(state.focus).toBe(true);
    expect(tiers).toMatchObject({ baiyin: 'key', jiuquan: 'cultivate' });
    expect(tiers).not.toHaveProperty('gannan');
  });

  test('a city that no plan names for an industry is drawn as not named, never as zero', () => {
    const { tiers } = show({ lens: 'industry', term: '白酒酿造' });
    expect(tiers).toEqual({ longnan: 'key' });
  });

  test('the members of a cluster of 2021 keep their colour in the colours of the belts', () => {
    const { tiers, state } = show({ lens: 'structure', pick: 'mfg-cluster-nonferrous' });
    expect(state.scheme).toBe('belts');
    expect(Object.keys(tiers ?? {}).sort()).toEqual(['baiyin', 'jiayuguan', 'jinchang']);
  });

  test('江苏 draws its arcs to the places that chains naming it speak of', () => {
    const { state } = show({ lens: 'origin', origin: 'jiangsu' });
    expect(state.origin).toBe('jiangsu');
    expect(state.direct).toEqual(expect.arrayContaining(['lanzhou', 'qingyang', 'jinchang', 'jiuquan']));
  });

  test('a list of sites counts them by city, and inside one city shows their icons instead', () => {
    expect(show({ lens: 'sites' }).state.counts?.['tianshui']?.length).toBeGreaterThan(5);
    expect(show({ lens: 'sites', within: 'tianshui' }).state.counts).toBe(null);
    expect(show({ lens: 'sites', within: 'tianshui' }).state.sites?.length).toBeGreaterThan(5);
  });
});

describe('the camera', () => {
  test('flies to a site and to the New Area, and shows the province for a city', () => {
    expect(aim({ pick: 'zhongchuan-airport' })).toMatchObject({ kind: 'point', at: [103.62, 36.515] });
    expect(aim({ pick: 'lzna-core' })).toMatchObject({ kind: 'point', key: 'lanzhou-new-area' });
    expect(aim({ pick: 'jiuquan' }).kind).toBe('home');
  });

  test('frames the city that a list is narrowed to, and the edge where origins stand', () => {
    expect(aim({ lens: 'sites', within: 'tianshui' })).toMatchObject({ kind: 'bounds', key: 'tianshui' });
    expect(aim({ lens: 'origin' })).toMatchObject({ kind: 'bounds', key: 'frame' });
  });
});
