import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { scaled, type LayerModule } from './layer.ts';

/** How an arc to who is named is drawn, and one to who is asked through a region: thinner, paler, dashed in widths of itself. */
export const DIRECT = { opacity: 0.9 } as const;
export const THROUGH = { width: 1.2 / 1.7, opacity: 0.6, dash: [2, 2.4] } as const;

/** Arcs from the chosen origin to who asks, under all names: drawn through where a statement names it, dashed where a region does. */
export const arcs: LayerModule = {
  id: 'arcs',
  specs: ({ theme }) => [
    {
      id: 'arcs-direct',
      type: 'line',
      source: 'arcs',
      filter: arcsOf('direct'),
      paint: {
        'line-width': scaled(theme.map.arc),
        'line-opacity': DIRECT.opacity,
        'line-gradient': ['case', ['<=', ['line-progress'], ['global-state', 'drawn']], theme.accent, 'transparent'],
      },
    },
    {
      id: 'arcs-inclusion',
      type: 'line',
      source: 'dashes',
      filter: arcsOf('inclusion'),
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': theme.accent,
        'line-width': scaled(theme.map.arc * THROUGH.width),
        'line-opacity': ['*', THROUGH.opacity, ['global-state', 'drawn']],
        'line-opacity-transition': { duration: 0 },
        'line-dasharray': [...THROUGH.dash],
      },
    },
  ],
};

/** The arcs of the chosen origin to those it is asked by, directly or through a region. */
function arcsOf(how: 'direct' | 'inclusion'): ExpressionSpecification {
  return [
    'all',
    ['==', ['get', 'origin'], ['coalesce', ['global-state', 'origin'], '']],
    ['in', ['get', 'target'], ['coalesce', ['global-state', how], ['literal', []]]],
  ];
}
