import { closer, scaled, switched, type LayerModule } from './layer.ts';
import { referenceEntry } from './referenceFeatures.ts';

/** Railways as a hairline, with ties from where there is room; what is under construction is dashed. */
export const rail: LayerModule = {
  id: 'rail',
  specs: ({ theme }) => [
    {
      id: 'rail-line',
      type: 'line',
      source: 'network',
      filter: ['all', ['==', ['get', 'kind'], 'railway'], ['!', ['get', 'building']]],
      layout: { visibility: switched('rail'), 'line-join': 'round' },
      paint: {
        'line-color': theme.rail,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, scaled(0.7), 9, scaled(1.2)],
        'line-opacity': ['case', ['global-state', 'focus'], 0.45, ['global-state', 'origins'], 0.45, 1],
      },
    },
    {
      id: 'rail-building',
      type: 'line',
      source: 'network',
      filter: ['all', ['==', ['get', 'kind'], 'railway'], ['get', 'building']],
      minzoom: 6.2,
      layout: { visibility: switched('rail') },
      paint: {
        'line-color': theme.rail,
        'line-width': scaled(0.9),
        'line-dasharray': [4, 4],
        'line-opacity': closer(6.2),
      },
    },
    {
      id: 'rail-ties',
      type: 'line',
      source: 'network',
      filter: ['all', ['==', ['get', 'kind'], 'railway'], ['!', ['get', 'building']]],
      minzoom: 6.2,
      layout: { visibility: switched('rail') },
      paint: {
        'line-color': theme.rail,
        'line-width': scaled(3.6),
        'line-dasharray': [0.28, 2.6],
        'line-opacity': closer(6.2, ['case', ['global-state', 'focus'], 0.45, 1]),
      },
    },
  ],
  legend: (_, language) => [referenceEntry('rail', { zh: '铁路（选绘）', en: 'Railways (selected)' }, language)],
};
