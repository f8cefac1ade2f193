import { describe, expect, test } from 'vitest';
import { layersOf } from '../../src/layers/style.ts';
import { restyle } from '../../src/map/restyle.ts';
import { light } from '../../src/theme/light.ts';
import { THEMES, THEME_NAMES } from '../../src/theme/themes.ts';
import { atlas } from '../atlas.ts';

const layers = layersOf({ atlas, theme: light, basemap: null });
const colour = /#[0-9a-f]{6}|rgba?\(/i;

describe('a change of theme', () => {
  test.each(THEME_NAMES)('to %s changes properties of layers, and no source, no layer list', (name) => {
    const next = layersOf({ atlas, theme: THEMES[name], basemap: null });
    const changes = restyle(layers, next);
    const worn = structuredClone(layers) as { id: string; paint?: object; layout?: object }[];
    for (const { layer, group, name: property, value } of changes) {
      const one = worn.find(({ id }) => id === layer);
      if (one) one[group] = { ...one[group], [property]: value };
    }
    expect(worn).toEqual(next);
  });

  test('to dark sets nothing but colours', () => {
    const changes = restyle(layers, layersOf({ atlas, theme: THEMES.dark, basemap: null }));
    expect(changes.length).toBeGreaterThan(10);
    expect(changes.filter(({ group, value }) => group !== 'paint' || !colour.test(JSON.stringify(value)))).toEqual([]);
  });

  test('recolours the mask of a base map, which hides all outside Gansu under the ground', () => {
    const basemap = {
      name: '试验底图',
      english: 'Trial base',
      number: '1',
      logo: '',
      layers: [['https://tiles.example/{z}']],
    };
    const changes = restyle(
      layersOf({ atlas, theme: light, basemap }),
      layersOf({ atlas, theme: THEMES.dark, basemap }),
    );
    expect(changes.filter(({ layer }) => layer === 'basemap-mask')).toEqual([
      { layer: 'basemap-mask', group: 'paint', name: 'fill-color', value: THEMES.dark.ground },
    ]);
  });

  test('to the same theme changes nothing', () => {
    expect(restyle(layers, layersOf({ atlas, theme: { ...light }, basemap: null }))).toEqual([]);
  });

  test('that drops a property puts it back to the default', () => {
    const [ground] = layers;
    const bare = [{ ...ground, paint: {} }] as typeof layers;
    expect(restyle(layers.slice(0, 1), bare)).toEqual([
      { layer: 'ground', group: 'paint', name: 'background-color', value: undefined },
    ]);
  });

  test('is refused where it would be another map', () => {
    expect(() => restyle(layers, layers.slice(1))).toThrow('layer list');
    expect(() => restyle(layers, [...layers].reverse())).toThrow('no layer but its properties');
  });
});
