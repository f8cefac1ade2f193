import { group } from 'd3';
import { boxOf, seatLabel } from '../layers/seatLabels.ts';
import { shortNameOf } from '../model/names.ts';
import { seatOf, seatsOf } from '../model/seat.ts';
import type { Spot } from './along.ts';
import { meet, type Rect } from './boxes.ts';
import { toShares, type Site } from './freeGround.ts';
import { inlandOf } from './inland.ts';
import { placeNotes } from './placeNotes.ts';
import { contains, crosses, cut, distance, isWithin, meetsAny, nearest } from './plane.ts';
import { built, toSeatSign, type Built, type Stood } from './seatSign.ts';
import { AIR, DOT, FAR, NAME, NEAR, STEP } from './signLengths.ts';
import type { NoteWords, Signs, SignsAsk, Steps } from './signs.ts';

/**
 * Signs beside the seats and notes of the zones on the free ground, none on another: each as near as may be, on open ground or on the land of its
 * own zone, its line crossing as few as may be. Chosen one after the other and then once more each, so that the same room gives the same picture;
 * a step at a time, each a few milliseconds, for a page that answers fingers in between.
 */
export function* placeSigns(ask: SignsAsk, notes: readonly NoteWords[]): Steps<Signs> {
  const { scale, box } = ask;
  const { compared } = ask.show;
  const sites = group(ask.atlas.sites, (site) => site.place && seatOf(ask.atlas, site.place));
  const all = seatsOf(ask.atlas).flatMap((place) => built(ask, place, sites.get(place) ?? []));
  yield;
  const builds = all.filter(
    ({ place, seat: [x, y] }) =>
      (compared === null || compared.places.includes(place.id)) && x > 0 && y > 0 && x < box.width && y < box.height,
  );
  const dots = all.map(({ seat: [x, y] }): Rect => [x - 6 * scale, y - 6 * scale, x + 6 * scale, y + 6 * scale]);
  const inland = inlandOf(ask.geometry);
  yield;
  const taken = [...ask.taken, ...all.filter((one) => !builds.includes(one)).map((one) => nameOf(ask, one))];
  const site: Site = { ask, inland, dots, bounds: [AIR, AIR, box.width - AIR, box.height - AIR], taken };
  const stood = new Map<Built, Stood>();
  /* From the ends of the diagonal inwards: who has least choice, between others' seats, is set last and then all again. */
  const order = [...builds].sort((a, b) => crowd(b, builds) - crowd(a, builds));
  for (let pass = 0; pass < 3; pass++)
    for (const one of order) {
      stood.delete(one);
      const best = bestFor(site, one, [...stood.values()]);
      if (best) stood.set(one, best);
      yield;
    }
  const worst = (): Built[] => [...builds].sort((a, b) => costOf(stood.get(b)) - costOf(stood.get(a))).slice(0, 6);
  for (let round = 0, better = true; round < ROUNDS && better; round++) {
    better = false;
    for (const one of worst()) better = (yield* makeRoom(site, one, order, stood)) || better;
  }
  const seats = builds.flatMap((one) => {
    const at = stood.get(one);
    return at ? [toSeatSign(ask, at)] : [];
  });
  return {
    seats,
    notes:
      ask.show.industries && ask.whole && compared === null ? yield* placeNotes(site, [...stood.values()], notes) : [],
  };
}

/** Where the map writes the name of a seat that has no sign, in CSS pixels of the box. */
function nameOf({ language, scale }: SignsAsk, { place, seat: [x, y] }: Built): Rect {
  const size = NAME * scale;
  const [west, north, east, south] = boxOf(shortNameOf(place, language), seatLabel(place, language, false));
  return [x + west * size, y + north * size, x + east * size, y + south * size];
}

/** How often room is made while that is for the better. */
const ROUNDS = 3;
/** A sign that costs more stands too far off to be its seat's at a glance. */
const REMOTE = 150;
/** What a sign costs that finds no stand. */
const NOWHERE = 5000;
const costOf = (stood: Stood | undefined): number => stood?.cost ?? NOWHERE;

/**
 * Lets a sign that stands far off have its best stand, and those in its way stand again: kept where all together are better off. One that has no
 * stand, or one far away, may find it on any side of its seat. Whether it was for the better.
 */
function* makeRoom(site: Site, one: Built, order: readonly Built[], stood: Map<Built, Stood>): Steps<boolean> {
  const before = stood.get(one);
  const far = costOf(before) > REMOTE * site.ask.scale;
  let better = false;
  for (const spots of far ? OCTANTS : [AROUND]) {
    const best = bestFor(site, one, [], spots, costOf(stood.get(one)));
    yield;
    if (best) better = (yield* restand(site, best, order, stood)) || better;
    if (!before && better) return true;
  }
  return better;
}

