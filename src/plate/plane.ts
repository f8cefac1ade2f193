import type { Spot } from './along.ts';
import { meet, type Rect } from './boxes.ts';

/* Boxes, spots and lines on the plane. */

export function meetsAny(boxes: readonly Rect[], box: Rect): boolean {
  for (const one of boxes) if (meet(one, box)) return true;
  return false;
}

export function distance([ax, ay]: Spot, [bx, by]: Spot): number {
  return Math.hypot(ax - bx, ay - by);
}

/** The spot of a box that is nearest to another. */
export function nearest([west, north, east, south]: Rect, [x, y]: Spot): Spot {
  return [Math.min(Math.max(x, west), east), Math.min(Math.max(y, north), south)];
}

export function contains([west, north, east, south]: Rect, [x, y]: Spot): boolean {
  return x >= west && x <= east && y >= north && y <= south;
}

export function isWithin([a, b, c, d]: Rect, [west, north, east, south]: Rect): boolean {
  return a >= west && b >= north && c <= east && d <= south;
}

const turn = ([ax, ay]: Spot, [bx, by]: Spot, [cx, cy]: Spot): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

/** Whether two lines cut each other. */
export function cut([a, b]: readonly [Spot, Spot], [c, d]: readonly [Spot, Spot]): boolean {
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
