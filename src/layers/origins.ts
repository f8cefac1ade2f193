import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { nameInLanguage, scaled, type LayerModule } from './layer.ts';

const CHOSEN: ExpressionSpecification = ['==', ['get', 'id'], ['coalesce', ['global-state', 'origin'], '']];
const STANDS: ExpressionSpecification = ['any', ['get', 'edge'], CHOSEN];
const VISIBLE: ExpressionSpecification = ['case', ['global-state', 'origins'], 'visible', 'none'];

/** The arcs of the chosen origin to those it is asked by, directly or through a region. */
function arcsOf(how: 'direct' | 'inclusion'): ExpressionSpecification {
  return [
    'all',
    ['==', ['get', 'origin'], ['coalesce', ['global-state', 'origin'], '']],
    ['in', ['get', 'target'], ['coalesce', ['global-state', how], ['literal', []]]],
  ];
}

/** Origins at the map's edge on their bearing, and arcs from the chosen one to who asks: drawn through where a statement names it, dashed where a region does. */
export const origins: LayerModule = {
  id: 'origins',
  specs: ({ theme }) => [
    {
      id: 'origins-arcs-direct',
      type: 'line',
      source: 'arcs',
      filter: arcsOf('direct'),
      paint: {
        'line-width': scaled(1.7),
        'line-opacity': 0.9,
        'line-gradient': ['case', ['<=', ['line-progress'], ['global-state', 'drawn']], theme.accent, 'transparent'],
      },
    },
    {
      id: 'origins-arcs-inclusion',
      type: 'line',
      source: 'dashes',
      filter: arcsOf('inclusion'),
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': theme.accent,
        'line-width': scaled(1.2),
        'line-opacity': ['*', 0.6, ['global-state', 'drawn']],
        'line-opacity-transition': { duration: 0 },
        'line-dasharray': [2, 2.4],
      },
    },
    {
      id: 'origins-mark',
      type: 'circle',
      source: 'origins',
      filter: STANDS,
      layout: { visibility: VISIBLE },
      paint: {
        'circle-radius': scaled(3.4),
        'circle-color': ['case', CHOSEN, theme.accent, theme.ground],
        'circle-stroke-color': ['case', CHOSEN, theme.accent, theme.inkSoft],
        'circle-stroke-width': scaled(1.3),
      },
    },
    {
      id: 'origins-name',
      type: 'symbol',
      source: 'origins',
      filter: STANDS,
      layout: {
        visibility: VISIBLE,
        'text-field': nameInLanguage(),
        'text-font': [theme.fonts.label],
        'text-size': scaled(12.5),
        'text-anchor': ['get', 'anchor'],
        'text-offset': [
          'match',
          ['get', 'anchor'],
          'left',
          ['literal', [0.6, 0]],
          'right',
          ['literal', [-0.6, 0]],
          'top',
          ['literal', [0, 0.5]],
          ['literal', [0, -0.5]],
        ],
        'text-max-width': 9,
        'text-justify': ['match', ['get', 'anchor'], 'left', 'left', 'right', 'right', 'center'],
        /* The chosen one is never the one that gives way. */
        'symbol-sort-key': ['case', CHOSEN, -1, ['get', 'order']],
      },
      paint: { 'text-color': ['case', CHOSEN, theme.accent, theme.ink] },
    },
  ],
};
