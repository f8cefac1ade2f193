import type { SeatLabel } from '../layers/seatLabels.ts';
import type { Spot } from './along.ts';
import type { Rect } from './boxes.ts';
import type { Camera } from './camera.ts';
import type { Land } from './land.ts';
import type { Name, PlateAsk } from './place.ts';
import { BASELINE, type Measure } from './text.ts';

/** What every part of a plate is placed by. */
export type At = PlateAsk & Camera & { readonly land: Land; readonly measure: Measure };

/** A spot of the frame in CSS pixels of the box. */
export const onScreen = ({ frame }: Camera, [x, y]: readonly [number, number]): Spot => [
  frame.x + x * frame.width,
  frame.y + y * frame.height,
];

/** A box around a spot, offsets in CSS pixels at scale 1. */
export const around = (at: At, share: readonly [number, number], [west, north, east, south]: Rect): Rect => {
  const [x, y] = onScreen(at, share);
  const { scale } = at.state;
  return [x + west * scale, y + north * scale, x + east * scale, y + south * scale];
};

export const square = (radius: number, [x, y]: readonly [number, number] = [0, 0]): Rect => [
  x - radius,
  y - radius,
  x + radius,
  y + radius,
];

export const widened = ([west, north, east, south]: Rect, by: number): Rect => [
  west - by,
  north - by,
  east + by,
  south + by,
];

/** Lines of a name as a block beside its point, and the block's box; offsets at scale 1. */
export function block(
  lines: readonly string[],
  { anchor, dx, dy }: SeatLabel | { readonly anchor: 'center'; readonly dx: number; readonly dy: number },
  size: number,
  line: number,
  width: (text: string) => number,
  set = false,
): { name: Pick<Name, 'anchor' | 'lines' | 'size'>; box: Rect } {
  const wide = Math.max(...lines.map(width)) * size;
  const high = lines.length * line * size;
  const west = dx * size - (anchor.includes('left') ? 0 : anchor.includes('right') ? wide : wide / 2);
  const north = dy * size - (anchor.includes('top') ? 0 : anchor.includes('bottom') ? high : high / 2);
  const side = anchor.includes('left') ? 'start' : anchor.includes('right') ? 'end' : 'middle';
  const x = west + (side === 'start' ? 0 : side === 'end' ? wide : wide / 2);
  /* Lines of several are centred, whatever side touches the point, unless they are set to it. */
  const inset = (text: string): number =>
    lines.length < 2 || side === 'middle' || set ? 0 : ((wide - width(text) * size) / 2) * (side === 'start' ? 1 : -1);
  return {
    name: {
      anchor: side,
      size,
      lines: lines.map((text, i) => ({
        text,
        x: x + inset(text),
        y: north + (i + 0.5) * line * size + BASELINE * size,
      })),
    },
    box: [west, north, west + wide, north + high],
  };
}
