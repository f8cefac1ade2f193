import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Theme } from '../theme/theme.ts';
import { HALO, nameInLanguage, scaled, type LayerModule } from './layer.ts';
import { HUES, type Hue } from '../model/hues.ts';
import { BARE, SHEET } from './nameGrounds.ts';
import { LINE, MOST_EMS } from './seatLabels.ts';
import { CLOSE } from './sites.ts';

const WIDTH: ExpressionSpecification = ['case', ['global-state', 'narrow'], 'narrow', 'wide'];

/** A property that differs by the width of the map. */
export function byWidth(name: string): ExpressionSpecification {
  return ['get', ['concat', name, '-', WIDTH]];
}

function byWidthAndLanguage(name: string): ExpressionSpecification {
  return ['get', ['concat', name, '-', WIDTH, '-', ['global-state', 'language']]];
}

/** The sites counted at seats, by seat; empty where icons have room. */
export const COUNTS: ExpressionSpecification = ['coalesce', ['global-state', 'counts'], ['literal', {}]];

/** Whether a badge stands for the seat's dot. */
export const BADGED: ExpressionSpecification = ['has', ['get', 'id'], COUNTS];

/** The discs at seats, by seat; empty where there are none. */
export const DISCS: ExpressionSpecification = ['coalesce', ['global-state', 'discs'], ['literal', {}]];

/** Whether a disc says a number of the seat. */
export const DISCED: ExpressionSpecification = ['has', ['get', 'id'], DISCS];

/** Whether every seat has a disc, filled or open, in its dot's place. */
const WEIGHED: ExpressionSpecification = ['!=', ['global-state', 'discs'], null];

const OFFSET: ExpressionSpecification = [
  'case',
  ['any', BADGED, WEIGHED],
  ['array', 'number', 2, byWidthAndLanguage('aside')],
  ['array', 'number', 2, byWidthAndLanguage('offset')],
];

/** A name that gives way to the one beside the seat's sign while the map is far. */
const NAME: ExpressionSpecification = [
  'step',
  ['zoom'],
  ['case', ['in', ['get', 'id'], ['global-state', 'signed']], '', nameInLanguage()],
  CLOSE,
  nameInLanguage(),
];

/** From here on the fills fade, so names go by the paper again. */
export const FADED = 6.85;

type Scaled = ReturnType<typeof scaled>;

/** A value by what lies under a name (feature state `ground`); where nothing is known, as where colours meet. */
function byGround<T extends string | Scaled>(
  on: (zone: Hue) => T,
  hatch: (zone: Hue) => T,
  bare: T,
  sheet: T,
  mixed: T,
): ExpressionSpecification {
  const pairs = HUES.flatMap((zone) => [zone, on(zone), `hatch-${zone}`, hatch(zone)]);
  const ground: ExpressionSpecification = ['coalesce', ['feature-state', 'ground'], ''];
  return ['match', ground, ...pairs, BARE, bare, SHEET, sheet, mixed] as unknown as ExpressionSpecification;
}

/**
 * Names are printed on their ground: in the colour that reads on it, and with lines beneath knocked out in the ground's own colour, which
 * shows no halo. Only where a name crosses from one colour to another does it wear a light one.
 */
function namePaint(theme: Theme) {
  const ink = (): string => theme.ink;
  const halo = (share: number): Scaled => scaled(theme.map.halo * share);
  return {
    'text-color': [
      'step',
      ['zoom'],
      byGround((zone) => theme.zone[zone].on, ink, theme.ink, theme.ink, theme.ink),
      FADED,
      theme.ink,
    ],
    'text-halo-color': [
      'step',
      ['zoom'],
      byGround(
        (zone) => theme.zone[zone].fill,
        (zone) => theme.zone[zone].pale,
        theme.land,
        theme.ground,
        theme.halo,
      ),
      FADED,
      theme.halo,
    ],
    'text-halo-width': [
      'step',
      ['zoom'],
      byGround<Scaled>(
        () => halo(HALO.one),
        () => halo(HALO.hatch),
        halo(HALO.one),
        halo(HALO.one),
        halo(1),
      ),
      FADED,
      halo(1),
    ],
  } as Record<'text-color' | 'text-halo-color' | 'text-halo-width', ExpressionSpecification>;
}

/** How much larger the capital's dot is. */
export const CAPITAL_DOT = 1.35;

/** Seats of the fourteen prefectures with their names, and Lanzhou New Area in the accent colour. */
export const seats: LayerModule = {
  id: 'seats',
  pick: { kind: 'symbols', layers: ['seats-new-area', 'seats-dot', 'seats-name'] },
  specs: ({ theme }) => {
    const radius: ExpressionSpecification = [
      '*',
      ['case', ['get', 'capital'], CAPITAL_DOT, 1],
      scaled(theme.map.marker),
    ];
    return [
      {
        id: 'seats-dot',
        type: 'circle',
        source: 'points',
        filter: ['==', ['get', 'kind'], 'city'],
        paint: {
          'circle-radius': [
            'step',
            ['zoom'],
            ['case', ['any', BADGED, WEIGHED], 0, radius],
            CLOSE,
            ['case', WEIGHED, 0, radius],
          ],
          'circle-color': theme.sheet,
          'circle-stroke-color': theme.ink,
          'circle-stroke-width': [
            'step',
            ['zoom'],
            ['case', ['any', BADGED, WEIGHED], 0, scaled(theme.map.edge)],
            CLOSE,
            ['case', WEIGHED, 0, scaled(theme.map.edge)],
          ],
        },
      },
      {
        id: 'seats-new-area',
        type: 'symbol',
        source: 'points',
        filter: ['==', ['get', 'kind'], 'new-area'],
        layout: {
          'icon-image': [
            'match',
            ['global-state', 'newArea'],
            ['cultivate', 'reported'],
            'new-area-cultivate',
            'none',
            'new-area-none',
            'new-area',
          ],
          'icon-size': ['*', 1, ['global-state', 'scale']],
          'icon-allow-overlap': true,
          'icon-padding': 0,
          'symbol-sort-key': 0,
          'text-field': NAME,
          'text-font': [theme.fonts.label],
          'text-size': ['*', theme.map.newArea, byWidthAndLanguage('size'), ['global-state', 'scale']],
          'text-anchor': byWidthAndLanguage('anchor'),
          'text-offset': ['array', 'number', 2, byWidthAndLanguage('offset')],
          'text-line-height': LINE,
          'text-max-width': MOST_EMS,
          'text-padding': 0,
          /* The mark stays where there is no room for its name. */
          'text-optional': true,
        },
        paint: {
          'text-color': theme.accent,
          'text-halo-color': theme.sheet,
          'text-halo-width': scaled(theme.map.halo * HALO.newArea),
        },
      },
      {
        id: 'seats-name',
        type: 'symbol',
        source: 'points',
        filter: ['==', ['get', 'kind'], 'city'],
        layout: {
          'text-field': NAME,
          'text-font': [theme.fonts.label],
          'text-size': [
            '*',
            ['case', ['get', 'capital'], theme.map.capital, theme.map.city],
            byWidthAndLanguage('size'),
            ['global-state', 'scale'],
          ],
          'text-anchor': byWidthAndLanguage('anchor'),
          'text-offset': OFFSET,
          'text-line-height': LINE,
          'text-max-width': MOST_EMS,
          'text-padding': 0,
          'symbol-sort-key': ['case', ['get', 'capital'], 1, 2],
        },
        paint: namePaint(theme),
      },
    ];
  },
};
