import { describe, expect, test } from 'vitest';
import { DRAW_ORDER } from '../../src/layers/drawOrder.ts';
import { layersOf, type MapState } from '../../src/layers/style.ts';
import { hitsAt, type Drawn } from '../../src/map/hits.ts';
import { light } from '../../src/theme/light.ts';
import { atlas } from '../atlas.ts';

const state = { counts: { tianshui: ['park-a', 'park-b'] } } as unknown as MapState;

/** A map with features by layer, the topmost first; an area covers everything. */
function drawn(...features: readonly (readonly [layer: string, id: string])[]): Drawn & { asked: unknown[] } {
  const asked: unknown[] = [];
  return {
    asked,
    queryRenderedFeatures: (where, { layers }) => {
      asked.push(where);
      return features
        .filter(([layer]) => layers.includes(layer))
        .map(([id, of]) => ({ layer: { id }, properties: { id: of } }));
    },
  };
}

describe('a finger on the map', () => {
  test('meets every symbol within its reach, the topmost first and each once', () => {
    const map = drawn(['seats-name', 'jinchang'], ['seats-dot', 'jinchang'], ['hubs-icon', 'port']);
    expect(hitsAt(map, [100, 50], 5, state)).toEqual(['jinchang', 'port']);
    expect(map.asked[0]).toEqual([
      [95, 45],
      [105, 55],
    ]);
  });

  test('meets the land right under it only where there is no symbol', () => {
    expect(hitsAt(drawn(['zones-fill', 'jiuquan']), [1, 1], 5, state)).toEqual(['jiuquan']);
    expect(hitsAt(drawn(['zones-fill', 'jiuquan'], ['parks-icon', 'park']), [1, 1], 5, state)).toEqual(['park']);
  });

  test('meets nothing on open ground', () => {
    expect(hitsAt(drawn(), [1, 1], 5, state)).toEqual([]);
  });

  test('on a badge meets its seat and every site that it counts, and nothing on an empty one', () => {
    expect(hitsAt(drawn(['counts-badge', 'tianshui']), [1, 1], 5, state)).toEqual(['tianshui', 'park-a', 'park-b']);
    expect(hitsAt(drawn(['counts-badge', 'baiyin'], ['zones-fill', 'baiyin']), [1, 1], 5, state)).toEqual(['baiyin']);
  });
});

test('what answers to a finger is a layer of the same subject', () => {
  const layers = layersOf({ atlas, theme: light, basemap: null }).map(({ id }) => id);
  const answering = DRAW_ORDER.flatMap(({ id, pick }) => (pick?.layers ?? []).map((layer) => [id, layer] as const));
  expect(answering.length).toBeGreaterThan(6);
  for (const [subject, layer] of answering) {
    expect(layers).toContain(layer);
    expect(layer.startsWith(`${subject}-`)).toBe(true);
  }
});
