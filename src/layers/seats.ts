import { nameInLanguage, scaled, type LayerModule } from './layer.ts';

/** Text beside its dot on the right, else below, above, left: anchor and offset in ems. */
const DEFAULT_ANCHORS = ['left', [0.55, 0], 'top', [0, 0.5], 'bottom', [0, -0.5], 'right', [-0.55, 0]];

/** Seats of the fourteen prefectures with their names, and Lanzhou New Area in the accent colour. */
export const seats: LayerModule = {
  id: 'seats',
  specs: ({ theme }) => [
    {
      id: 'seats-dot',
      type: 'circle',
      source: 'seats',
      filter: ['==', ['get', 'kind'], 'city'],
      paint: {
        'circle-radius': ['*', ['case', ['get', 'capital'], 1.35, 1], scaled(theme.map.marker)],
        'circle-color': theme.sheet,
        'circle-stroke-color': theme.ink,
        'circle-stroke-width': scaled(1.3),
      },
    },
    {
      id: 'seats-new-area',
      type: 'symbol',
      source: 'seats',
      filter: ['==', ['get', 'kind'], 'new-area'],
      layout: {
        'icon-image': [
          'match',
          ['global-state', 'newArea'],
          'cultivate',
          'new-area-cultivate',
          'none',
          'new-area-none',
          'new-area',
        ],
        'icon-size': ['*', 1, ['global-state', 'scale']],
        'icon-allow-overlap': true,
        'symbol-sort-key': 0,
        'text-field': nameInLanguage(),
        'text-font': [theme.fonts.label],
        'text-size': scaled(theme.map.newArea),
        'text-variable-anchor': ['right', 'bottom', 'left'],
        'text-radial-offset': 0.75,
        'text-max-width': 8,
        /* The mark stays where there is no room for its name. */
        'text-optional': true,
      },
      paint: { 'text-color': theme.accent, 'text-halo-color': theme.sheet, 'text-halo-width': 2 },
    },
    {
      id: 'seats-name',
      type: 'symbol',
      source: 'seats',
      filter: ['==', ['get', 'kind'], 'city'],
      layout: {
        'text-field': nameInLanguage(),
        'text-font': [theme.fonts.label],
        'text-size': ['*', ['case', ['get', 'capital'], theme.map.capital, theme.map.city], ['global-state', 'scale']],
        'text-variable-anchor-offset': [
          'match',
          ['get', 'id'],
          'jiayuguan',
          ['literal', ['bottom-right', [-0.3, -0.35], 'bottom', [0, -0.5]]],
          'jiuquan',
          ['literal', ['top-left', [0.3, 0.3], 'top', [0, 0.5]]],
          'pingliang',
          ['literal', ['top', [0, 0.5], 'right', [-0.55, 0], 'bottom', [0, -0.5]]],
          'qingyang',
          ['literal', ['bottom', [0, -0.5], 'top', [0, 0.5]]],
          ['literal', DEFAULT_ANCHORS],
        ],
        'text-max-width': 9,
        'symbol-sort-key': ['case', ['get', 'capital'], 1, 2],
      },
      paint: { 'text-color': theme.ink, 'text-halo-color': theme.halo, 'text-halo-width': 1.6 },
    },
  ],
};
