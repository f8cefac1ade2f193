import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { geoContains } from 'd3';
import type { Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/messagesFor.ts';
import { basemap, basemapSources } from '../../src/layers/basemap.ts';
import { zones } from '../../src/layers/zones.ts';
import type { Basemap } from '../../src/model/basemap.ts';
import { light } from '../../src/theme/light.ts';
import { atlas, geometry } from '../atlas.ts';
import { ZONES_SHOWN } from './legendState.ts';

const BASE: Basemap = {
  name: '试验底图',
  english: 'Trial base',
  number: 'GS(2024)0001号',
  logo: 'data:image/svg+xml;base64,',
  layers: [['https://tiles.example/a/{z}/{x}/{y}?tk=k'], ['https://tiles.example/b/{z}/{x}/{y}?tk=k']],
};
const context = { atlas, theme: light, basemap: BASE };
const sources = basemapSources(atlas, geometry, BASE);

describe('a base map', () => {
  test('that is not configured leaves no source, no layer and no trace in the zones', () => {
    expect(basemapSources(atlas, geometry, null)).toEqual({});
    expect(basemap.specs({ atlas, theme: light, basemap: null })).toEqual([]);
    expect(JSON.stringify(zones.specs({ atlas, theme: light, basemap: null }))).not.toContain('"base"');
    expect(JSON.stringify(zones.specs(context))).toContain('["global-state","base"]');
  });

  test('is valid by the specification, off at first, and asked for within the province’s bounds only', () => {
    const state = { base: { default: false } };
    const style = { version: 8 as const, state, sources, layers: basemap.specs(context) };
    expect(validateStyleMin(style).map((error) => error.message)).toEqual([]);
    expect(sources['basemap-0']).toMatchObject({ type: 'raster', tileSize: 256, bounds: atlas.boundary.bounds });
    expect(sources['basemap-0']).toMatchObject({ attribution: '试验底图 GS(2024)0001号' });
    for (const layer of basemap.specs(context))
      expect(layer.layout).toEqual({ visibility: ['case', ['global-state', 'base'], 'visible', 'none'] });
  });

  test('shows Gansu and nothing else: the mask covers the neighbours and spares every seat', () => {
    const mask = (sources['basemap-mask'] as { data: Polygon }).data;
    const holes = mask.coordinates.slice(1);
    expect(holes.length).toBe(geometry.province.coordinates.length);
    const cut = (at: Position): boolean =>
      holes.some((ring) => geoContains({ type: 'Polygon', coordinates: [ring] }, at as [number, number]));
    for (const { at } of atlas.places) if (at) expect(cut([...at]), at.join()).toBe(true);
    for (const elsewhere of [
      [101.78, 36.62],
      [106.27, 38.47],
      [108.95, 34.27],
      [97, 43],
    ])
      expect(cut(elsewhere), elsewhere.join()).toBe(false);
  });

  test('is named in the legend with its own number', () => {
    expect(basemap.legend?.(context, { language: 'en', messages: messagesFor('en') }, ZONES_SHOWN)[0]?.label).toBe(
      'Trial base GS(2024)0001号',
    );
  });
});
