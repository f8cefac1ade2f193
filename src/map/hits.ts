import { DRAW_ORDER } from '../layers/drawOrder.ts';
import type { Pick } from '../layers/layer.ts';
import type { MapState } from '../layers/style.ts';

type Spot = readonly [x: number, y: number];

/** What a map can be asked of what it has drawn: features of the given layers at a spot or within a box (CSS pixels), the topmost first. */
export interface Drawn {
  queryRenderedFeatures(
    where: [number, number] | [[number, number], [number, number]],
    options: { layers: string[] },
  ): readonly { readonly layer: { readonly id: string }; readonly properties: Readonly<Record<string, unknown>> }[];
}

const answering = (kind: Pick['kind']): Map<string, Pick> =>
  new Map(DRAW_ORDER.flatMap(({ pick }) => (pick?.kind === kind ? pick.layers.map((id) => [id, pick] as const) : [])));
const SYMBOLS = answering('symbols');
const AREAS = answering('area');

/**
 * The ids of what a finger meets at a spot (CSS pixels from the map's top left), what lies on top first: every symbol within `reach`;
 * where there is none, the area under it; on open ground nothing.
 */
export function hitsAt(map: Drawn, [x, y]: Spot, reach: number, state: MapState): readonly string[] {
  const near = map.queryRenderedFeatures(
    [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ],
    { layers: [...SYMBOLS.keys()] },
  );
  const symbols = near.flatMap(({ layer, properties }) => {
    const id = String(properties['id']);
    return SYMBOLS.get(layer.id)?.ids?.(id, state) ?? [id];
  });
  if (symbols.length > 0) return [...new Set(symbols)];
  return map
    .queryRenderedFeatures([x, y], { layers: [...AREAS.keys()] })
    .map(({ properties }) => String(properties['id']));
}
