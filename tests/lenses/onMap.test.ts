import { describe, expect, test } from 'vitest';
import { answerTo, lensOf } from '../../src/lenses/lenses.ts';
import { onMap } from '../../src/lenses/onMap.ts';
import { HOME_FRAME, SWITCHES, type Frame, type Step } from '../../src/model/view.ts';
import { whoWants } from '../../src/model/whoWants.ts';
import { atlas, geometry } from '../atlas.ts';
import { viewAfter } from '../world.ts';

const show = (to: Step, frame: Partial<Frame> = {}, tight = false) => {
  const { ask } = viewAfter(to);
  return onMap(atlas, ask, answerTo(atlas, ask, []), { ...HOME_FRAME, ...frame }, { scale: 1, tight });
};
const aim = (to: Step) => {
  const { ask } = viewAfter(to);
  return lensOf(ask).aim(atlas, geometry, ask as never);
};

describe('what a view asks of the map', () => {
  test('a place that a report alone names wears neither texture of a plan', () => {
    expect(show({ lens: 'industry', group: 'metallurgy' }).tiers).toMatchObject({ jinchang: 'reported' });
  });

  test('choosing a city changes what is outlined and which sites are shown, and nothing else', () => {
    const { state, chosen } = show({ at: 'jiuquan' });
    expect({ ...state, sites: null, counts: null }).toEqual(show({}).state);
    expect(chosen).toEqual(['jiuquan']);
    /* Beside the signs sites are counted by kind; a small map has badges. */
    expect(state.counts).toEqual({});
    const { state: small } = show({ at: 'jiuquan' }, {}, true);
    expect(small.counts).toEqual({ jiuquan: expect.arrayContaining(['dunhuang-air-port']) as unknown });
  });

  test('home puts signs and counts beside the seats as they are switched on; a small map has badges that count', () => {
    expect(show({}).signs).toEqual({ industries: true, parks: true, hubs: true, compared: null });
    expect(show({}, { switches: ['hubs'] }).signs).toEqual({
      industries: false,
      parks: false,
      hubs: true,
      compared: null,
    });
    expect(show({}, { switches: ['rail'] }).signs).toBeNull();
    expect(show({ lens: 'industry' }).signs).toBeNull();
    const { signs, state } = show({}, {}, true);
    expect(signs).toBeNull();
    expect(Object.values(state.counts ?? {}).flat().length).toBeGreaterThan(120);
  });

  test('an industry brings its own sites and no others, counted at their seats', () => {
    const { state } = show({ lens: 'industry', group: 'new-materials' });
    const wanted = whoWants(atlas, { group: 'new-materials' }).sites.map(({ site }) => site.id);
    expect(wanted.length).toBeGreaterThan(3);
    expect(state.sites).toEqual(wanted);
    expect(
      Object.values(state.counts ?? {})
        .flat()
        .every((id) => state.sites?.includes(id)),
    ).toBe(true);
    expect(show({ lens: 'industry' }).state.sites).toBe(null);
  });

  test('a change of language changes one state and nothing else', () => {
    const [zh, en] = [show({}), show({}, { language: 'en' })];
    expect({ ...en.state, language: 'zh' }).toEqual(zh.state);
  });

  test('lenses with a subject of their own keep the river and the railways, and nothing switched off comes back', () => {
    expect(show({}).state.switches).toEqual(SWITCHES.filter((one) => one !== 'industries'));
    expect(show({ lens: 'industry' }).state.switches).toEqual(['water', 'rail']);
    expect(show({ lens: 'origin' }, { switches: ['road', 'rail'] }).state.switches).toEqual(['rail']);
    expect(show({ lens: 'sites' }, { switches: [] }).state.switches).toEqual(['parks', 'hubs']);
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
    const { tiers, state } = show({ lens: 'structure', at: 'mfg-cluster-nonferrous' });
    expect(state.scheme).toBe('belts');
    expect(Object.keys(tiers ?? {}).sort()).toEqual(['baiyin', 'jiayuguan', 'jinchang']);
  });

  test('江苏 draws its arcs to the places that chains naming it speak of', () => {
    const { state } = show({ lens: 'origin', from: 'jiangsu' });
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
  test('flies to a site and to the New Area, and frames a city with its neighbours in sight', () => {
    expect(aim({ at: 'dunhuang-air-port' })).toMatchObject({ kind: 'point', key: 'dunhuang-air-port' });
    expect(aim({ at: 'lzna-core' })).toMatchObject({ kind: 'point', key: 'lanzhou-new-area' });
    const framed = aim({ at: 'jiayuguan' });
    if (framed.kind !== 'bounds') throw new Error('not framed');
    const [[west, south], [east, north]] = framed.bounds;
    expect(framed.key).toBe('jiayuguan');
    expect(Math.min(east - west, north - south)).toBeGreaterThanOrEqual(2.4 - 1e-9);
    const [lng = 0, lat = 0] = atlas.placeById.get('jiuquan')?.at ?? [];
    expect(west < lng && lng < east && south < lat && lat < north).toBe(true);
  });

  test('frames the city that a list is narrowed to, and the edge where origins stand', () => {
    expect(aim({ lens: 'sites', within: 'tianshui' })).toMatchObject({ kind: 'bounds', key: 'tianshui' });
    expect(aim({ lens: 'origin' })).toMatchObject({ kind: 'bounds', key: 'frame' });
  });
});
