import { closer, drawn, NEARER, scaled, switched, type LayerModule } from './layer.ts';
import { byZoom, type Ramp } from './ramp.ts';
import { referenceEntry } from './referenceFeatures.ts';

/** In widths of the theme's line. */
export const RAIL_WIDTH: Ramp = [
  [5, 1],
  [9, 1.2 / 0.7],
];
/** How much of the line is seen where another subject leads. */
export const QUIET_RAIL = 0.45;
/** Dash and gap in widths of their line: what is under construction, and ties. */
export const [BUILDING, TIES] = [
  [4, 4],
  [0.28, 2.6],
] as const;

/** Railways as a hairline, with ties from where there is room; what is under construction is dashed. */
export const rail: LayerModule = {
  id: 'rail',
  specs: ({ theme }) => [
    {
      id: 'rail-line',
      type: 'line',
      source: 'reference',
      filter: drawn('railway', false),
      layout: { visibility: switched('rail'), 'line-join': 'round' },
      paint: {
        'line-color': theme.rail,
        'line-width': byZoom(RAIL_WIDTH, (width) => scaled(width * theme.map.rail)),
        'line-opacity': [
          'case',
          ['global-state', 'focus'],
          QUIET_RAIL,
          ['any', ['global-state', 'origins'], ['global-state', 'routes']],
          QUIET_RAIL,
          1,
        ],
      },
    },
    {
      id: 'rail-building',
      type: 'line',
      source: 'reference',
      filter: drawn('railway', true),
      minzoom: NEARER,
      layout: { visibility: switched('rail') },
      paint: {
        'line-color': theme.rail,
        'line-width': scaled((theme.map.rail * 0.9) / 0.7),
        'line-dasharray': [...BUILDING],
        'line-opacity': closer(NEARER),
      },
    },
    {
      id: 'rail-ties',
      type: 'line',
      source: 'reference',
      filter: drawn('railway', false),
      minzoom: NEARER,
      layout: { visibility: switched('rail') },
      paint: {
        'line-color': theme.rail,
        'line-width': scaled(theme.map.railTie),
        'line-dasharray': [...TIES],
        'line-opacity': closer(NEARER, ['case', ['global-state', 'focus'], QUIET_RAIL, 1]),
      },
    },
  ],
  legend: (_, words) => [referenceEntry('rail', words)],
};
