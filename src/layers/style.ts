import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { DRAW_ORDER } from './drawOrder.ts';
import type { LayerContext } from './layer.ts';
import type { MapGeometry } from '../model/geometry.ts';
import { toSources } from './sources.ts';

/** What follows the view on the map without touching sources or layers. */
export interface MapState {
  readonly language: string;
  readonly scale: number;
  readonly switches: readonly string[];
}

/** The whole style: sources once, layers in draw order, text in local fonts (no glyphs), state with its first values. */
export function toStyle(context: LayerContext, geometry: MapGeometry, state: MapState): StyleSpecification {
  return {
    version: 8,
    state: Object.fromEntries(Object.entries(state).map(([key, value]) => [key, { default: value }])),
    sources: toSources(context.atlas, geometry),
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': context.theme.ground } },
      ...DRAW_ORDER.flatMap((layer) => layer.specs(context)),
    ],
  };
}
