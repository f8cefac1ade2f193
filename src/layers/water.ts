import { scaled, switched, type LayerModule } from './layer.ts';
import { referenceEntry } from './referenceFeatures.ts';

/** The Yellow River as one calm line, a little broader closer up. */
export const water: LayerModule = {
  id: 'water',
  specs: ({ theme }) => [
    {
      id: 'water-line',
      type: 'line',
      source: 'network',
      filter: ['==', ['get', 'kind'], 'river'],
      layout: { visibility: switched('water'), 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': theme.water,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, scaled(1.9), 8, scaled(3.2), 11, scaled(5)],
        'line-opacity': ['case', ['global-state', 'focus'], 0.6, 1],
      },
    },
  ],
  legend: (_, words) => [referenceEntry('water', words)],
};
