import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { scaled, type LayerModule } from './layer.ts';
import { byWidth, DISCED, DISCS } from './seats.ts';

/**
 * Radii of discs in whole CSS pixels at scale 1: the least holds a figure, the most leaves names their room; of an open one, and the dash in it.
 */
export const DISC = { least: 7, most: { wide: 15, narrow: 10 }, open: 5, dash: 'M-2.2 0H2.2' } as const;

/** The radius whose disc has its share of the largest one's area, to the nearest whole pixel. */
export function discRadius(number: number, largest: number, narrow: boolean): number {
  const most = DISC.most[narrow ? 'narrow' : 'wide'];
  return Math.max(DISC.least, Math.round(most * Math.sqrt(number / largest)));
}

const ITS_OWN: ExpressionSpecification = ['array', 'number', 2, ['get', ['get', 'id'], DISCS]];

/** What is stated place by place: a disc at each seat, by its area, with its number; an open one where nothing is stated. */
export const discs: LayerModule = {
  id: 'discs',
  pick: { kind: 'symbols', layers: ['discs-mark'], ids: (id, { discs: shown }) => (shown === null ? [] : [id]) },
  specs: ({ theme }) => [
    {
      id: 'discs-mark',
      type: 'symbol',
      source: 'points',
      filter: ['has', 'kind'],
      layout: {
        visibility: ['case', ['==', ['global-state', 'discs'], null], 'none', 'visible'],
        'icon-image': ['case', DISCED, ['concat', 'disc-', ['to-string', ['at', 1, ITS_OWN]]], 'disc-none'],
        'icon-size': ['*', 1, ['global-state', 'scale']],
        'icon-offset': ['array', 'number', 2, byWidth('badge')],
        /* A small disc lies over a large one that reaches it. */
        'symbol-sort-key': ['case', DISCED, ['-', ['at', 1, ITS_OWN]], 0],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'text-field': ['case', DISCED, ['to-string', ['at', 0, ITS_OWN]], ''],
        'text-font': [theme.fonts.label],
        'text-size': scaled(theme.map.figure),
        'text-offset': ['array', 'number', 2, byWidth('figure')],
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': theme.ground },
    },
  ],
  legend: (_context, { messages }, { weighed }) =>
    weighed === null
      ? []
      : [
          {
            label: messages.answers.discs.of[weighed],
            detail: messages.answers.discs.area,
            mark: { kind: 'disc', stated: true },
          },
          { label: messages.answers.discs.none[weighed], mark: { kind: 'disc', stated: false } },
        ],
};
