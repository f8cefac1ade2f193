import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { scaled, type LayerModule } from './layer.ts';

/** Arcs from the chosen origin to who asks, under all names: drawn through where a statement names it, dashed where a region does. */
export const arcs: LayerModule = {
  id: 'arcs',
  specs: ({ theme }) =>
    (['direct', 'inclusion'] as const).map((how) => ({
      id: `arcs-${how}`,
      type: 'line' as const,
      source: 'arcs',
      filter: [
        'all',
        ['==', ['get', 'origin'], ['coalesce', ['global-state', 'origin'], '']],
        ['in', ['get', 'target'], ['coalesce', ['global-state', how], ['literal', []]]],
      ] as ExpressionSpecification,
      layout: { 'line-cap': 'round' as const },
      paint: {
        'line-color': theme.accent,
        'line-width': scaled(how === 'direct' ? 1.7 : 1.2),
        'line-opacity': how === 'direct' ? 0.9 : 0.6,
        ...(how === 'inclusion' ? { 'line-dasharray': [2, 2.4] } : {}),
      },
    })),
};
