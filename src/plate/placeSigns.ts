import { LINE } from '../layers/seatLabels.ts';
import { COUNTED } from '../layers/sites.ts';
import type { Atlas, Language, Place, SiteType } from '../model/atlas.ts';
import type { MapGeometry } from '../model/geometry.ts';
import { shortNameOf } from '../model/names.ts';
import { hueAt, zoneOf } from '../model/place.ts';
import { seatOf, seatsOf } from '../model/seat.ts';
import { signOf, type Sign } from '../model/sign.ts';
import type { Hue } from '../model/hues.ts';
import { meet, type Rect } from './boxes.ts';
import type { Box, Camera } from './camera.ts';
import { inlandOf, type Inland } from './inland.ts';
import { shareOf } from './land.ts';
import { BASELINE, linesOf, type Measure } from './text.ts';

/** What is put beside the seats. */
export interface SignsShown {
  readonly industries: boolean;
  readonly parks: boolean;
  readonly hubs: boolean;
  /** Only these seats stand beside each other; null for all, with the notes of the zones. */
  readonly compared: { readonly places: readonly string[] } | null;
}

export interface SignsAsk {
  readonly atlas: Atlas;
  readonly geometry: MapGeometry;
  readonly language: Language;
  /** Size of text against a desk screen. */
  readonly scale: number;
  readonly show: SignsShown;
  /** The camera and its box in CSS pixels, and whether it stands over the whole province. */
  readonly camera: Camera;
  readonly whole: boolean;
  readonly box: Box;
  /** What else stands on the sheet: the title, the legend, the scale. */
  readonly taken: readonly Rect[];
  readonly measure: Measure;
}

type Spot = readonly [x: number, y: number];

