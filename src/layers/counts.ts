import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { CLOSE } from './sites.ts';
import { scaled, type LayerModule } from './layer.ts';

const SIZE = 11.5;

/** Where a badge stands off its seat: above left, with room made for neighbours; in CSS pixels at scale 1, times a unit. */
function beside(unit: number): ExpressionSpecification {
  const at = (x: number, y: number): ExpressionSpecification => ['literal', [x * unit, y * unit]];
  return [
    'match',
    ['get', 'id'],
    'jiayuguan',
    at(-16, 13),
    'jiuquan',
    at(13, -16),
    'lanzhou-new-area',
    at(4, -19),
    at(-15, -13),
  ] as ExpressionSpecification;
}

/** How many of the listed sites each city and the New Area has, at its seat, while the map is too far for their icons. */
export const counts: LayerModule = {
  id: 'counts',
  specs: ({ theme }) => [
    {
      id: 'counts-badge',
      type: 'symbol',
      source: 'seats',
      maxzoom: CLOSE,
      layout: {
        visibility: ['case', ['==', ['global-state', 'counts'], null], 'none', 'visible'],
        'icon-image': [
          'case',
          ['has', ['get', 'id'], ['coalesce', ['global-state', 'counts'], ['literal', {}]]],
          'badge',
          '',
        ],
        'icon-size': ['*', 1, ['global-state', 'scale']],
        'icon-offset': beside(1),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'text-field': ['to-string', ['get', ['get', 'id'], ['coalesce', ['global-state', 'counts'], ['literal', {}]]]],
        'text-font': [theme.fonts.label],
        'text-size': scaled(SIZE),
        'text-offset': beside(1 / SIZE),
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': theme.ground },
    },
  ],
};
