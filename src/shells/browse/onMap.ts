import { geoBounds } from 'd3';
import type { MapState, Tier } from '../../layers/style.ts';
import type { Atlas, LngLat, Site } from '../../model/atlas.ts';
import type { MapGeometry } from '../../model/geometry.ts';
import { huesOf, membersOf, schemeOf as schemeDrawnBy, type SchemeId } from '../../model/layouts.ts';
import { FRAME } from '../../model/originFrame.ts';
import { newAreaOf } from '../../model/place.ts';
import { whatFrom } from '../../model/whatFrom.ts';
import { whoWants } from '../../model/whoWants.ts';
import { SITE_SWITCHES, type View } from '../../view/view.ts';
import { referenceShown } from './referenceShown.ts';
import { countedAtSeats, sitesAsked } from './sitesOnMap.ts';

/** What a view asks of the map: its state, what is outlined, and what the cities wear. */
export interface OnMap {
  readonly state: MapState;
  /** Places whose outline is drawn as chosen. */
  readonly chosen: readonly string[];
  /** Cities that keep their colour, solid or hatched, while the others stand bare; null where all wear their zone's. */
  readonly tiers: Readonly<Record<string, Tier>> | null;
  /** The sites that the view is about; null where it is about none. */
  readonly listed: readonly Site[] | null;
}

/** From view to map, and nothing back. */
export function onMap(atlas: Atlas, shown: View, scale: number, narrow = false): OnMap {
  /* Under the New Area's plan lies the province as it was. */
  const view: View = shown.lens === 'new-area' ? { ...shown, lens: 'zones', pick: null } : shown;
  const listed = sitesAsked(atlas, view);
  const tiers = tiersOf(atlas, view);
  const scheme = view.lens === 'structure' ? schemeOf(atlas, view) : 'zones';
  return {
    state: {
      language: view.language,
      scale,
      narrow,
      switches: [...siteSwitches(view, listed !== null), ...referenceShown(view)],
      scheme,
      hues: huesOf(atlas, scheme),
      focus: tiers !== null,
      newArea: tiers === null || view.lens === 'structure' ? 'key' : (tiers[newAreaOf(atlas)?.id ?? ''] ?? 'none'),
      counts: listed && countedAtSeats(atlas, view, listed),
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

function siteSwitches({ lens, switches }: View, listed: boolean): readonly string[] {
  if (lens === 'zones') return SITE_SWITCHES.filter((one) => switches.includes(one));
  return listed ? SITE_SWITCHES : [];
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

/** A layout is shown in its own plan's division; without one the plan asked for, the belts by default. */
function schemeOf(atlas: Atlas, view: View): SchemeId {
  const own = view.pick === null ? [] : (atlas.factsAbout.get(view.pick) ?? []);
  const plan = own.find((fact) => fact.kind === 'layout')?.document ?? view.document;
  return schemeDrawnBy(atlas, plan) ?? 'belts';
}

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
  const newArea = newAreaOf(atlas);
  const ofNewArea: Aim | null = newArea?.at ? { kind: 'point', key: newArea.id, at: newArea.at, zoom: 9.2 } : null;
  if (view.lens === 'new-area' && ofNewArea) return ofNewArea;
  const site = view.pick === null ? undefined : atlas.siteById.get(view.pick);
  if (site?.at) return { kind: 'point', key: site.id, at: site.at, zoom: 10.2 };
  const place = view.pick === null ? undefined : atlas.placeById.get(view.pick);
  if (place && ['new-area', 'core', 'area', 'group'].includes(place.kind)) {
    if (ofNewArea) return ofNewArea;
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
