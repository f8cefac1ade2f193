import { range } from 'd3';

/** One dot for one thing counted: the centre from the top left corner, and whether it is of the part. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly part: boolean;
}

/** Dots in columns, filled downwards and then rightwards. Lengths in sixteenths of a rem. */
export interface Tally {
  readonly dots: readonly Dot[];
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

const PITCH = 11;
const RADIUS = 3.6;

/** Places `whole` dots, the first `part` of them marked, in columns of five, ten, fifteen … dots: the fewest that fit the width. */
export function placeTally(part: number, whole: number, width: number): Tally {
  const most = Math.max(1, Math.floor(width / PITCH));
  const depth = 5 * Math.max(1, Math.ceil(Math.ceil(whole / most) / 5));
  const dots = range(whole).map((i) => ({
    x: (Math.floor(i / depth) + 0.5) * PITCH,
    y: ((i % depth) + 0.5) * PITCH,
    part: i < part,
  }));
  return { dots, width: Math.ceil(whole / depth) * PITCH, height: depth * PITCH, radius: RADIUS };
}