/** Sites of one kind that are counted at a seat. */
export interface Count {
  readonly type: SiteType;
  readonly ids: readonly string[];
  /** Left edge and middle of the icon, from the seat in CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/** A seat's sign, name and counts, each where it stands off the seat in CSS pixels over the whole province. */
export interface SeatSign {
  readonly id: string;
  readonly place: Place;
  readonly hue: Hue | null;
  /** The seat in shares of the province's sheet. */
  readonly share: Spot;
  /** The sign and its corner; null where industries are off. */
  readonly sign: Sign | null;
  readonly corner: Spot;
  readonly side: number;
  /** Where the line from the seat ends; null where the sign stands at the seat. */
  readonly leader: Spot | null;
  readonly name: { readonly lines: readonly string[]; readonly x: number; readonly y: number; readonly size: number };
  readonly anchor: 'start' | 'end';
  readonly counts: readonly Count[];
  /** Size of a count's icon. */
  readonly icon: number;
  readonly figure: number;
  /** All of it, from the seat. */
  readonly box: Rect;
}

/** What a zone is and takes on, on the free ground beside the land; lengths in CSS pixels of the box. */
export interface ZoneNote {
  readonly id: string;
  readonly hue: Hue | null;
  readonly fact: string | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly NoteLine[];
}

export interface NoteLine {
  readonly kind: 'name' | 'speciality' | 'term' | 'remark' | 'clause';
  readonly text: string;
  readonly size: number;
  /** Baseline from the note's top, and where it begins. */
  readonly x: number;
  readonly y: number;
}

/** What a zone's note says, in the reader's words. */
export interface NoteWords {
  readonly id: string;
  readonly name: string;
  readonly speciality: string;
  readonly terms: readonly string[];
  readonly remark: string;
  readonly clause: string;
  /** The fact that the clause states. */
  readonly fact: string | null;
}

export interface Signs {
  readonly seats: readonly SeatSign[];
  readonly notes: readonly ZoneNote[];
}

/* Lengths at scale 1 in CSS pixels. */
const SIDE = 49;
const NAME = 15;
const ICON = 13;
const FIGURE = 12;
const GAP = 6;
/** What a sign's dot and the air around everything take. */
const DOT = 7;
const AIR = 5;
const IN_ROW = 4;
/** The longest line of a name in ems. */
const MOST = 8.5;
/** From a seat to a sign that needs no line, and the farthest a sign stands off. */
const NEAR = 16;
const FAR = 520;
const STEP = 11;

interface Built {
  readonly place: Place;
  /** The cities of its zone. */
  readonly zone: readonly string[];
  readonly seat: Spot;
  readonly share: Spot;
  readonly sign: Sign | null;
  readonly side: number;
  readonly lines: readonly string[];
  readonly counts: readonly { readonly type: SiteType; readonly ids: readonly string[]; readonly width: number }[];
  readonly text: number;
  readonly width: number;
  readonly height: number;
}

interface Stood {
  readonly built: Built;
  readonly box: Rect;
  readonly corner: Spot;
  readonly anchor: 'start' | 'end';
  readonly leader: readonly [Spot, Spot] | null;
  readonly cost: number;
}

/**
 * Signs beside the seats and notes of the zones on the free ground, none on another: each as near as may be, on open ground or on the land of its
 * own zone, its line crossing as few as may be. Chosen one after the other and then once more each, so that the same room gives the same picture.
 */
export function placeSigns(ask: SignsAsk, notes: readonly NoteWords[]): Signs {
  const { scale, box, taken } = ask;
  const { compared } = ask.show;
  const all = seatsOf(ask.atlas).flatMap((place) => built(ask, place));
  const builds = all.filter(
    ({ place, seat: [x, y] }) =>
      (compared === null || compared.places.includes(place.id)) && x > 0 && y > 0 && x < box.width && y < box.height,
  );
  const dots = all.map(({ seat: [x, y] }): Rect => [x - 6 * scale, y - 6 * scale, x + 6 * scale, y + 6 * scale]);
  const inland = inlandOf(ask.geometry);
  const site: Site = { ask, inland, dots, bounds: [AIR, AIR, box.width - AIR, box.height - AIR], taken };
  const stood = new Map<Built, Stood>();
  /* From the ends of the diagonal inwards: who has least choice, between others' seats, is set last and then all again. */
  const order = [...builds].sort((a, b) => crowd(b, builds) - crowd(a, builds));
  for (let pass = 0; pass < 3; pass++)
    for (const one of order) {
      stood.delete(one);
      const best = bestFor(site, one, [...stood.values()]);
      if (best) stood.set(one, best);
    }
  for (const one of [...builds].sort((a, b) => costOf(stood.get(b)) - costOf(stood.get(a))).slice(0, 6))
    makeRoom(site, one, order, stood);
  const seats = builds.flatMap((one) => {
    const at = stood.get(one);
    return at ? [toSeatSign(ask, at)] : [];
  });
  return {
    seats,
    notes: ask.show.industries && ask.whole && compared === null ? placeNotes(site, [...stood.values()], notes) : [],
  };
}

/** What a sign costs that finds no stand. */
const NOWHERE = 5000;
const costOf = (stood: Stood | undefined): number => stood?.cost ?? NOWHERE;

/** Lets a sign that stands far off have its best stand, and those in its way stand again: kept where all together are better off. */
function makeRoom(site: Site, one: Built, order: readonly Built[], stood: Map<Built, Stood>): void {
  const best = bestFor(site, one, []);
  if (!best) return;
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
  for (const other of order)
    if (inWay.some(({ built: moved }) => moved === other)) {
      const found = bestFor(site, other, [...tried.values()]);
      if (found) tried.set(other, found);
    }
  const sum = (some: ReadonlyMap<Built, Stood>): number => order.reduce((all, each) => all + costOf(some.get(each)), 0);
  if (sum(tried) >= sum(stood)) return;
  stood.clear();
  for (const [other, at] of tried) stood.set(other, at);
}

interface Site {
  readonly ask: SignsAsk;
  readonly inland: Inland;
  readonly dots: readonly Rect[];
  readonly bounds: Rect;
  readonly taken: readonly Rect[];
}

/** How near other seats are: the sum of the inverse distances. */
function crowd({ seat }: Built, all: readonly Built[]): number {
  return all.reduce((sum, other) => sum + (other.seat === seat ? 0 : 1 / Math.max(1, distance(other.seat, seat))), 0);
}

function built({ atlas, language, scale, show, camera: { frame }, measure }: SignsAsk, place: Place): Built[] {
  if (place.at === null) return [];
  const share = shareOf(place.at);
  const seat: Spot = [frame.x + share[0] * frame.width, frame.y + share[1] * frame.height];
  const sign = show.industries ? signOf(atlas, place.id) : null;
  const lines = linesOf(shortNameOf(place, language), MOST, 'label', measure);
  const sites = atlas.sites.filter((site) => site.place !== null && seatOf(atlas, site.place) === place);
  const counts = COUNTED.filter(({ of }) => show[of]).flatMap(({ type }) => {
    const ids = sites.filter((site) => site.type === type).map(({ id }) => id);
    if (ids.length === 0) return [];
    const figure = ids.length > 1 ? measure(String(ids.length), 'sans') * FIGURE + 2 : 0;
    return [{ type, ids, width: (ICON + figure) * scale }];
  });
  const rows = Math.ceil(counts.length / IN_ROW);
  const row = (n: number): number =>
    counts.slice(n * IN_ROW, (n + 1) * IN_ROW).reduce((sum, { width }) => sum + width + GAP * scale, -GAP * scale);
  const widths = [
    ...lines.map((line) => measure(line, 'label') * NAME * scale),
    ...Array.from({ length: rows }, (_, n) => row(n)),
  ];
  const side = sign ? SIDE * scale : 0;
  const text = Math.max(...widths);
  return [
    {
      zone: (atlas.childrenOf.get(zoneOf(atlas, place.id)?.id ?? '') ?? []).map(({ id }) => id),
      ...{ place, seat, share, sign, side, lines, counts, text },
      width: side + (sign ? (DOT + GAP) * scale : 0) + text,
      height: Math.max(side, (lines.length * LINE * NAME + rows * (ICON + 4)) * scale),
    },
  ];
}

function bestFor(site: Site, one: Built, others: readonly Stood[]): Stood | null {
  const { scale } = site.ask;
  const [sx, sy] = one.seat;
  const core = one.sign ? Math.hypot(one.side, one.side) : Math.hypot(one.width, one.height);
  let best: Stood | null = null;
  for (const [dx, dy, far] of AROUND) {
    if (best && far * scale - core >= best.cost) break;
    for (const anchor of ['start', 'end'] as const) {
      const corner: Spot = [sx + dx * scale, sy + dy * scale];
      const found = standAt(site, one, corner, anchor, others, best?.cost ?? Infinity);
      if (found) best = found;
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
  return cost < least ? { built, box, corner, anchor, leader, cost } : null;
}

function toShares({ frame }: Camera, [west, north, east, south]: Rect): Rect {
  const across = (x: number): number => (x - frame.x) / frame.width;
  const down = (y: number): number => (y - frame.y) / frame.height;
  return [across(west), down(north), across(east), down(south)];
}

function toSeatSign({ scale, atlas }: SignsAsk, { built, box, corner, anchor, leader }: Stood): SeatSign {
  const { place, seat, share, sign, side, lines, counts, text } = built;
  const [sx, sy] = seat;
  const off = ([x, y]: Spot): Spot => [x - sx, y - sy];
  const left = anchor === 'start' ? box[2] - text - sx : box[0] - sx;
  const rows = Math.ceil(counts.length / IN_ROW);
  const textHigh = (lines.length * LINE * NAME + rows * (ICON + 4)) * scale;
  const top = box[1] - sy + (box[3] - box[1] - textHigh) / 2;
  const first = top + (0.5 * LINE + BASELINE) * NAME * scale;
  const under = top + lines.length * LINE * NAME * scale;
  const placed: Count[] = [];
  for (let n = 0; n < rows; n++) {
    const row = counts.slice(n * IN_ROW, (n + 1) * IN_ROW);
    const wide = row.reduce((sum, { width }) => sum + width + GAP * scale, -GAP * scale);
    let x = anchor === 'start' ? left : left + text - wide;
    for (const { type, ids, width } of row) {
      placed.push({ type, ids, x, y: under + (n * (ICON + 4) + 2 + ICON / 2) * scale });
      x += width + GAP * scale;
    }
  }
  return {
    ...{ id: place.id, place, hue: hueAt(atlas, place.id), share, sign, side, anchor },
    corner: off(corner),
    leader: leader && off(leader[1]),
    name: { lines, x: anchor === 'start' ? left : left + text, y: first, size: NAME * scale },
    counts: placed,
    icon: ICON * scale,
    figure: FIGURE * scale,
    box: [box[0] - sx, box[1] - sy, box[2] - sx, box[3] - sy],
  };
}

/* Notes of the zones */

/** Farther off its cities than this a note would be taken for another zone's, in CSS pixels at scale 1. */
const REMOTE = 290;

const NOTE = { name: 22, speciality: 12.5, term: 14.5, remark: 12.5, clause: 12.5, bar: 13, most: 15 } as const;

/** The notes that find free ground: whole, or at least the zone's name and what it is called for. */
function placeNotes(site: Site, stood: readonly Stood[], words: readonly NoteWords[]): ZoneNote[] {
  const { ask } = site;
  const held: Rect[] = [...site.taken, ...stood.map(({ box }) => box), ...site.dots];
  const leaders = stood.flatMap(({ leader }) => (leader ? [leader] : []));
  return words.flatMap((one): ZoneNote[] => {
    for (const whole of [true, false]) {
      const note = measured(ask, one, whole);
      const at = freeFor(site, one.id, note, held, leaders);
      if (!at) continue;
      held.push([at[0], at[1], at[0] + note.width, at[1] + note.height]);
      return [{ id: one.id, fact: one.fact, hue: hueAt(ask.atlas, one.id), x: at[0], y: at[1], ...note }];
    }
    return [];
  });
}

function measured(
  { scale, measure }: SignsAsk,
  { name, speciality, terms, remark, clause }: NoteWords,
  whole: boolean,
): Pick<ZoneNote, 'width' | 'height' | 'lines'> {
  const parts: readonly (readonly [NoteLine['kind'], readonly string[]])[] = [
    ['name', [name]],
    ['speciality', [speciality]],
    ...(whole
      ? ([
          ['term', terms],
          ['remark', remark === '' ? [] : [remark]],
          ['clause', [clause]],
        ] as const)
      : []),
  ];
  const lines: NoteLine[] = [];
  let [y, width] = [0, 0];
  for (const [kind, texts] of parts) {
    const size = NOTE[kind] * scale;
    const face = kind === 'name' ? 'label' : 'sans';
    for (const text of texts.flatMap((one) => linesOf(one, (NOTE.most * NOTE.term) / NOTE[kind], face, measure))) {
      y += size * 1.42;
      width = Math.max(width, measure(text, face) * size);
      lines.push({ kind, text, size, x: NOTE.bar * scale, y: y - size * 0.36 });
    }
  }
  return { lines, width: width + NOTE.bar * scale, height: y };
}

/** The free spot that is nearest to a zone's cities. */
function freeFor(
  { ask, inland, bounds }: Site,
  id: string,
  { width, height }: Pick<ZoneNote, 'width' | 'height'>,
  held: readonly Rect[],
  leaders: readonly (readonly [Spot, Spot])[],
): Spot | null {
  const { atlas, camera, scale, box } = ask;
  const { frame } = camera;
  const cities = (atlas.childrenOf.get(id) ?? []).flatMap(({ at }): Spot[] => {
    if (at === null) return [];
    const [x, y] = shareOf(at);
    return [[frame.x + x * frame.width, frame.y + y * frame.height]];
  });
  const air = 9 * scale;
  const step = STEP * scale;
  let [best, least]: [Spot | null, number] = [null, Infinity];
  for (let y = bounds[1]; y + height < box.height; y += step)
    for (let x = bounds[0] + 4 * scale; x + width < bounds[2]; x += step) {
      const rect: Rect = [x, y, x + width, y + height];
      const cost = cities.reduce((sum, spot) => sum + distance(nearest(rect, spot), spot), 0) / cities.length;
      if (cost >= least) continue;
      const wide: Rect = [x - air, y - air, x + width + air, y + height + air];
      if (meetsAny(held, wide) || leaders.some((one) => crosses(one, wide))) continue;
      if (inland.land(toShares(camera, wide)) > 0) continue;
      [best, least] = [[x, y], cost];
    }
  return least <= REMOTE * scale ? best : null;
}

/* Plane geometry */

function meetsAny(boxes: readonly Rect[], box: Rect): boolean {
  for (const one of boxes) if (meet(one, box)) return true;
  return false;
}

function distance([ax, ay]: Spot, [bx, by]: Spot): number {
  return Math.hypot(ax - bx, ay - by);
}

/** The spot of a box that is nearest to another. */
function nearest([west, north, east, south]: Rect, [x, y]: Spot): Spot {
  return [Math.min(Math.max(x, west), east), Math.min(Math.max(y, north), south)];
}

function contains([west, north, east, south]: Rect, [x, y]: Spot): boolean {
  return x >= west && x <= east && y >= north && y <= south;
}

function isWithin([a, b, c, d]: Rect, [west, north, east, south]: Rect): boolean {
  return a >= west && b >= north && c <= east && d <= south;
}

const turn = ([ax, ay]: Spot, [bx, by]: Spot, [cx, cy]: Spot): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

/** Whether two lines cut each other. */
function cut([a, b]: readonly [Spot, Spot], [c, d]: readonly [Spot, Spot]): boolean {
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

/** Whether a line meets a box. */
export function crosses(line: readonly [Spot, Spot], box: Rect): boolean {
  const [[ax, ay], [bx, by]] = line;
  const [west, north, east, south] = box;
  if (Math.max(ax, bx) < west || Math.min(ax, bx) > east || Math.max(ay, by) < north || Math.min(ay, by) > south)
    return false;
  if (contains(box, line[0]) || contains(box, line[1])) return true;
  return (
    cut(line, [
      [west, north],
      [east, south],
    ]) ||
    cut(line, [
      [west, south],
      [east, north],
    ])
  );
}
