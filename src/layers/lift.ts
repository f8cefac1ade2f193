import { scaled, type LayerModule } from './layer.ts';
import { byZoom, type Ramp } from './ramp.ts';

/** How far down the shadow falls, in CSS pixels. */
export const LIFT_DOWN = 5;
export const LIFT_OPACITY: Ramp = [
  [6.5, 1],
  [8, 0],
];

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
        'line-width': scaled(theme.map.lift),
        'line-blur': scaled((theme.map.lift * 13) / 15),
        'line-translate': [0, LIFT_DOWN],
        'line-opacity': byZoom(LIFT_OPACITY, (value) => value),
      },
    },
  ],
};
