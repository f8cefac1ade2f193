import { closer, scaled, switched, type LayerModule } from './layer.ts';
import { referenceEntry } from './referenceFeatures.ts';

/** Expressways as a thin double line beside the railway of the same corridor; not on the map of the whole province. */
export const road: LayerModule = {
  id: 'road',
  specs: ({ theme }) => [
    {
      id: 'road-line',
      type: 'line',
      source: 'network',
      filter: ['==', ['get', 'kind'], 'expressway'],
      minzoom: 6,
      layout: { visibility: switched('road'), 'line-join': 'round' },
      paint: {
        'line-color': theme.road,
        'line-width': scaled(0.9),
        'line-gap-width': ['interpolate', ['linear'], ['zoom'], 6, scaled(0.8), 9, scaled(2)],
        'line-offset': ['interpolate', ['linear'], ['zoom'], 6, scaled(2.4), 9, scaled(5)],
        'line-opacity': closer(6),
      },
    },
  ],
  legend: (_, language) => [referenceEntry('road', { zh: '高速公路（选绘）', en: 'Expressways (selected)' }, language)],
};
