import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '../model/atlas.ts';
import type { Countable } from '../model/byPlace.ts';
import type { SchemeId } from '../model/layouts.ts';
import { basemapSources } from './basemap.ts';
import { DRAW_ORDER } from './drawOrder.ts';
import type { LayerContext } from './layer.ts';
import type { MapGeometry } from '../model/geometry.ts';
import { toSources } from './sources.ts';
import type { Tier } from './tier.ts';

/**
 * What it says of a city that it is solid, hatched or bare: whether it wants an industry; whether it is compared, or shares what those
 * share; whether its group is the one it had in another plan; whether a clause names it, or the zone it lies in.
 */
export type Reading = 'wanted' | 'shared' | 'moved' | 'named';

/** What discs at the seats count: what documents state place by place, statements of a document or clause, what a search found. */
export type Weighed = Countable | 'statements' | 'findings';

/** What follows the view on the map without touching sources or layers. */
export interface MapState {
  readonly language: Language;
  readonly scale: number;
  /** Whether the province is drawn so small that names and badges take their narrow stands. */
  readonly narrow: boolean;
  readonly switches: readonly string[];
  /** The division whose colours the cities wear. */
  readonly scheme: SchemeId;
  /** The zone whose colour each city wears in that division. */
  readonly hues: Readonly<Record<string, string>>;
  /** Whether only cities with a tier keep their colour. */
  readonly focus: boolean;
  /** How Lanzhou New Area's mark is drawn under focus: solid, hatched or bare; solid otherwise. */
  readonly newArea: Tier | 'none';
  /** The sites on the map by the seat at which they are counted until the map is near; null where none are asked for, or one city fills the map. */
  readonly counts: Readonly<Record<string, readonly string[]>> | null;
  /** The number of each seat's disc and the disc's radius in CSS pixels at scale 1, by id; a seat without one is not stated. Null where there are no discs. */
  readonly discs: Readonly<Record<string, readonly [number: number, radius: number]>> | null;
  /** Seats whose name stands with their sign until the map is near, by id. */
  readonly signed: readonly string[];
  /** Whether origins stand at the map's edge, which one is chosen, and whom it is asked by: directly, or through a region. */
  readonly origins: boolean;
  readonly origin: string | null;
  readonly direct: readonly string[];
  readonly inclusion: readonly string[];
  /** Whether routes lead off the map, with their ends and the provinces beside Gansu at its edge, and which of them is chosen. */
  readonly routes: boolean;
  readonly route: string | null;
  /** Whether the base map is drawn, where one is configured. */
  readonly base: boolean;
  /** The sites a list is narrowed to, by id; null for those the distance calls for. */
  readonly sites: readonly string[] | null;
}

/** What only the map's movements change: how much of the colours before is still seen, and how far arcs are drawn; 0 to 1. */
export const MOVEMENTS = { before: 0, huesBefore: {}, focusBefore: false, drawn: 1 } as const;

/** The values of what may be null. */
const NONE = { counts: null, discs: null, origin: null, route: null, sites: null } as const satisfies Partial<MapState>;

/**
 * The whole style: sources once, layers in draw order, text in local fonts (no glyphs), state with its first values. A value of null is
 * MapLibre's word for the first value, so that what may be null has no other.
 */
export function toStyle(context: LayerContext, geometry: MapGeometry, state: MapState): StyleSpecification {
  return {
    version: 8,
    state: Object.fromEntries(
      Object.entries({ ...MOVEMENTS, ...state, ...NONE }).map(([key, value]) => [key, { default: value }]),
    ),
    sources: {
      ...basemapSources(context.atlas, geometry, context.basemap ?? null),
      ...toSources(context.atlas, geometry, context.theme.map),
    },
    layers: layersOf(context),
  };
}

/** Every layer from the bottom to the top, the ground first. */
export function layersOf(context: LayerContext): LayerSpecification[] {
  return [
    { id: 'ground', type: 'background', paint: { 'background-color': context.theme.ground } },
    ...DRAW_ORDER.flatMap((layer) => layer.specs(context)),
  ];
}
