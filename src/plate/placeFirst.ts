import type { MapState } from '../layers/style.ts';
import type { Tier } from '../layers/tier.ts';
import { LANGUAGES, type Atlas, type Language } from '../model/atlas.ts';
import type { Aim } from '../model/camera.ts';
import type { MapGeometry } from '../model/geometry.ts';
import { huesOf } from '../model/layouts.ts';
import type { MapSizes } from '../theme/theme.ts';
import type { Box } from './camera.ts';
import { RATIO, type Land } from './land.ts';
import { placePlate, type Mark, type Name, type Placed, type Width } from './place.ts';

/** Widths of the province in CSS pixels at scale 1 for which names are set: a desk's, and a phone's. */
const WIDTHS: Readonly<Record<Width, number>> = { wide: 1000, narrow: 364 };

/** What a page built for every screen shows on its map. */
export interface FirstAsk {
  readonly languages: readonly Language[];
  readonly state: (language: Language, when: Width) => MapState;
  readonly chosen: readonly string[];
  readonly tiers: Readonly<Record<string, Tier>> | null;
  readonly aim: Aim;
}

/** What lies on the land itself, whatever the screen; what else can be switched on is placed in pixels of one. */
const ON_LAND: readonly MapState['switches'][number][] = ['parks', 'hubs', 'water', 'rail'];

/** The screen that a page's names are placed on, before it is known: the province's own shape, as wide as on a desk or a phone. */
function firstBox(when: Width): Box {
  const width = WIDTHS[when];
  return { width, height: width * RATIO, padding: { top: 0, right: 0, bottom: 0, left: 0 } };
}

/** Home before any script. */
export function homeAsk(atlas: Atlas): FirstAsk {
  return {
    languages: LANGUAGES,
    state: (language, when) => ({
      language,
      scale: 1,
      narrow: when === 'narrow',
      switches: ON_LAND,
      scheme: 'zones',
      hues: huesOf(atlas, 'zones'),
      focus: false,
      newArea: 'key',
      counts: null,
      discs: null,
      signed: [],
      origins: false,
      origin: null,
      direct: [],
      inclusion: [],
      routes: false,
      route: null,
      base: false,
      sites: null,
    }),
    chosen: [],
    tiers: null,
    aim: { kind: 'home' },
  };
}

/** A map's state without what stands at the screen's edge or is placed in its pixels: a page does not know the screen. */
export function onLand(state: MapState): MapState {
  const switches = state.switches.filter((one) => ON_LAND.includes(one));
  return { ...state, switches, origins: false, origin: null, direct: [], inclusion: [], routes: false, route: null };
}

/** One plate that holds the names of its languages and of both widths, for CSS to choose from. */
export function placeFirst(atlas: Atlas, geometry: MapGeometry, land: Land, sizes: MapSizes, asked: FirstAsk): Placed {
  const { chosen, tiers, aim } = asked;
  const each = asked.languages.flatMap((language) =>
    (['wide', 'narrow'] as const).map((when) => {
      const state = asked.state(language, when);
      const box = firstBox(when);
      return { when, placed: placePlate({ atlas, geometry, land, sizes, state, chosen, tiers, box, aim }) };
    }),
  );
  const [first] = each;
  if (!first) throw new Error('there is no language to set names in');
  const named = (mark: Mark): Name[] =>
    each.flatMap(({ when, placed }) =>
      placed.marks
        .filter((one) => one.kind === mark.kind && one.id === mark.id)
        .flatMap((one) => one.names.map((name) => ({ ...name, when }))),
    );
  const marks = first.placed.marks.map((mark) => ({
    ...mark,
    names: named(mark),
    when: each.every(({ placed }) => placed.marks.some(({ kind, id }) => kind === mark.kind && id === mark.id))
      ? null
      : first.when,
  }));
  return { ...first.placed, runs: [], marks };
}
