import type { FeatureCollection } from 'geojson';
import { linesAround } from '../layers/chosen.ts';
import { citiesUnder, nameGrounds, type Ground } from '../layers/nameGrounds.ts';
import { changingSources, lineFeatures, type ChangingSource } from '../layers/sources.ts';
import { layersOf, type MapState, type MOVEMENTS } from '../layers/style.ts';
import type { Tier } from '../layers/tier.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Basemap } from '../model/basemap.ts';
import type { MapGeometry } from '../model/geometry.ts';
import type { Theme } from '../theme/theme.ts';
import { restyle, type Restyling } from './restyle.ts';

/** All that a map shows, but where it looks. */
export interface Shown {
  readonly atlas: Atlas;
  readonly theme: Theme;
  readonly state: MapState;
  /** Ids of places whose outline is drawn as chosen. */
  readonly chosen: readonly string[];
  /** Cities that keep their colour under focus. */
  readonly tiers: Readonly<Record<string, Tier>>;
}

/** A style that is new, or came back with a lost context: it wears what it was made with, and neither state nor feature state. */
export type Bare = Pick<Shown, 'atlas' | 'theme'> & { readonly state: null };

/** A movement of the map's state from one value to another, in milliseconds. */
export interface Movement {
  readonly kind: 'ease';
  readonly name: 'before' | 'drawn';
  readonly from: number;
  readonly to: number;
  readonly duration: number;
}

/** One thing to be done to a map. */
export type Command =
  | ({ readonly kind: 'property' } & Restyling)
  | { readonly kind: 'images'; readonly theme: Theme }
  | { readonly kind: 'data'; readonly source: ChangingSource; readonly data: FeatureCollection }
  | { readonly kind: 'state'; readonly name: keyof MapState | keyof typeof MOVEMENTS; readonly value: unknown }
  | {
      readonly kind: 'feature';
      readonly source: 'cities' | 'lines' | 'points';
      readonly id: string;
      readonly state: Readonly<Record<string, unknown>>;
    }
  | Movement;

/** How long colours ease from one question to the next, and arcs take to grow; milliseconds. */
const FADE = 320;
const DRAW = 750;

/** Says what must be done to a map that shows one thing so that it shows another: no more than differs, and never by asking the map. */
export class Planner {
  readonly #geometry: MapGeometry;
  readonly #basemap: Basemap | null;
  readonly #lines: { id: string; a: string; b: string }[];
  #under = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();
  #sizes: Theme['map'] | null = null;

  constructor(geometry: MapGeometry, basemap: Basemap | null) {
    this.#geometry = geometry;
    this.#basemap = basemap;
    this.#lines = lineFeatures(geometry).map(({ properties }) => properties as { id: string; a: string; b: string });
  }

  plan(before: Shown | Bare, after: Shown): Command[] {
    const shown = before.state === null ? null : before;
    return [
      ...this.#worn(before, after),
      ...known(before, after),
      ...(shown ? faded(shown, after) : []),
      ...stated(shown, after),
      ...(shown && after.state.origin !== null && after.state.origin !== shown.state.origin
        ? [{ kind: 'ease', name: 'drawn', from: 0, to: 1, duration: DRAW } as const]
        : []),
      ...features('cities', 'tier', shown?.tiers ?? {}, after.tiers, null),
      ...features('lines', 'chosen', shown ? this.#outlined(shown) : {}, this.#outlined(after), false),
      ...features('points', 'ground', shown ? this.#grounds(shown) : {}, this.#grounds(after), null),
    ];
  }

  /** Another theme: colours, sizes and images change; sources, layers and state stay. */
  #worn(before: Shown | Bare, after: Shown): Command[] {
    if (before.theme === after.theme) return [];
    const layers = ({ atlas, theme }: Bare | Shown) => layersOf({ atlas, theme, basemap: this.#basemap });
    return [
      ...restyle(layers(before), layers({ ...before, theme: after.theme })).map(
        (one) => ({ kind: 'property', ...one }) as const,
      ),
      { kind: 'images', theme: after.theme },
    ];
  }

  #outlined({ atlas, chosen }: Shown): Record<string, true> {
    return Object.fromEntries(linesAround(atlas, this.#lines, chosen).map((id) => [id, true]));
  }

  /** A name's colour goes by what lies under it, which a symbol's paint cannot read from the fills. */
  #grounds({ atlas, theme, state: { language, narrow, hues, focus }, tiers }: Shown): Record<string, Ground> {
    if (!same(theme.map, this.#sizes)) this.#under.clear();
    this.#sizes = theme.map;
    const key = `${language} ${narrow}`;
    const under = this.#under.get(key) ?? citiesUnder(atlas, this.#geometry, language, narrow, theme.map);
    this.#under.set(key, under);
    return nameGrounds(under, { hues, focus, tiers });
  }
}

/** Facts that came after the map, and where names, badges and spread sites stand, which goes by the theme's sizes. */
function known(before: Shown | Bare, after: Shown): Command[] {
  /* English that comes later changes no source. */
  const learnt = before.atlas.facts !== after.atlas.facts;
  if (!learnt && same(before.theme.map, after.theme.map)) return [];
  const { points, arcs, dashes } = changingSources(after.atlas, after.theme.map);
  const sent: Partial<Record<ChangingSource, FeatureCollection>> = learnt ? { points, arcs, dashes } : { points };
  return Object.entries(sent).map(([source, data]) => ({ kind: 'data', source: source as ChangingSource, data }));
}

/** The colours before fade out over the new ones. */
function faded(before: Shown, after: Shown): Command[] {
  const { hues, focus } = before.state;
  const recoloured =
    focus !== after.state.focus || !same(hues, after.state.hues) || (focus && !same(before.tiers, after.tiers));
  if (!recoloured) return [];
  return [
    ...Object.keys(hues).map(
      (id) => ({ kind: 'feature', source: 'cities', id, state: { tierBefore: before.tiers[id] ?? null } }) as const,
    ),
    { kind: 'state', name: 'huesBefore', value: hues },
    { kind: 'state', name: 'focusBefore', value: focus },
    { kind: 'ease', name: 'before', from: 1, to: 0, duration: FADE },
  ];
}

function stated(before: Shown | null, { state }: Shown): Command[] {
  return (Object.keys(state) as (keyof MapState)[])
    .filter((name) => !before || !same(state[name], before.state[name]))
    .map((name) => ({ kind: 'state', name, value: state[name] }));
}

/** One value of each feature; `none` for those that no longer have one. */
function features(
  source: 'cities' | 'lines' | 'points',
  name: string,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  none: unknown,
): Command[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((id) => before[id] !== after[id])
    .map((id) => ({ kind: 'feature', source, id, state: { [name]: after[id] ?? none } }));
}

/** Lists and counts are made anew with every view; the map hears only of those that differ. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
