import type { OnMap } from '../lenses/onMap.ts';
import { siteFeatures } from '../layers/siteFeatures.ts';
import type { Atlas, Place, Site, SiteType } from '../model/atlas.ts';
import { nameOf, shortNameOf } from '../model/names.ts';
import { HUB_TYPES } from '../model/profile.ts';
import type { Id } from '../model/view.ts';
import type { Camera } from '../plate/camera.ts';
import { edgeSpots } from '../plate/edge.ts';
import { shareOf } from '../plate/land.ts';
import type { Signs } from '../plate/signs.ts';
import { signSentence } from '../panels/signWords.ts';
import type { Reader } from '../panels/reader.ts';
import type { MapSizes } from '../theme/theme.ts';
import type { Spot } from './neighbour.ts';

/** What a key can go to on the map: a place, what is counted at it, a site, what stands at the map's edge. */
export interface Point {
  /** One on the map. */
  readonly key: string;
  /** What a finger would meet there. */
  readonly ids: readonly Id[];
  /** Where it stands, in shares of the province's sheet from its north-western corner, and how far off that, in CSS pixels. */
  readonly share: readonly [x: number, y: number];
  readonly off: readonly [x: number, y: number];
  /** What is seen there. */
  readonly title: string;
  /** That, and what the map says of it. */
  readonly name: string;
}

/** From a seat to what is counted at it, in CSS pixels at scale 1: a spot of its own for keys, where the badge may stand aside. */
const BADGE = 14;

type Words = Pick<Reader, 'atlas' | 'language' | 'messages'>;
type Frame = Camera['frame'];

/** All that keys can go to: places, then what the question adds. `near` is whether sites stand one by one; `signs` are those beside the seats, placed for the frame `home`. */
export function pointsOf(
  reader: Words,
  shown: OnMap,
  sizes: MapSizes,
  near: boolean,
  signs: { readonly signs: Signs; readonly home: Frame } | null,
): Point[] {
  const { atlas, language } = reader;
  const zones = (signs?.signs.notes ?? []).flatMap(({ id, x, y }): Point[] => {
    const place = atlas.placeById.get(id);
    if (!signs || !place) return [];
    const share = [(x - signs.home.x) / signs.home.width, (y - signs.home.y) / signs.home.height] as const;
    return [{ key: id, ids: [id], share, off: [0, 0], ...both(nameOf(place, language)) }];
  });
  const edge = edgeSpots(atlas, shown.state).map(({ id, name, share }, i): Point => ({
    key: `edge ${i}`,
    ids: [id],
    share,
    off: [0, 0],
    ...both(name),
  }));
  return [
    ...atlas.places.flatMap((place) => seatPoints(reader, shown, near, place, signs?.signs ?? null)),
    ...zones,
    ...sitesOn(reader, shown, sizes, near),
    ...edge,
  ];
}

function both(title: string): Pick<Point, 'title' | 'name'> {
  return { title, name: title };
}

/** A seat, and beside it what is counted there. */
function seatPoints(reader: Words, shown: OnMap, near: boolean, place: Place, signs: Signs | null): Point[] {
  if (place.at === null) return [];
  const { id } = place;
  const { counts, scale } = shown.state;
  const share = shareOf(place.at);
  const name = shortNameOf(place, reader.language);
  const counted = (!near && counts?.[id]) || [];
  return [
    { key: id, ids: [id], share, off: [0, 0], title: name, name: saidOf(reader, shown, place, signs) ?? name },
    ...(counted.length > 0
      ? [
          {
            key: `sites ${id}`,
            ids: [id, ...counted],
            share,
            off: [BADGE * scale, -BADGE * scale] as const,
            ...both(reader.messages.points.sites(name, counted.length)),
          },
        ]
      : []),
  ];
}

/** What the map says of a place: its sign, its texture, its number. Null where it says no more than the name. */
function saidOf(
  reader: Words,
  { state, reading, tiers, weighed }: OnMap,
  place: Place,
  signs: Signs | null,
): string | null {
  const { answers, points } = reader.messages;
  const { id } = place;
  const name = shortNameOf(place, reader.language);
  const sign = signs?.seats.find((seat) => seat.id === id)?.sign;
  if (sign) return signSentence(reader, sign);
  if (weighed !== null && state.discs !== null) {
    const number = state.discs[id]?.[0];
    return points.told(
      name,
      number === undefined ? answers.discs.none[weighed] : `${answers.discs.of[weighed]} ${number}`,
    );
  }
  if (reading === null) return null;
  const said = answers.texture[reading][tiers?.[id] ?? 'none'];
  return said === '' ? null : points.told(name, said);
}

/** The sites that are drawn one by one, by the rule of their layers. */
function sitesOn({ atlas, language }: Words, { state }: OnMap, sizes: MapSizes, near: boolean): Point[] {
  const asked = state.sites && new Set(state.sites);
  const on = (type: SiteType): boolean => state.switches.includes(HUB_TYPES.includes(type) ? 'hubs' : 'parks');
  return spotsOf(atlas, sizes).flatMap(({ site, early, off: [dx, dy] }) => {
    const { id, type, at } = site;
    const drawn = asked === null ? near || early : asked.has(id) && (near || early || state.counts === null);
    if (at === null || !drawn || !on(type)) return [];
    const off = [dx * state.scale, dy * state.scale] as const;
    return [{ key: id, ids: [id], share: shareOf(at), off, ...both(nameOf(site, language)) }];
  });
}

interface SiteSpot {
  readonly site: Site;
  readonly early: boolean;
  readonly off: readonly [x: number, y: number];
}
const spots = new WeakMap<readonly Site[], readonly SiteSpot[]>();
function spotsOf(atlas: Atlas, sizes: MapSizes): readonly SiteSpot[] {
  const known = spots.get(atlas.sites);
  if (known) return known;
  const fresh = siteFeatures(atlas, sizes).flatMap(({ properties }) => {
    const { id, early, offset } = properties as { id: Id; early: boolean; offset: [number, number] };
    const site = atlas.siteById.get(id);
    return site ? [{ site, early, off: offset }] : [];
  });
  spots.set(atlas.sites, fresh);
  return fresh;
}

/** A point where it lies on the screen. */
export type Placed = Point & Spot;

/** The points within a sheet (CSS pixels), each where it lies while the province lies in `frame`. */
export function placed(points: readonly Point[], frame: Frame, sheet: { width: number; height: number }): Placed[] {
  return points.flatMap((one): Placed[] => {
    const x = frame.x + one.share[0] * frame.width + one.off[0];
    const y = frame.y + one.share[1] * frame.height + one.off[1];
    return x >= 0 && y >= 0 && x <= sheet.width && y <= sheet.height ? [{ ...one, x, y }] : [];
  });
}
