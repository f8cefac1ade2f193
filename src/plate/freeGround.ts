import type { Rect } from './boxes.ts';
import type { Camera } from './camera.ts';
import type { Inland } from './inland.ts';
import type { SignsAsk } from './signs.ts';

/** Where signs and notes may stand: the land, the seats' dots, the sheet's bounds and what else stands on it. */
export interface Site {
  readonly ask: SignsAsk;
  readonly inland: Inland;
  readonly dots: readonly Rect[];
  readonly bounds: Rect;
  readonly taken: readonly Rect[];
}

/** A box of the sheet in shares of the province's. */
export function toShares({ frame }: Camera, [west, north, east, south]: Rect): Rect {
  const across = (x: number): number => (x - frame.x) / frame.width;
  const down = (y: number): number => (y - frame.y) / frame.height;
  return [across(west), down(north), across(east), down(south)];
}
