import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { hueOf, scaled, type LayerModule } from './layer.ts';

/** Whether a line lies between two cities; any other is the province's edge. */
const INSIDE: ExpressionSpecification = ['!=', ['get', 'b'], ''];

/** City borders fine and light, borders of the division on show broad and light above them, the province's edge thin and dark. */
export const borders: LayerModule = {
  id: 'borders',
  specs: ({ theme }) => [
    {
      id: 'borders-city',
      type: 'line',
      source: 'lines',
      filter: INSIDE,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': theme.borderCity, 'line-width': scaled(theme.map.borderCity) },
    },
    {
      id: 'borders-zone',
      type: 'line',
      source: 'lines',
      filter: INSIDE,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': theme.borderZone,
        'line-width': scaled(theme.map.borderZone),
        'line-opacity': ['case', ['!=', hueOf('a'), hueOf('b')], 1, 0],
      },
    },
    {
      id: 'borders-outline',
      type: 'line',
      source: 'lines',
      filter: ['!', INSIDE],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': theme.outline, 'line-width': scaled(theme.map.outline) },
    },
  ],
};
