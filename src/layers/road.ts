import { closer, drawn, scaled, switched, type LayerModule } from './layer.ts';
import { byZoom, type Ramp } from './ramp.ts';
import { referenceEntry } from './referenceFeatures.ts';

/** The zoom from which expressways are drawn. */
export const ROADS = 6;
/** Between the two lines, and from the railway beside them; in widths of the theme's line. */
export const ROAD_GAP: Ramp = [
  [6, 0.8 / 0.9],
  [9, 2 / 0.9],
];
export const ROAD_OFFSET: Ramp = [
  [6, 2.4 / 0.9],
  [9, 5 / 0.9],
];

/** Expressways as a thin double line beside the railway of the same corridor; not on the map of the whole province. */
export const road: LayerModule = {
  id: 'road',
  specs: ({ theme }) => [
    {
      id: 'road-line',
      type: 'line',
      source: 'reference',
      filter: drawn('expressway'),
      minzoom: ROADS,
      layout: { visibility: switched('road'), 'line-join': 'round' },
      paint: {
        'line-color': theme.road,
        'line-width': scaled(theme.map.road),
        'line-gap-width': byZoom(ROAD_GAP, (width) => scaled(width * theme.map.road)),
        'line-offset': byZoom(ROAD_OFFSET, (width) => scaled(width * theme.map.road)),
        'line-opacity': closer(ROADS),
      },
    },
  ],
  legend: (_, words) => [referenceEntry('road', words)],
};
