import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byLanguage, nameInLanguage, scaled, type LayerModule } from './layer.ts';

const CHOSEN: ExpressionSpecification = ['==', ['get', 'id'], ['coalesce', ['global-state', 'origin'], '']];
const STANDS: ExpressionSpecification = ['any', ['get', 'edge'], CHOSEN];
const VISIBLE: ExpressionSpecification = ['case', ['global-state', 'origins'], 'visible', 'none'];

/** Origins at the map's edge on their bearing. */
export const origins: LayerModule = {
  id: 'origins',
  specs: ({ theme }) => [
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
          /* Below the map English names are too long for one row. */
          [
            'case',
            ['get', 'low'],
            byLanguage({ zh: ['literal', [0, 0.5]], en: ['literal', [0, 2.9]] }),
            ['literal', [0, 0.5]],
          ],
          ['literal', [0, -0.5]],
        ],
        'text-max-width': ['case', ['get', 'low'], 15, 8],
        'text-line-height': 1.1,
        'text-padding': 1,
        'text-justify': ['match', ['get', 'anchor'], 'left', 'left', 'right', 'right', 'center'],
        /* The chosen one is never the one that gives way. */
        'symbol-sort-key': ['case', CHOSEN, -1, ['get', 'order']],
      },
      paint: { 'text-color': ['case', CHOSEN, theme.accent, theme.ink] },
    },
  ],
};
