import { group, max } from 'd3';
import { discRadius } from '../layers/discs.ts';
import type { MapState, Reading, Weighed } from '../layers/style.ts';
import type { Tier } from '../layers/tier.ts';
import type { Atlas, Site } from '../model/atlas.ts';
import { huesOf } from '../model/layouts.ts';
import { cityOf, newAreaOf } from '../model/place.ts';
import { HUB_TYPES } from '../model/profile.ts';
import { REFERENCE_SWITCHES, SITE_SWITCHES, type Ask, type Frame, type Id, type Switch } from '../model/view.ts';
import type { ComparedSigns, MapAsk } from './lens.ts';
import { lensOf } from './lenses.ts';

type ReferenceSwitch = (typeof REFERENCE_SWITCHES)[number];

/** What a view asks of the map, WebGL's or the plate: its state, what is outlined, and what the cities wear. */
export interface OnMap {
  readonly state: MapState;
  readonly chosen: readonly Id[];
  /** Cities that keep their colour, solid or hatched, while the others stand bare; null where all wear their zone's. */
  readonly tiers: Readonly<Record<Id, Tier>> | null;
  /** What the tiers say of a city; null where all wear their colour. */
  readonly reading: Reading | null;
  /** What the discs at the seats count; null where there are none. */
  readonly weighed: Weighed | null;
  /** What is put beside the seats while the whole province is seen; null where names alone stand there. */
  readonly signs: SignsShown | null;
}

/** Signs of industries, and sites counted by kind. */
export interface SignsShown {
  readonly industries: boolean;
  readonly parks: boolean;
  readonly hubs: boolean;
  /** Only these seats, the squares that they share marked; null for all. */
  readonly compared: ComparedSigns | null;
}

/** How large the map's text stands against a desk screen, and whether the province is drawn so small that names take their narrow stands. */
export interface MapScale {
  readonly scale: number;
  readonly tight: boolean;
}

/** From the question and its answer to the map, and nothing back; what a search finds while it is typed stands before both. */
export function onMap(
  atlas: Atlas,
  ask: Ask,
  answer: unknown,
  frame: Frame,
  { scale, tight }: MapScale,
  found: MapAsk | null = null,
): OnMap {
  const asked: MapAsk = found ?? lensOf(ask).onMap(atlas, ask as never, answer as never, frame);
  const { chosen = [], tiers = null, scheme = 'zones', listed = null, origins = null, routes = null } = asked;
  const { weights = null } = asked;
  const signs = tight ? null : signsShown(asked, frame);
  const counted = asked.sites === 'switched' && tight ? (listed ?? switchedSites(atlas, frame)) : listed;
  return {
    state: {
      language: frame.language,
      scale,
      narrow: tight,
      switches: [...siteSwitches(asked, frame), ...referenceShown(ask, frame)],
      scheme,
      hues: huesOf(atlas, scheme),
      focus: tiers !== null,
      newArea: tiers === null || ask.lens === 'structure' ? 'key' : (tiers[newAreaOf(atlas)?.id ?? ''] ?? 'none'),
      counts: signs ? (listed ? {} : null) : counted && !asked.spread ? countedAtSeats(atlas, counted) : null,
      discs: weights && discsOf(weights.by, tight),
      signed: [],
      origins: origins !== null,
      origin: origins?.origin ?? null,
      direct: origins?.direct ?? [],
      inclusion: origins?.inclusion ?? [],
      routes: routes !== null,
      route: routes?.route ?? null,
      /* A list of all of them narrows nothing. */
      sites: listed && listed.length < atlas.sites.length ? listed.map((site) => site.id) : null,
      base: frame.base,
    },
    chosen,
    tiers,
    reading: tiers === null || asked.reading === null ? null : (asked.reading ?? 'wanted'),
    weighed: weights?.of ?? null,
    signs,
  };
}

/** Each seat's number with the radius of its disc. */
function discsOf(by: ReadonlyMap<Id, number>, narrow: boolean): NonNullable<MapState['discs']> {
  const stated = [...by].filter(([, number]) => number > 0);
  const largest = max(stated, ([, number]) => number) ?? 1;
  return Object.fromEntries(stated.map(([id, number]) => [id, [number, discRadius(number, largest, narrow)]]));
}

function signsShown({ sites, compared = null }: MapAsk, { switches }: Frame): SignsShown | null {
  if (compared) return { industries: true, parks: false, hubs: false, compared };
  if (sites !== 'switched') return null;
  const [industries, parks, hubs] = (['industries', 'parks', 'hubs'] as const).map((one) => switches.includes(one));
  return industries || parks || hubs
    ? { industries: industries ?? false, parks: parks ?? false, hubs: hubs ?? false, compared: null }
    : null;
}

function switchedSites(atlas: Atlas, { switches }: Frame): readonly Site[] {
  return atlas.sites.filter(({ type }) => switches.includes(HUB_TYPES.includes(type) ? 'hubs' : 'parks'));
}

function siteSwitches({ sites, listed }: MapAsk, { switches }: Frame): readonly Switch[] {
  if (sites === 'switched') return SITE_SWITCHES.filter((one) => switches.includes(one));
  return listed ? SITE_SWITCHES : [];
}

/** Of the land's own lines rivers and railways frame it; the others belong to lenses whose subject is the land or what stands on it. */
const LINES_OF_THE_FRAME: readonly ReferenceSwitch[] = ['water', 'rail'];

/** Which of the reference geography can show. */
export function referenceOffered(ask: Ask): readonly ReferenceSwitch[] {
  return lensOf(ask).reference === 'whole' ? REFERENCE_SWITCHES : LINES_OF_THE_FRAME;
}

/** Which of it does. */
function referenceShown(ask: Ask, { switches }: Frame): readonly ReferenceSwitch[] {
  return referenceOffered(ask).filter((one) => switches.includes(one));
}

/**
 * Sites by the seat they are counted at, in the New Area its own, else their city's: far out, an icon spread around a seat would stand in
 * the wrong city or give way to a name, a count does neither.
 */
function countedAtSeats(atlas: Atlas, sites: readonly Site[]): Record<Id, readonly Id[]> {
  const newArea = newAreaOf(atlas)?.id;
  const seats = new Map<Id, Id | undefined>();
  const seatOf = (place: Id): Id | undefined => {
    const inNewArea = newArea !== undefined && (place === newArea || atlas.placeById.get(place)?.parent === newArea);
    if (!seats.has(place)) seats.set(place, inNewArea ? newArea : cityOf(atlas, place)?.id);
    return seats.get(place);
  };
  const placed = sites.flatMap(({ id, at, place }) => {
    const seat = at === null || place === null ? undefined : seatOf(place);
    return seat === undefined ? [] : [{ id, seat }];
  });
  const bySeat = [...group(placed, ({ seat }) => seat)];
  return Object.fromEntries(bySeat.map(([seat, some]) => [seat, some.map(({ id }) => id)]));
}
