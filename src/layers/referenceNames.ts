import type { ExpressionSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Theme } from '../theme/theme.ts';
import { byLanguage, HALO, nameInLanguage, scaled, switched, type LayerModule } from './layer.ts';
import { byZoom, type Ramp } from './ramp.ts';

/**
 * Names along lines: size in sizes of the theme's, letter spacing and distance below the line in ems, CSS pixels from one to the next,
 * the most degrees a line may bend under one.
 */
export const REGION_NAME = {
  size: [
    [4, 1],
    [7, 2.4],
  ] as Ramp,
  spaced: { zh: 2.3, en: 0.4 },
  opacity: [
    [4, 0.62],
    [8.2, 0.34],
  ] as Ramp,
  bend: 60,
  until: 8.6,
} as const;
export const RIVER_NAME = {
  size: [
    [5, 1],
    [9, 1.25],
  ] as Ramp,
  spaced: { zh: 0.5, en: 0.1 },
  every: [
    [5, 60],
    [8, 320],
  ] as Ramp,
  down: -0.75,
  bend: 90,
} as const;
export const LINE_NAME = {
  from: { road: 7.6, rail: 7.2 },
  spaced: 0.12,
  every: 480,
  down: { road: 1.3, rail: -0.9 },
  bend: 35,
} as const;

const ofKind = (kind: string): ExpressionSpecification => [
  'all',
  ['!', ['has', 'drawn']],
  ['==', ['get', 'kind'], kind],
];

/** Water is lettered slanting, as in atlases: MapLibre reads the slant of local text from the first family's name. */
const slanting = (theme: Theme): string => `'Label Italic', ${theme.fonts.serif}`;

/** Names along their lines: the river and the corridor in spaced letters, railways and expressways from closer up. */
export const referenceNames: LayerModule = {
  id: 'referenceNames',
  specs: ({ theme }) => [
    along(theme, 'road', 'expressway', LINE_NAME.from.road, theme.road),
    along(theme, 'rail', 'railway', LINE_NAME.from.rail, theme.referenceText),
    {
      id: 'referenceNames-region',
      type: 'symbol',
      source: 'reference',
      filter: ofKind('region'),
      maxzoom: REGION_NAME.until,
      layout: {
        visibility: switched('water'),
        'symbol-placement': 'line-center',
        'text-field': nameInLanguage(),
        'text-font': [theme.fonts.serif],
        'text-size': byZoom(REGION_NAME.size, (size) => scaled(size * theme.map.region)),
        'text-letter-spacing': byLanguage(REGION_NAME.spaced),
        'text-max-angle': REGION_NAME.bend,
        'text-padding': 0,
      },
      paint: {
        'text-color': theme.ink,
        'text-opacity': byZoom(REGION_NAME.opacity, (value) => ['case', ['global-state', 'focus'], 0, value]),
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
        'symbol-spacing': byZoom(RIVER_NAME.every, (pixels) => pixels),
        'text-field': nameInLanguage(),
        'text-font': [slanting(theme)],
        'text-size': byZoom(RIVER_NAME.size, (size) => scaled(size * theme.map.river)),
        'text-letter-spacing': byLanguage(RIVER_NAME.spaced),
        'text-offset': [0, RIVER_NAME.down],
        'text-max-angle': RIVER_NAME.bend,
      },
      paint: {
        'text-color': theme.water,
        'text-halo-color': theme.halo,
        'text-halo-width': scaled(theme.map.halo * HALO.river),
      },
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
      'symbol-spacing': LINE_NAME.every,
      'text-field': nameInLanguage(),
      'text-font': [theme.fonts.sans],
      'text-size': scaled(theme.map.reference),
      'text-letter-spacing': LINE_NAME.spaced,
      'text-max-angle': LINE_NAME.bend,
      'text-offset': [0, LINE_NAME.down[which]],
    },
    paint: {
      'text-color': colour,
      'text-halo-color': theme.halo,
      'text-halo-width': scaled(theme.map.halo * HALO.reference),
    },
  };
}
