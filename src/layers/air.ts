import { closer, HALO, nameInLanguage, NEARER, scaled, switched, type LayerModule } from './layer.ts';
import { referenceEntry } from './referenceFeatures.ts';
import { CLOSE } from './sites.ts';

/** Airports as a small plane, named from closer; one that the documents name is drawn by its site while hubs are on. */
export const air: LayerModule = {
  id: 'air',
  specs: ({ theme }) => [
    {
      id: 'air-icon',
      type: 'symbol',
      source: 'reference',
      filter: [
        'all',
        ['==', ['get', 'kind'], 'airport'],
        ['any', ['==', ['get', 'site'], null], ['!', ['in', 'hubs', ['global-state', 'switches']]]],
      ],
      minzoom: NEARER,
      layout: {
        visibility: switched('air'),
        'icon-image': 'air',
        'icon-size': ['*', 1, ['global-state', 'scale']],
        'icon-padding': 1,
        'text-field': ['step', ['zoom'], '', CLOSE, nameInLanguage()],
        'text-font': [theme.fonts.sans],
        'text-size': scaled(theme.map.reference),
        'text-variable-anchor': ['left', 'right', 'top'],
        'text-radial-offset': 0.8,
        'text-max-width': 9,
        'text-optional': true,
      },
      paint: {
        'icon-opacity': closer(NEARER),
        'text-color': theme.referenceText,
        'text-halo-color': theme.halo,
        'text-halo-width': scaled(theme.map.halo * HALO.reference),
      },
    },
  ],
  legend: (_, words) => [referenceEntry('air', words)],
};
