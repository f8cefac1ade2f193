import type { LngLat, Origin } from './atlas.ts';
import { bearingOf, MIDDLE } from './whatFrom.ts';

/** The rectangle around Gansu on which origins stand, in degrees. */
export const FRAME = { west: 89.2, south: 31.2, east: 111.4, north: 43.9 } as const;

/** The side of the mark that touches its point, so that a label stands outside the frame. */
export type FrameAnchor = 'top' | 'right' | 'bottom' | 'left';

/** An origin on the frame. */
export interface FramedOrigin {
  readonly id: string;
  readonly at: LngLat;
  readonly anchor: FrameAnchor;
}

/** The least distance of neighbours: along the upper and lower side, and along the left and right one; in degrees of longitude. */
export interface Gap {
  readonly across: number;
  readonly down: number;
}

const [LEFT, RIGHT, BOTTOM, TOP] = [FRAME.west, FRAME.east, mercator(FRAME.south), mercator(FRAME.north)];

/**
 * Places origins on the frame where their bearing from the middle of Gansu leaves it (on the Mercator plane, which keeps angles), then
 * moves them along it, as little as the sum of squares allows, until neighbours keep the gap; clockwise from the north-west, order kept.
 * Where there is too little room for all, they stand evenly as close as needed. An origin in no one direction is left out.
 */
export function originFrame(
  origins: readonly Pick<Origin, 'id' | 'at'>[],
  gap: Gap = { across: 2, down: 0.8 },
): FramedOrigin[] {
  const sides = sidesIn(gap);
  const around = sides.reduce((sum, side) => sum + side.length, 0);
  const marks = origins
    .flatMap((origin) => {
      const degrees = bearingOf(origin);
      return degrees === null ? [] : [{ id: origin.id, along: alongOf(degrees, sides) }];
    })
    .sort((a, b) => a.along - b.along);
  return spread(
    marks.map((mark) => mark.along),
    around,
    Math.min(1, around / marks.length),
  ).map((along, i) => ({ id: marks[i]?.id ?? '', ...pointAt(along, around, sides) }));
}

/** A side of the frame, clockwise: from one corner to the next on the Mercator plane, its length in gaps, the anchor on it. */
interface Side {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly length: number;
  readonly anchor: FrameAnchor;
}

function sidesIn({ across, down }: Gap): Side[] {
  const [wide, high] = [(RIGHT - LEFT) / across, (TOP - BOTTOM) / down];
  return [
    { from: [LEFT, TOP], to: [RIGHT, TOP], length: wide, anchor: 'bottom' },
    { from: [RIGHT, TOP], to: [RIGHT, BOTTOM], length: high, anchor: 'left' },
    { from: [RIGHT, BOTTOM], to: [LEFT, BOTTOM], length: wide, anchor: 'top' },
    { from: [LEFT, BOTTOM], to: [LEFT, TOP], length: high, anchor: 'right' },
  ];
}

/** How far along the frame, in gaps from its north-western corner, a bearing from the middle leaves it. */
function alongOf(degrees: number, sides: readonly Side[]): number {
  const [x, y] = [MIDDLE[0], mercator(MIDDLE[1])];
  const [dx, dy] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const reach = Math.min(
    dx > 0 ? (RIGHT - x) / dx : dx < 0 ? (LEFT - x) / dx : Infinity,
    dy > 0 ? (TOP - y) / dy : dy < 0 ? (BOTTOM - y) / dy : Infinity,
  );
  const point = [x + reach * dx, y + reach * dy] as const;
  let before = 0;
  for (const { from, to, length } of sides) {
    const [a, b] = [to[0] - from[0], to[1] - from[1]];
    const [p, q] = [point[0] - from[0], point[1] - from[1]];
    const share = (p * a + q * b) / (a * a + b * b);
    if (Math.abs(p * b - q * a) < 1e-6 && share > -1e-9 && share < 1 + 1e-9) return before + share * length;
    before += length;
  }
  return 0;
}

function pointAt(along: number, around: number, sides: readonly Side[]): Pick<FramedOrigin, 'at' | 'anchor'> {
  let rest = ((along % around) + around) % around;
  for (const { from, to, length, anchor } of sides) {
    if (rest <= length) {
      const [x, y] = [from[0] + ((to[0] - from[0]) * rest) / length, from[1] + ((to[1] - from[1]) * rest) / length];
      return { at: [x, latitude(y)], anchor };
    }
    rest -= length;
  }
  return { at: [LEFT, FRAME.north], anchor: 'bottom' };
}

/**
 * Moves sorted positions on a closed line until neighbours are at least `least` apart, by least squares: the line is cut in its widest
 * opening, and position minus index × least is made non-decreasing by pooling adjacent violators (Ayer et al. 1955, doi:10.1214/aoms/1177728423).
 */
export function spread(positions: readonly number[], around: number, least: number): number[] {
  const count = positions.length;
  const opening = (i: number): number =>
    (positions[i] ?? 0) - (i > 0 ? (positions[i - 1] ?? 0) : (positions[count - 1] ?? 0) - around);
  const start = positions.reduce((best, _, i) => (opening(i) > opening(best) ? i : best), 0);
  const turned = positions.map((_, i) => (positions[(start + i) % count] ?? 0) + (start + i >= count ? around : 0));
  const low = (turned[0] ?? 0) - opening(start) / 2 + least / 2;
  const high = low + around - count * least;
  const pools: { mean: number; size: number }[] = [];
  for (const [i, position] of turned.entries()) {
    let pool = { mean: position - i * least, size: 1 };
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      pools.pop();
      const size = last.size + pool.size;
      pool = { mean: (last.mean * last.size + pool.mean * pool.size) / size, size };
    }
    pools.push(pool);
  }
  const moved = pools
    .flatMap(({ mean, size }) => Array<number>(size).fill(Math.min(Math.max(mean, low), high)))
    .map((value, i) => value + i * least);
  return positions.map((_, i) => moved[(i - start + count) % count] ?? 0);
}

/** Mercator y in degrees: as long as a degree of longitude at the equator. */
function mercator(lat: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
}

function latitude(y: number): number {
  return (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90;
}
