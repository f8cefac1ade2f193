import { geoBounds, rollup } from 'd3';
import type { MapState, Tier } from '../../layers/style.ts';
import type { Atlas, LngLat, Site } from '../../model/atlas.ts';
import type { MapGeometry } from '../../model/geometry.ts';
import { huesOf, membersOf, SCHEMES, type SchemeId } from '../../model/layouts.ts';
import { cityOf } from '../../model/place.ts';
import { FRAME } from '../../model/originFrame.ts';
import { whatFrom } from '../../model/whatFrom.ts';
import { whoWants } from '../../model/whoWants.ts';
import { sitesBy } from '../../model/sites.ts';
import { SWITCHES, type View } from '../../view/view.ts';

/** What a view asks of the map: its state, what is outlined, and what the cities wear. */
export interface OnMap {
  readonly state: MapState;
  /** Places whose outline is drawn as chosen. */
  readonly chosen: readonly string[];
  /** Cities that keep their colour, solid or hatched, while the others stand bare; null where all wear their zone's. */
  readonly tiers: Readonly<Record<string, Tier>> | null;
  /** The sites of the open list; null where none is open. */
  readonly listed: readonly Site[] | null;
}

/** From view to map, and nothing back. */
export function onMap(atlas: Atlas, view: View, scale: number): OnMap {
  const listed = view.lens === 'sites' ? sitesBy(atlas, filterOf(view)) : null;
  const tiers = tiersOf(atlas, view);
  const scheme = view.lens === 'structure' ? schemeOf(atlas, view) : 'zones';
  /* Inside one city the icons themselves have room. */
  const crowded = listed !== null && atlas.placeById.get(view.within ?? '')?.kind !== 'city';
  return {
    state: {
      language: view.language,
      scale,
      switches: view.lens === 'sites' ? SWITCHES : view.lens === 'zones' ? view.switches : [],
      scheme,
      hues: huesOf(atlas, scheme),
      focus: tiers !== null,
      newArea: tiers === null || view.lens === 'structure' ? 'key' : (tiers[NEW_AREA] ?? 'none'),
      counts: crowded ? countsOf(atlas, listed) : null,
      ...arcsOf(atlas, view),
      /* A list of all of them narrows nothing. */
      sites: listed && listed.length < atlas.sites.length ? listed.map((site) => site.id) : null,
      base: view.base,
    },
    chosen: chosenOf(atlas, view),
    tiers,
    listed,
  };
}

/** Origins stand at the edge in their own lens; the chosen one draws its arcs. */
function arcsOf(atlas: Atlas, view: View): Pick<MapState, 'origins' | 'origin' | 'direct' | 'inclusion'> {
  const origins = view.lens === 'origin';
  const asked = origins && view.origin !== null ? whatFrom(atlas, view.origin) : null;
  return {
    origins,
    origin: asked ? view.origin : null,
    direct: asked?.targets ?? [],
    inclusion: asked?.targetsByInclusion ?? [],
  };
}

/** What the list of sites is narrowed to. */
export function filterOf(view: View) {
  return { type: view.siteType, within: view.within, document: view.document, words: view.words };
}

function tiersOf(atlas: Atlas, view: View): Record<string, Tier> | null {
  if ((view.lens === 'industry' || view.lens === 'match') && (view.group !== null || view.term !== null)) {
    /* A part of the New Area speaks for its mark; whoWants lists key before cultivate, so the first one counts. */
    const seats = whoWants(atlas, view).places.map(({ place, under, tier }) => [(under ?? place).id, tier] as const);
    return Object.fromEntries(seats.reverse());
  }
  if (view.pick === null || !atlas.layoutById.has(view.pick)) return null;
  return Object.fromEntries(membersOf(atlas, view.pick).map(({ city }) => [city.id, 'key' as const]));
}

function chosenOf(atlas: Atlas, view: View): string[] {
  if (view.lens === 'compare') return [...view.compared];
  const place = view.pick === null ? undefined : atlas.placeById.get(view.pick);
  return place?.kind === 'zone' || place?.kind === 'city' ? [place.id] : [];
}

/** A layout is shown in its own plan's division; without one the plan asked for, the belts of 2021 by default. */
function schemeOf(atlas: Atlas, view: View): SchemeId {
  const own = view.pick === null ? [] : (atlas.factsAbout.get(view.pick) ?? []);
  const plan = own.find((fact) => fact.kind === 'layout')?.document ?? view.document;
  return SCHEMES.find((one) => one.document === plan)?.id ?? 'belts';
}

/** Listed sites by the seat they are counted at: the New Area's own, else their city's. */
function countsOf(atlas: Atlas, list: readonly Site[]): Record<string, number> {
  const seats = list.flatMap((site) => {
    if (site.at === null || site.place === null) return [];
    const inNewArea = site.place === NEW_AREA || atlas.placeById.get(site.place)?.parent === NEW_AREA;
    return inNewArea ? [NEW_AREA] : (cityOf(atlas, site.id)?.id ?? []);
  });
  const counted = rollup(
    seats,
    (some) => some.length,
    (seat) => seat,
  );
  return Object.fromEntries(counted);
}

const NEW_AREA = 'lanzhou-new-area';

/** Where the camera should stand (`air` is room for names outside the bounds, in rem): on a point, around bounds [[west, south], [east, north]], or over the whole province. */
export type Aim =
  | { readonly kind: 'point'; readonly key: string; readonly at: LngLat; readonly zoom: number }
  | {
      readonly kind: 'bounds';
      readonly key: string;
      readonly bounds: [[number, number], [number, number]];
      readonly air: number;
    }
  | { readonly kind: 'home'; readonly key: 'home' };

/** A site and the New Area are flown to, the place a list is narrowed to is framed, all else shows the province. */
export function aimOf(atlas: Atlas, geometry: MapGeometry, view: View): Aim {
  const site = view.pick === null ? undefined : atlas.siteById.get(view.pick);
  if (site?.at) return { kind: 'point', key: site.id, at: site.at, zoom: 10.2 };
  const place = view.pick === null ? undefined : atlas.placeById.get(view.pick);
  if (place && ['new-area', 'core', 'area', 'group'].includes(place.kind)) {
    const at = atlas.placeById.get(NEW_AREA)?.at;
    if (at) return { kind: 'point', key: NEW_AREA, at, zoom: 9.2 };
  }
  if (view.lens === 'origin') {
    return {
      kind: 'bounds',
      key: 'frame',
      bounds: [
        [FRAME.west, FRAME.south],
        [FRAME.east, FRAME.north],
      ],
      air: 7,
    };
  }
  const within = view.lens === 'sites' ? view.within : null;
  const shape = [...geometry.zones.features, ...geometry.cities.features].find((one) => one.properties.id === within);
  if (shape) return { kind: 'bounds', key: shape.properties.id, bounds: geoBounds(shape), air: 0 };
  return { kind: 'home', key: 'home' };
}
