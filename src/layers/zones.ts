import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Basemap } from '../model/basemap.ts';

import { HUES } from '../model/hues.ts';
import { divisionsOf, likestHue } from '../model/layouts.ts';
import { nameOf, shortNameOf } from '../model/names.ts';
import { zonesOf } from '../model/place.ts';
import type { Theme } from '../theme/theme.ts';
import { OVER_BASE } from './basemap.ts';
import {
  hueOf,
  type LayerContext,
  type LayerModule,
  type LegendEntry,
  type LegendState,
  type LegendWords,
} from './layer.ts';
import { byZoom, type Ramp } from './ramp.ts';
import { TIERS } from './tier.ts';

/** How much of a zone's colour is seen. */
export const FILL_OPACITY: Ramp = [
  [6.6, 1],
  [8.4, 0.2],
];

/**
 * The province's cities in the colours of the division on show: the transfer zones, the belts, or the areas of the internet plan,
 * each in the colour of the zone it shares most cities with. A city that the plan puts nowhere stays bare.
 */
export const zones: LayerModule = {
  id: 'zones',
  pick: { kind: 'area', layers: ['zones-fill'] },
  specs: ({ theme, basemap }) => [
    {
      id: 'zones-fill',
      type: 'fill',
      source: 'cities',
      paint: {
        'fill-color': colourOf(theme),
        /* Close up, the zone's colour steps back so that sites and their names carry the picture. */
        'fill-opacity': byZoom(FILL_OPACITY, (value) =>
          value === 1 ? overBase(basemap, ['case', ['boolean', ['feature-state', 'hover'], false], 0.82, 1]) : value,
        ),
        'fill-antialias': false,
      },
    },
    {
      id: 'zones-hatch',
      type: 'fill',
      source: 'cities',
      paint: {
        'fill-pattern': [
          'concat',
          ['case', ['==', ['feature-state', 'tier'], 'reported'], 'dots-', 'hatch-'],
          ['case', ['==', hueOf(), ''], HUES[0], hueOf()],
        ],
        'fill-opacity': [
          'case',
          [
            'all',
            ['global-state', 'focus'],
            ['match', ['feature-state', 'tier'], ['cultivate', 'reported'], true, false],
          ],
          overBase(basemap, 1),
          0,
        ],
        'fill-antialias': false,
      },
    },
    {
      id: 'zones-before',
      type: 'fill',
      source: 'cities',
      paint: {
        'fill-color': colourBefore(theme),
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 6.6, ['global-state', 'before'], 8.4, 0],
        'fill-opacity-transition': { duration: 0 },
        'fill-antialias': false,
      },
    },
  ],
  legend: (context, words, now) => {
    const { reading } = now;
    const said = reading === null ? null : words.messages.answers.texture[reading];
    const tiers = [...TIERS, 'none' as const].flatMap((tier): LegendEntry[] =>
      said?.[tier] && (tier !== 'reported' || now.reported)
        ? [{ label: said[tier], mark: { kind: 'tier', tier } }]
        : [],
    );
    /* A change of plan is read in the colours of the division. */
    return reading === null || reading === 'moved' ? [...divisions(context, words, now), ...tiers] : tiers;
  },
};

/** The divisions whose colours the cities wear. */
function divisions({ atlas }: LayerContext, { language }: LegendWords, { scheme }: LegendState): LegendEntry[] {
  if (scheme !== 'zones') {
    return divisionsOf(atlas, scheme).map((layout) => ({
      label: nameOf(layout, language),
      mark: { kind: 'zone', zone: likestHue(atlas, layout.id) ?? '' },
    }));
  }
  return zonesOf(atlas).map((place) => {
    const short = shortNameOf(place, language);
    const detail = nameOf(place, language).replace(short, '').trim();
    return { label: short, detail, mark: { kind: 'zone', zone: place.hue ?? '' } };
  });
}

/** An opacity that lets a base map through while one is shown. */
function overBase(
  base: Basemap | null | undefined,
  opacity: number | ExpressionSpecification,
): ExpressionSpecification | number {
  if (!base) return opacity;
  return ['*', opacity, ['case', ['global-state', 'base'], OVER_BASE, 1]] as ExpressionSpecification;
}

/** What a city wore before the last change, while the map eases over: the hatch as its pale side. */
function colourBefore(theme: Theme): ExpressionSpecification {
  const pairs = (of: 'fill' | 'pale') => HUES.flatMap((id) => [id, theme.zone[id][of]]) as [string, string];
  const hue = (of: 'fill' | 'pale') =>
    ['match', hueOf('id', 'huesBefore'), ...pairs(of), theme.land] as ExpressionSpecification;
  const tier: ExpressionSpecification = ['coalesce', ['feature-state', 'tierBefore'], ''];
  return [
    'case',
    ['!', ['global-state', 'focusBefore']],
    hue('fill'),
    ['match', tier, 'key', hue('fill'), ['cultivate', 'reported'], hue('pale'), theme.land],
  ];
}

/** The colour of a city by the state `hues`; under `focus` only a solid tier keeps it. */
function colourOf(theme: Theme): ExpressionSpecification {
  const pairs = HUES.flatMap((id) => [id, theme.zone[id].fill]) as [string, string, ...string[]];
  const hue = ['match', hueOf(), ...pairs, theme.land] as ExpressionSpecification;
  const bare = ['all', ['global-state', 'focus'], ['!=', ['feature-state', 'tier'], 'key']] as ExpressionSpecification;
  return ['case', bare, theme.land, hue] as ExpressionSpecification;
}
