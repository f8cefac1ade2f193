import { CLOSE } from './sites.ts';
import { scaled, type LayerModule } from './layer.ts';
import { BADGED, byWidth, COUNTS } from './seats.ts';

/** How many of the listed sites each city and the New Area has, at its seat, while the map is too far for their icons. */
export const counts: LayerModule = {
  id: 'counts',
  pick: {
    kind: 'symbols',
    layers: ['counts-badge'],
    /* A badge stands for its seat and for every site it counts; a seat that has none has an empty one. */
    ids: (id, { counts }) => (counts?.[id] ? [id, ...counts[id]] : []),
  },
  specs: ({ theme }) => [
    {
      id: 'counts-badge',
      type: 'symbol',
      source: 'points',
      filter: ['has', 'kind'],
      maxzoom: CLOSE,
      layout: {
        visibility: ['case', ['==', ['global-state', 'counts'], null], 'none', 'visible'],
        'icon-image': ['case', BADGED, 'badge', ''],
        'icon-size': ['*', 1, ['global-state', 'scale']],
        'icon-offset': ['array', 'number', 2, byWidth('badge')],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'text-field': ['case', BADGED, ['to-string', ['length', ['array', ['get', ['get', 'id'], COUNTS]]]], ''],
        'text-font': [theme.fonts.label],
        'text-size': scaled(theme.map.figure),
        'text-offset': ['array', 'number', 2, byWidth('figure')],
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': theme.ground },
    },
  ],
};
