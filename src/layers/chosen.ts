import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Gazetteer } from '../model/atlas.ts';
import { zoneOf } from '../model/place.ts';
import { scaled, type LayerModule } from './layer.ts';

/** The light line under the outline, in widths of it. */
const CASING = 2.4;

const SHOWN: ExpressionSpecification = ['case', ['boolean', ['feature-state', 'chosen'], false], 1, 0];

/** The outline of what is chosen: every line with the chosen on one side alone. */
export const chosen: LayerModule = {
  id: 'chosen',
  specs: ({ theme }) => [
    {
      id: 'chosen-casing',
      type: 'line',
      source: 'lines',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': theme.sheet,
        'line-width': scaled(theme.map.picked * CASING),
        'line-opacity': SHOWN,
      },
    },
    {
      id: 'chosen-line',
      type: 'line',
      source: 'lines',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': theme.accent,
        'line-width': scaled(theme.map.picked),
        'line-opacity': SHOWN,
      },
    },
  ],
};

/** The ids of the lines around each of the chosen cities and zones: those that have it on one side alone. */
export function linesAround(
  gazetteer: Gazetteer,
  lines: readonly { readonly id: string; readonly a: string; readonly b: string }[],
  chosen: readonly string[],
): string[] {
  const isOf = (place: string, city: string): boolean => city === place || zoneOf(gazetteer, city)?.id === place;
  return lines
    .filter(({ a, b }) => chosen.some((place) => isOf(place, a) !== (b !== '' && isOf(place, b))))
    .map(({ id }) => id);
}
