import type { ExpressionSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Theme } from '../theme/theme.ts';
import { byLanguage, nameInLanguage, scaled, switched, type LayerModule } from './layer.ts';

const ofKind = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];

/** Water is lettered slanting, as in atlases: MapLibre reads the slant of local text from the first family's name. */
const slanting = (theme: Theme): string => `'Label Italic', ${theme.fonts.serif}`;

/** Names along their lines: the river and the corridor in spaced letters, railways and expressways from closer up. */
export const referenceNames: LayerModule = {
  id: 'referenceNames',
  specs: ({ theme }) => [
    along(theme, 'road', 'expressway', 7.6, theme.road),
    along(theme, 'rail', 'railway', 7.2, theme.referenceText),
    {
      id: 'referenceNames-region',
      type: 'symbol',
      source: 'reference',
      filter: ofKind('region'),
      maxzoom: 8.6,
      layout: {
        visibility: switched('water'),
        'symbol-placement': 'line-center',
        'text-field': nameInLanguage(),
        'text-font': [theme.fonts.serif],
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, scaled(10), 7, scaled(24)],
        'text-letter-spacing': byLanguage({ zh: 2.3, en: 0.4 }),
        'text-max-angle': 60,
        'text-padding': 0,
      },
      paint: {
        'text-color': theme.ink,
        'text-opacity': [
          'interpolate',
          ['linear'],
          ['zoom'],
          4,
          ['case', ['global-state', 'focus'], 0, 0.62],
          8.2,
          ['case', ['global-state', 'focus'], 0, 0.34],
        ],
      },
    },
    {
      id: 'referenceNames-river',
      type: 'symbol',
      source: 'reference',
      filter: ofKind('river'),
      layout: {
        visibility: switched('water'),
        'symbol-placement': 'line',
        'symbol-spacing': ['interpolate', ['linear'], ['zoom'], 5, 60, 8, 320],
        'text-field': nameInLanguage(),
        'text-font': [slanting(theme)],
        'text-size': ['interpolate', ['linear'], ['zoom'], 5, scaled(12), 9, scaled(15)],
        'text-letter-spacing': byLanguage({ zh: 0.5, en: 0.1 }),
        'text-offset': [0, -0.75],
        'text-max-angle': 90,
      },
      paint: { 'text-color': theme.water, 'text-halo-color': theme.halo, 'text-halo-width': 0.8 },
    },
  ],
};

function along(
  theme: Theme,
  which: 'rail' | 'road',
  kind: string,
  minzoom: number,
  colour: string,
): SymbolLayerSpecification {
  return {
    id: `referenceNames-${which}`,
    type: 'symbol',
    source: 'reference',
    filter: ofKind(kind),
    minzoom,
    layout: {
      visibility: switched(which),
      'symbol-placement': 'line',
      'symbol-spacing': 480,
      'text-field': nameInLanguage(),
      'text-font': [theme.fonts.sans],
      'text-size': scaled(10.5),
      'text-letter-spacing': 0.12,
      'text-max-angle': 35,
      'text-offset': [0, which === 'rail' ? -0.9 : 1.3],
    },
    paint: { 'text-color': colour, 'text-halo-color': theme.halo, 'text-halo-width': 1.3 },
  };
}
