import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { DRAW_ORDER } from '../../src/layers/drawOrder.ts';
import { huesOf, type SchemeId } from '../../src/model/layouts.ts';
import { isEarly } from '../../src/layers/sites.ts';
import { toSources } from '../../src/layers/sources.ts';
import { toStyle, type MapState } from '../../src/layers/style.ts';
import { messagesFor } from '../../src/messages/messagesFor.ts';
import { light } from '../../src/theme/light.ts';
import { THEMES, THEME_NAMES } from '../../src/theme/themes.ts';
import { atlas, geometry } from '../atlas.ts';
import { ZONES_SHOWN } from './legendState.ts';

const context = { atlas, theme: light, basemap: null };
const state: MapState = {
  language: 'zh',
  scale: 1,
  narrow: false,
  switches: ['parks', 'hubs', 'water', 'rail', 'road', 'air'],
  scheme: 'zones',
  hues: huesOf(atlas, 'zones'),
  focus: false,
  newArea: 'key',
  origins: false,
  origin: null,
  direct: [],
  inclusion: [],
  routes: false,
  route: null,
  counts: null,
  discs: null,
  signed: [],
  sites: null,
  base: false,
};
const style = toStyle(context, geometry, state);

describe('the style', () => {
  test.each(THEME_NAMES)('is valid by the specification in the theme %s', (name) => {
    const themed = toStyle({ atlas, theme: THEMES[name], basemap: null }, geometry, state);
    expect(validateStyleMin(themed).map((error) => error.message)).toEqual([]);
  });

  test('draws text with local fonts: it names no glyphs, no sprite and no address', () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(JSON.stringify(style.layers)).not.toMatch(/https?:/);
  });

  test('draws every layer file, each once', () => {
    const folder = resolve(import.meta.dirname, '../../src/layers');
    const notLayers = [
      'layer.ts',
      'drawOrder.ts',
      'style.ts',
      'sources.ts',
      'siteTypes.ts',
      'originFeatures.ts',
      'siteFeatures.ts',
      'referenceFeatures.ts',
      'seatFeatures.ts',
      'seatLabels.ts',
      'nameGrounds.ts',
      'ramp.ts',
      'tier.ts',
    ];
    const subjects = readdirSync(folder).filter((name) => !notLayers.includes(name));
    const drawn = DRAW_ORDER.map((layer) => (['parks', 'hubs'].includes(layer.id) ? 'sites' : layer.id));
    expect([...new Set(drawn)].sort()).toEqual(subjects.map((name) => name.replace('.ts', '')).sort());
    const ids = style.layers.map((layer) => layer.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('colours every city by the zone it belongs to', () => {
    const hues = Object.values(huesOf(atlas, 'zones'));
    expect(hues).toHaveLength(14);
    expect(hues.filter((hue) => hue === 'azurite')).toHaveLength(5);
  });

  test('a city that a plan puts nowhere has no colour in its division', () => {
    expect(huesOf(atlas, 'zones')).toHaveProperty('gannan');
    expect(Object.keys(huesOf(atlas, 'internet')).length).toBeLessThan(14);
  });
});

describe('the legend', () => {
  const of = (id: string, close: boolean, language: 'zh' | 'en' = 'zh', scheme: SchemeId = 'zones') =>
    DRAW_ORDER.find((layer) => layer.id === id)?.legend?.(
      context,
      { language, messages: messagesFor(language) },
      { ...ZONES_SHOWN, close, scheme },
    ) ?? [];

  test('names the four zones in both languages', () => {
    expect(of('zones', false).map((entry) => entry.label)).toEqual(['兰白', '河西走廊', '陇东南', '南部']);
    const english = of('zones', false, 'en');
    expect(english.every((entry) => /^[A-Z]/.test(entry.detail ?? ''))).toBe(true);
  });

  test('follows the division on show: three belts of 2021, three areas of the internet plan', () => {
    expect(of('zones', false, 'zh', 'belts').map((entry) => entry.label)).toEqual([
      '沿黄河流域生态产业集聚带',
      '河西走廊新能源新材料产业集聚带',
      '陇东南先进制造产业集聚带',
    ]);
    expect(of('zones', false, 'zh', 'internet').map((entry) => entry.label)).toEqual([
      '河西片区',
      '陇中片区',
      '陇东南片区',
    ]);
  });

  test('lists just the kinds of site that the map draws at this distance', () => {
    for (const close of [false, true]) {
      const listed = [...of('parks', close), ...of('hubs', close)].map((entry) =>
        entry.mark.kind === 'site' ? entry.mark.type : '',
      );
      const drawn = new Set(
        atlas.sites.filter((site) => (close ? site.at !== null : isEarly(atlas, site))).map((site) => site.type),
      );
      expect(new Set(listed)).toEqual(drawn);
    }
  });
});

describe('sites known only to their district', () => {
  test('never stand on top of each other', () => {
    const sites = toSources(atlas, geometry, light.map)['points'] as { data: GeoJSON.FeatureCollection<GeoJSON.Point> };
    const inexact = sites.data.features.filter(
      ({ properties }) => properties?.['accuracy'] && properties['accuracy'] !== 'site',
    );
    const spots = inexact.map((one) => [one.geometry.coordinates, one.properties?.['offset']].join());
    expect(new Set(spots).size).toBe(spots.length);
  });
});
