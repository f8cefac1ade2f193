/** A spot on the screen, in CSS pixels from the map's top left. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export const DIRECTIONS = ['left', 'right', 'up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

const WAY: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** How much farther a spot counts for each pixel that it lies aside of the way. */
const ASIDE = 2;
/** Spots on one pixel lie beside each other in their own order, so that each can be reached. */
const APART = 1e-3;

/** The spot that an arrow key leads to: the nearest that way, what lies aside counting more; null where none does. */
export function neighbour<S extends Spot>(spots: readonly S[], from: S, direction: Direction): S | null {
  const [dx, dy] = WAY[direction];
  const start = spots.indexOf(from);
  let [best, least]: [S | null, number] = [null, Infinity];
  spots.forEach((one, i) => {
    const [right, down] = [one.x - from.x + (i - start) * APART, one.y - from.y + (i - start) * APART];
    const along = right * dx + down * dy;
    const cost = along + ASIDE * Math.abs(right * dy + down * dx);
    if (one === from || along <= 0 || cost >= least) return;
    [best, least] = [one, cost];
  });
  return best;
}