function* restand(site: Site, best: Stood, order: readonly Built[], stood: Map<Built, Stood>): Steps<boolean> {
  const one = best.built;
  const inWay = [...stood.values()].filter(
    (other) =>
      other.built !== one &&
      (meet(other.box, best.box) ||
        (best.leader !== null && crosses(best.leader, other.box)) ||
        (other.leader !== null && crosses(other.leader, best.box))),
  );
  const tried = new Map(stood);
  for (const { built: other } of inWay) tried.delete(other);
  tried.set(one, best);
  const limit = costOfAll(stood, order);
  const moved = order.filter((other) => inWay.some(({ built }) => built === other));
  let spent = costOfAll(tried, order) - moved.length * NOWHERE;
  for (const other of moved) {
    const found = bestFor(site, other, [...tried.values()], AROUND, Math.min(NOWHERE, limit - spent));
    yield;
    spent += found?.cost ?? NOWHERE;
    if (spent >= limit) return false;
    if (found) tried.set(other, found);
  }
  if (spent >= limit) return false;
  stood.clear();
  for (const [other, at] of tried) stood.set(other, at);
  return true;
}

function costOfAll(some: ReadonlyMap<Built, Stood>, of: readonly Built[]): number {
  return of.reduce((sum, each) => sum + costOf(some.get(each)), 0);
}

/** How near other seats are: the sum of the inverse distances. */
function crowd({ seat }: Built, all: readonly Built[]): number {
  return all.reduce((sum, other) => sum + (other.seat === seat ? 0 : 1 / Math.max(1, distance(other.seat, seat))), 0);
}

/** The best stand that costs less than `most`. */
function bestFor(site: Site, one: Built, others: readonly Stood[], spots = AROUND, most = Infinity): Stood | null {
  const { scale } = site.ask;
  const [sx, sy] = one.seat;
  const core = one.sign ? Math.hypot(one.side, one.side) : Math.hypot(one.width, one.height);
  let best: Stood | null = null;
  let least = most;
  for (const [dx, dy, far] of spots) {
    if (far * scale - core >= least) break;
    for (const anchor of ['start', 'end'] as const) {
      const corner: Spot = [sx + dx * scale, sy + dy * scale];
      const found = standAt(site, one, corner, anchor, others, least);
      if (found) {
        best = found;
        least = found.cost;
      }
    }
  }
  return best;
}

/** Spots around a seat at scale 1, the nearest first. */
const AROUND: readonly (readonly [dx: number, dy: number, far: number])[] = around();
function around(): [number, number, number][] {
  const reach = Math.ceil(FAR / STEP);
  const steps = Array.from({ length: 2 * reach + 1 }, (_, i) => (i - reach) * STEP);
  return steps
    .flatMap((dx) => steps.map((dy): [number, number, number] => [dx, dy, Math.hypot(dx, dy)]))
    .filter(([, , far]) => far <= FAR)
    .sort(([, , a], [, , b]) => a - b);
}

/** The same by the side of the seat they lie on. */
const OCTANTS = Array.from({ length: 8 }, (_, octant) =>
  AROUND.filter(([dx, dy]) => Math.floor(((Math.atan2(dy, dx) / Math.PI + 2) % 2) * 4) === octant),
);

/** A sign with its corner at a spot, its words to the right or left; null where it may not stand, or stands no better. */
function standAt(
  { ask, inland, dots, bounds, taken }: Site,
  built: Built,
  corner: Spot,
  anchor: 'start' | 'end',
  others: readonly Stood[],
  least: number,
): Stood | null {
  const { scale } = ask;
  const { seat, side, width, height, sign, zone } = built;
  const [x, y] = corner;
  const core: Rect = sign ? [x, y, x + side, y + side] : [x, y, x + width, y + height];
  const box: Rect =
    anchor === 'start'
      ? [x, y, x + width, y + height]
      : [x - (width - side - DOT * scale), y, x + side + DOT * scale, y + height];
  const end = nearest(core, seat);
  const far = distance(end, seat);
  if (far < 9 * scale || far >= least) return null;
  const air = AIR * scale;
  const wide: Rect = [box[0] - air, box[1] - air, box[2] + air, box[3] + air];
  if (!isWithin(wide, bounds) || meetsAny(taken, wide) || meetsAny(dots, wide)) return null;
  for (const other of others) if (meet(other.box, wide)) return null;
  const shares = toShares(ask.camera, wide);
  const onLand = inland.land(shares);
  const own = onLand > 0 ? zone.reduce((sum, id) => sum + inland.within(id, shares), 0) : 0;
  if (own < onLand) return null;
  const leader: Stood['leader'] = far > NEAR * scale ? [seat, end] : null;
  /* On its zone's land a sign hides it and what runs over it; worst where its words lie half on land and half off. */
  const hidden = onLand === 0 ? 0 : own === inland.cells(shares) ? 60 : 170;
  let cost = far * (1 + far / (400 * scale)) + hidden * scale + (anchor === 'end' ? 1 : 0);
  if (cost >= least) return null;
  for (const other of others) {
    if (leader && crosses(leader, other.box)) return null;
    if (other.leader && crosses(other.leader, wide)) return null;
    if (leader && other.leader && cut(leader, other.leader)) cost += 240 * scale;
  }
  for (const dot of dots) if (leader && !contains(dot, seat) && crosses(leader, dot)) cost += 120 * scale;
  return cost < least ? { built, box, corner, anchor, onLand: onLand > 0, leader, cost } : null;
}
