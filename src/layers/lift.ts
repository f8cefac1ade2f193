import { scaled, type LayerModule } from './layer.ts';

/** A soft lift of the province off the sheet: its simplified outline blurred and shifted, under everything. */
export const lift: LayerModule = {
  id: 'lift',
  specs: ({ theme }) => [
    {
      id: 'lift-shadow',
      type: 'line',
      source: 'lift',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': theme.shadow,
        'line-width': scaled(15),
        'line-blur': scaled(13),
        'line-translate': [0, 5],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 6.5, 1, 8, 0],
      },
    },
  ],
};
