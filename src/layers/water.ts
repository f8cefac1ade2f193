import { drawn, scaled, switched, type LayerModule } from './layer.ts';
import { byZoom, type Ramp } from './ramp.ts';
import { referenceEntry } from './referenceFeatures.ts';

/** In widths of the theme's line. */
export const WATER_WIDTH: Ramp = [
  [5, 1],
  [8, 3.2 / 1.9],
  [11, 5 / 1.9],
];
/** How much of it is seen where another subject leads. */
export const QUIET_WATER = 0.6;

/** The Yellow River as one calm line, a little broader closer up. */
export const water: LayerModule = {
  id: 'water',
  specs: ({ theme }) => [
    {
      id: 'water-line',
      type: 'line',
      source: 'reference',
      filter: drawn('river'),
      layout: { visibility: switched('water'), 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': theme.water,
        'line-width': byZoom(WATER_WIDTH, (width) => scaled(width * theme.map.water)),
        'line-opacity': ['case', ['global-state', 'focus'], QUIET_WATER, 1],
      },
    },
  ],
  legend: (_, words) => [referenceEntry('water', words)],
};
