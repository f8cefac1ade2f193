import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Messages } from '../messages/messages.ts';
import { LANGUAGES, type Atlas, type Language, type SiteType } from '../model/atlas.ts';
import type { Basemap } from '../model/basemap.ts';
import type { SchemeId } from '../model/layouts.ts';
import type { MapState, Reading, Weighed } from './style.ts';
import type { Ramp } from './ramp.ts';
import type { Tier } from './tier.ts';
import type { Theme } from '../theme/theme.ts';

/** What a layer may know: the facts, the theme, and the screen's scale; what changes comes through the map's state. */
export interface LayerContext {
  readonly atlas: Atlas;
  readonly theme: Theme;
  /** The base map configured at build time; null where none is. Never left out: its mask wears the theme too. */
  readonly basemap: Basemap | null;
}

/** One line of the legend, drawn by the panel with the same textures as the map. */
export interface LegendEntry {
  readonly label: string;
  readonly detail?: string;
  readonly mark:
    | { readonly kind: 'zone'; readonly zone: string }
    | { readonly kind: 'site'; readonly type: SiteType }
    | { readonly kind: 'tier'; readonly tier: Tier | 'none' }
    | { readonly kind: 'disc'; readonly stated: boolean }
    | { readonly kind: 'route' }
    | { readonly kind: 'shared' }
    | { readonly kind: 'dot'; readonly colour: string }
    | { readonly kind: 'reference'; readonly which: 'water' | 'rail' | 'road' | 'air' }
    | { readonly kind: 'line'; readonly colour: string; readonly dashed: boolean };
}

/** What the legend is written in: the names of places and plans by language, all other words by messages. */
export interface LegendWords {
  readonly language: Language;
  readonly messages: Messages;
}

/** What the legend must follow to be right at every moment. */
export interface LegendState {
  /** Whether the map is near enough for what is left out of the whole province. */
  readonly close: boolean;
  readonly scheme: SchemeId;
  /** What it says of a city that it is solid, hatched or bare; null where all wear their colour. */
  readonly reading: Reading | null;
  /** Whether one of them is dotted. */
  readonly reported: boolean;
  /** What the discs at the seats count; null where there are none. */
  readonly weighed: Weighed | null;
  /** Whether routes lead off the map. */
  readonly routes: boolean;
  /** The sites on the map, by id; null for all. */
  readonly sites: readonly string[] | null;
  /** Whether these are counted at seats until the map is near. */
  readonly counted: boolean;
  /** Whether they are counted by kind beside the seats' signs. */
  readonly signs: boolean;
}

/** What a finger can meet of a subject: layers whose features bear an `id`. */
export interface Pick {
  /** Symbols are met within the theme's reach; areas right under the finger, and only where there is no symbol. */
  readonly kind: 'symbols' | 'area';
  /** Of the subject's layers, those that answer. */
  readonly layers: readonly string[];
  /** What one feature stands for; itself where nothing is said. */
  ids?(id: string, state: MapState): readonly string[];
}

/** One subject on the map: its style layers and, beside them, what the legend says of them. */
export interface LayerModule {
  readonly id: string;
  specs(context: LayerContext): LayerSpecification[];
  readonly pick?: Pick;
  legend?(context: LayerContext, words: LegendWords, now: LegendState): LegendEntry[];
}

/** A size in CSS pixels that follows the screen: kiosks and walls are read from farther away. */
export function scaled(size: number): ['*', number, ['global-state', 'scale']] {
  return ['*', size, ['global-state', 'scale']];
}

/** Halos as shares of the theme's: of a name on one colour, on a hatch, of the New Area, a site, the reference geography, water. */
export const HALO = {
  one: 1.1 / 1.6,
  hatch: 1.8 / 1.6,
  newArea: 1.25,
  site: 1.5 / 1.6,
  reference: 1.3 / 1.6,
  river: 0.5,
} as const;

/** The zoom from which the reference geography is drawn in detail. */
export const NEARER = 6.2;

/** Whether a layer is drawn, by what is switched on. */
export function switched(id: string): ExpressionSpecification {
  return ['case', ['in', id, ['global-state', 'switches']], 'visible', 'none'];
}

/** The lines of one kind of the reference geography; of railways, those in use or under construction. */
export function drawn(kind: string, building?: boolean): ExpressionSpecification {
  const lines: ExpressionSpecification = ['all', ['has', 'drawn'], ['==', ['get', 'kind'], kind]];
  return building === undefined ? lines : ['all', lines, ['==', ['get', 'building'], building]];
}

/**
 * Opacity of what comes in closer than the whole province, from `zoom` on: on a screen of large scale the whole province itself
 * stands at a nearer zoom, so that it comes in later there.
 */
export function closer(zoom: number, opacity: number | ExpressionSpecification = 1): ExpressionSpecification {
  const unlessLarge = ['case', ['>', ['global-state', 'scale'], LARGE], 0, opacity];
  return ['interpolate', ['linear'], ['zoom'], zoom, 0, zoom + 0.7, unlessLarge, zoom + 1.4, opacity] as never;
}

/** The same as a ramp for one scale. */
export function closerRamp(zoom: number, scale: number): Ramp {
  return [
    [zoom, 0],
    [zoom + 0.7, scale > LARGE ? 0 : 1],
    [zoom + 1.4, 1],
  ];
}

/** The scale of a screen on which the whole province stands nearer. */
const LARGE = 1.5;

/** A feature's name in the language on screen: the property that is called as the language is. */
export function nameInLanguage(): ExpressionSpecification {
  return ['get', ['global-state', 'language']];
}

/** A value of each language on screen, as an expression; features and values of the map's state may stand in it. */
export function byLanguage(of: Readonly<Record<Language, number | ExpressionSpecification>>): ExpressionSpecification {
  const cases = LANGUAGES.flatMap((language) => [language, of[language]]);
  return ['match', ['global-state', 'language'], ...cases, of[LANGUAGES[0]]] as unknown as ExpressionSpecification;
}

/** The zone whose colour a city wears in the division on show, by the feature's property that holds the city's id; empty for none. */
export function hueOf(property = 'id', hues = 'hues'): ExpressionSpecification {
  return ['coalesce', ['get', ['get', property], ['global-state', hues]], ''];
}
