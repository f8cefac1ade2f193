import type { MultiLineString } from 'geojson';
import { describe, expect, test } from 'vitest';
import { DRAW_ORDER } from '../../src/layers/drawOrder.ts';
import { namedFeatures, networkFeatures } from '../../src/layers/referenceFeatures.ts';
import { messagesFor } from '../../src/messages/messagesFor.ts';
import { light } from '../../src/theme/light.ts';
import { REFERENCE_SWITCHES } from '../../src/model/view.ts';
import { atlas, reference } from '../atlas.ts';
import { ZONES_SHOWN } from './legendState.ts';

const context = { atlas, theme: light, basemap: null };
const indexOf = (id: string): number => DRAW_ORDER.findIndex((layer) => layer.id === id);

describe('the reference geography on the map', () => {
  test('each switch is in the legend, in both languages', () => {
    for (const id of REFERENCE_SWITCHES) {
      const labels = (['zh', 'en'] as const).map((language) => {
        const words = { language, messages: messagesFor(language) };
        return DRAW_ORDER.find((layer) => layer.id === id)?.legend?.(context, words, ZONES_SHOWN)[0]?.label;
      });
      expect(labels[0], id).toMatch(/\p{Script=Han}/u);
      expect(labels[1], id).toMatch(/^[A-Z]/);
    }
  });

  test('each layer of it is drawn only where its switch is on', () => {
    for (const id of [...REFERENCE_SWITCHES, 'referenceNames']) {
      for (const spec of DRAW_ORDER.find((layer) => layer.id === id)?.specs(context) ?? []) {
        const { visibility } = spec.layout as { visibility: unknown[] };
        expect(REFERENCE_SWITCHES, spec.id).toContain((visibility[1] as unknown[])[1]);
      }
    }
  });

  test('lies above the zones, its lines under every border and its names under every site and seat', () => {
    for (const id of ['water', 'road', 'rail']) {
      expect(indexOf(id)).toBeGreaterThan(indexOf('zones'));
      expect(indexOf(id)).toBeLessThan(indexOf('borders'));
    }
    for (const id of ['referenceNames', 'air']) expect(indexOf(id)).toBeLessThan(indexOf('parks'));
  });

  test('draws a stretch that two railways share once, and each name on its whole line', () => {
    const seen = new Set<string>();
    for (const { geometry, properties } of networkFeatures(reference)) {
      for (const part of (geometry as MultiLineString).coordinates) {
        for (const [i, end] of part.entries()) {
          if (i === 0) continue;
          const key = `${properties?.['kind']} ${[String(part[i - 1]), String(end)].sort().join(' ')}`;
          expect(seen.has(key), key).toBe(false);
          seen.add(key);
        }
      }
    }
    const named = namedFeatures(reference);
    expect(named.map((one) => one.geometry)).toEqual(reference.features.map((one) => one.geometry));
  });

  test('an airport that is a site is not drawn twice', () => {
    const filter = DRAW_ORDER[indexOf('air')]?.specs(context)[0];
    expect(JSON.stringify((filter as { filter: unknown }).filter)).toContain(
      '["in","hubs",["global-state","switches"]]',
    );
    const sites = namedFeatures(reference).flatMap((one) => one.properties?.['site'] ?? []);
    expect(sites).toEqual(['dunhuang-air-port', 'zhongchuan-airport']);
  });
});
