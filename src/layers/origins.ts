import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byLanguage, nameInLanguage, scaled, type LayerContext, type LayerModule } from './layer.ts';

const CHOSEN: ExpressionSpecification = ['==', ['get', 'id'], ['coalesce', ['global-state', 'origin'], '']];
const STANDS: ExpressionSpecification = ['all', ['has', 'edge'], ['any', ['==', ['get', 'edge'], true], CHOSEN]];
const VISIBLE: ExpressionSpecification = ['case', ['global-state', 'origins'], 'visible', 'none'];

/** An origin's name in ems of its size: how far off its mark by the side that touches it, and in the lower row; longest lines; line height. */
export const ORIGIN_NAME = {
  off: { left: [0.6, 0], right: [-0.6, 0], top: [0, 0.5], bottom: [0, -0.5], 'bottom-left': [0.55, -0.15] },
  low: [0, 2.9],
  most: 8,
  mostLow: 15,
  line: 1.1,
} as const;

/** What stands at the map's edge: a ring on its bearing with its name; the chosen one filled, and never the one that gives way. */
export function edgeSpecs({ theme }: LayerContext, { id, stands, visible, chosen }: Edge): LayerSpecification[] {
  return [
    {
      id: `${id}-mark`,
      type: 'circle',
      source: 'points',
      filter: stands,
      layout: { visibility: visible },
      paint: {
        'circle-radius': scaled(theme.map.originMark),
        'circle-color': ['case', chosen, theme.accent, theme.ground],
        'circle-stroke-color': ['case', chosen, theme.accent, theme.inkSoft],
        'circle-stroke-width': scaled(theme.map.edge),
      },
    },
    {
      id: `${id}-name`,
      type: 'symbol',
      source: 'points',
      filter: stands,
      layout: {
        visibility: visible,
        'text-field': nameInLanguage(),
        'text-font': [theme.fonts.label],
        'text-size': scaled(theme.map.origin),
        'text-anchor': ['get', 'anchor'],
        'text-offset': [
          'match',
          ['get', 'anchor'],
          'left',
          ['literal', [...ORIGIN_NAME.off.left]],
          'right',
          ['literal', [...ORIGIN_NAME.off.right]],
          'top',
          /* Below the map English names are too long for one row. */
          [
            'case',
            ['get', 'low'],
            byLanguage({ zh: ['literal', [...ORIGIN_NAME.off.top]], en: ['literal', [...ORIGIN_NAME.low]] }),
            ['literal', [...ORIGIN_NAME.off.top]],
          ],
          'bottom-left',
          ['literal', [...ORIGIN_NAME.off['bottom-left']]],
          ['literal', [...ORIGIN_NAME.off.bottom]],
        ],
        /* Names that lie over their own lines stand on one. */
        'text-max-width': [
          'case',
          ['any', ['get', 'low'], ['==', ['get', 'anchor'], 'bottom-left']],
          ORIGIN_NAME.mostLow,
          ORIGIN_NAME.most,
        ],
        'text-line-height': ORIGIN_NAME.line,
        'text-padding': 1,
        'text-justify': ['match', ['get', 'anchor'], 'left', 'left', 'right', 'right', 'center'],
        'symbol-sort-key': ['case', chosen, -1, ['get', 'order']],
      },
      paint: { 'text-color': ['case', chosen, theme.accent, theme.ink] },
    },
  ];
}

/** Which features stand at the edge, when, and which of them is chosen. */
interface Edge {
  readonly id: string;
  readonly stands: ExpressionSpecification;
  readonly visible: ExpressionSpecification;
  readonly chosen: ExpressionSpecification;
}

/** Origins at the map's edge on their bearing. */
export const origins: LayerModule = {
  id: 'origins',
  pick: { kind: 'symbols', layers: ['origins-mark', 'origins-name'] },
  specs: (context) => edgeSpecs(context, { id: 'origins', stands: STANDS, visible: VISIBLE, chosen: CHOSEN }),
};
