import { hueOf, scaled, type LayerModule } from './layer.ts';

/** City borders fine and light, borders of the division on show broad and light above them, the province's edge thin and dark. */
export const borders: LayerModule = {
  id: 'borders',
  specs: ({ theme }) => [
    {
      id: 'borders-city',
      type: 'line',
      source: 'borders',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': theme.borderCity, 'line-width': scaled(theme.map.borderCity) },
    },
    {
      id: 'borders-zone',
      type: 'line',
      source: 'borders',
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
      source: 'outline',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': theme.outline, 'line-width': scaled(theme.map.outline) },
    },
  ],
};
