import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { scaled, type LayerModule } from './layer.ts';

/** The light line under the outline, in widths of it. */
const CASING = 2.4;

const SHOWN: ExpressionSpecification = ['case', ['boolean', ['feature-state', 'chosen'], false], 1, 0];

/** The outline of what is chosen: a city, or all the cities of a zone. */
export const chosen: LayerModule = {
  id: 'chosen',
  specs: ({ theme }) => [
    {
      id: 'chosen-casing',
      type: 'line',
      source: 'places',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': theme.sheet,
        'line-width': scaled(theme.map.picked * CASING),
        'line-opacity': SHOWN,
      },
    },
    {
      id: 'chosen-line',
      type: 'line',
      source: 'places',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': theme.accent,
        'line-width': scaled(theme.map.picked),
        'line-opacity': SHOWN,
      },
    },
  ],
};
