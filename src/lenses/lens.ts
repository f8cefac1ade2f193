import type { Component } from 'svelte';
import type { MapState, Reading, Weighed } from '../layers/style.ts';
import type { Tier } from '../layers/tier.ts';
import type { Atlas, LngLat, Site } from '../model/atlas.ts';
import type { MapGeometry } from '../model/geometry.ts';
import type { SchemeId } from '../model/layouts.ts';
import type { Lens } from '../model/lens.ts';
import type { Ask, AskOf, Frame, Id, Step } from '../model/view.ts';
import type { Reader } from '../panels/reader.ts';

/** [[west, south], [east, north]] in degrees. */
export type Bounds = [[number, number], [number, number]];

/**
 * Where the camera should stand: on a point ([lng, lat], a zoom), around bounds (`air` is room at the right for names outside them, in rem),
 * or over the whole province. Two aims with one key are one.
 */
export type Aim =
  | { readonly kind: 'point'; readonly key: string; readonly at: LngLat; readonly zoom: number }
  | { readonly kind: 'bounds'; readonly key: string; readonly bounds: Bounds; readonly air: number }
  | { readonly kind: 'home'; readonly key: 'home' };

export const WHOLE_PROVINCE: Aim = { kind: 'home', key: 'home' };

/** What a question asks of the map; what it leaves out stays as it is at home. */
export interface MapAsk {
  /** The places whose outline is drawn as chosen. */
  readonly chosen?: readonly Id[];
  /** Cities that keep their colour, solid or hatched, while the others stand bare; null where all wear their zone's. */
  readonly tiers?: Readonly<Record<Id, Tier>> | null;
  /** What the tiers say of a city; that it wants an industry where nothing is said, and null where the panel says it alone. */
  readonly reading?: Reading | null;
  /** What is counted at the seats, by place; one that is left out is not stated. */
  readonly weights?: { readonly of: Weighed; readonly by: ReadonlyMap<Id, number> } | null;
  /** The division whose colours the cities wear. */
  readonly scheme?: SchemeId;
  /** The sites it is about; null where it is about none. */
  readonly listed?: readonly Site[] | null;
  /** Whether the listed sites stand by themselves, because one city fills the map, and not counted at seats. */
  readonly spread?: boolean;
  /** Which kinds of sites show: those listed, or those switched on. */
  readonly sites?: 'listed' | 'switched';
  /** Origins at the map's edge: the chosen one, and whom it is asked by, directly or through a region. */
  readonly origins?: Pick<MapState, 'origin' | 'direct' | 'inclusion'> | null;
  /** Routes that lead off the map, and provinces beside Gansu at its edge: the chosen one, if any. */
  readonly routes?: Pick<MapState, 'route'> | null;
  /** Signs of industries beside these seats alone, the squares that they share marked. */
  readonly compared?: ComparedSigns | null;
}

/** The seats whose signs stand side by side, and the chains that all of them take on. */
export interface ComparedSigns {
  readonly places: readonly Id[];
  readonly shared: readonly Id[];
}

/** What a panel is given: the reader, the question, and its answer, the same that the map was given. */
export interface PanelProps<L extends Lens, A> {
  readonly reader: Reader;
  readonly ask: AskOf<L>;
  readonly answer: A;
}

/** What a drawing over the map is given; sizes in CSS pixels. */
export interface OverProps {
  readonly reader: Reader;
  readonly picked: Id | null;
  readonly width: number;
  readonly height: number;
  /** What the page's title covers at the top. */
  readonly top: number;
  /** A sixteenth of a rem. */
  readonly unit: number;
  readonly columns: 1 | 2 | 3;
  /** The least size of what answers to a finger. */
  readonly target: number;
  /** Whether it is looked at from afar, and tells whole only what is picked. */
  readonly sketched: boolean;
}

/** One question: everything a stage must know of it. */
export interface LensModule<L extends Lens = Lens, A = unknown> {
  readonly id: L;
  /** What is taken along from the question before. */
  readonly enter: (before: Ask) => AskOf<L>;
  /** The answer, computed once for the map and the panel. Pure. */
  readonly answer: (atlas: Atlas, ask: AskOf<L>, tray: readonly Id[]) => A;
  readonly onMap: (atlas: Atlas, ask: AskOf<L>, answer: A, frame: Frame) => MapAsk;
  readonly aim: (atlas: Atlas, geometry: MapGeometry, ask: AskOf<L>) => Aim;
  /** Where a place, site or origin under the finger leads. */
  readonly pick: (atlas: Atlas, id: Id) => Step;
  /** How much of the land's own lines may show: all, or only its frame (rivers and railways). */
  readonly reference: 'whole' | 'frame';
  /** How much of a wide screen its panel takes, as a share of 1. */
  readonly share: number;
  /** A drawing that lies over the map once it is there, instead of what the map would show. */
  readonly over?: () => Promise<{ readonly default: Component<OverProps> }>;
  readonly load: () => Promise<{ readonly default: Component<PanelProps<L, A>> }>;
}

/** Places and sites open where they stand; what most lenses do with a tap. */
export function choose(_atlas: Atlas, id: Id): Step {
  return { at: id };
}

/** Lenses that choose nothing on their map lead from it to the place itself. */
export function openPlace(_atlas: Atlas, id: Id): Step {
  return { lens: 'zones', at: id };
}

/** The industry that a question is about, for the next one to take along. */
export function industryOf(before: Ask): { readonly group: Id | null; readonly term: string | null } {
  return 'group' in before ? { group: before.group, term: before.term } : { group: null, term: null };
}

/** A place is outlined where it has an outline of its own. */
export function outlined(atlas: Atlas, id: Id | null): readonly Id[] {
  const place = id === null ? undefined : atlas.placeById.get(id);
  return place?.kind === 'zone' || place?.kind === 'city' ? [place.id] : [];
}
