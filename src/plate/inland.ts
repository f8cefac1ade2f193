import type { MapGeometry } from '../model/geometry.ts';
import { RATIO, shareOf } from './land.ts';

/** Cells across the province: some five pixels of a desk's map each. */
const ACROSS = 256;
const DOWN = Math.ceil(ACROSS * RATIO);

/** Where the province lies on its sheet, in cells, so that a box is known to be on open ground or within one city at once. */
export interface Inland {
  /** How many cells of a box (shares of the sheet: west, north, east, south) lie in the province, and how many in one city. */
  readonly land: (box: Box) => number;
  readonly within: (id: string, box: Box) => number;
  readonly cells: (box: Box) => number;
}
type Box = readonly [west: number, north: number, east: number, south: number];

const known = new WeakMap<MapGeometry, Inland>();

export function inlandOf(geometry: MapGeometry): Inland {
  const before = known.get(geometry);
  if (before) return before;
  const fresh = inland(geometry);
  known.set(geometry, fresh);
  return fresh;
}

function inland({ cities }: MapGeometry): Inland {
  const sums = new Map(cities.features.map((one) => [one.properties.id, summed(rastered(one.geometry))]));
  const all = [...sums.values()].reduce((sum, one) => sum.map((value, i) => value + (one[i] ?? 0)));
  const span = ([west, north, east, south]: Box): [number, number, number, number] => [
    Math.max(0, Math.floor(west * ACROSS)),
    Math.max(0, Math.floor(north * DOWN)),
    Math.min(ACROSS, Math.ceil(east * ACROSS)),
    Math.min(DOWN, Math.ceil(south * DOWN)),
  ];
  const count = (sum: readonly number[] | Float64Array, box: Box): number => {
    const [a, b, c, d] = span(box);
    if (c <= a || d <= b) return 0;
    const at = (x: number, y: number): number => sum[y * (ACROSS + 1) + x] ?? 0;
    return at(c, d) - at(a, d) - at(c, b) + at(a, b);
  };
  return {
    land: (box) => count(all, box),
    within: (id, box) => {
      const sum = sums.get(id);
      return sum ? count(sum, box) : 0;
    },
    cells: ([west, north, east, south]) =>
      (Math.ceil(east * ACROSS) - Math.floor(west * ACROSS)) * (Math.ceil(south * DOWN) - Math.floor(north * DOWN)),
  };
}

/** The cells whose middle lies inside, row by row: where the row's line enters and leaves the shape. */
function rastered(shape: MapGeometry['cities']['features'][number]['geometry']): Float64Array {
  const cells = new Float64Array(ACROSS * DOWN);
  const rings = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).flat();
  const crossings = Array.from({ length: DOWN }, (): number[] => []);
  for (const ring of rings) {
    const spots = ring.map((position) => shareOf(position));
    for (let i = 1; i < spots.length; i++) {
      const [[ax, ay], [bx, by]] = [spots[i - 1] as [number, number], spots[i] as [number, number]];
      const [low, high] = ay < by ? [ay, by] : [by, ay];
      for (let row = Math.max(0, Math.ceil(low * DOWN - 0.5)); row < Math.min(DOWN, high * DOWN - 0.5); row++) {
        const y = (row + 0.5) / DOWN;
        crossings[row]?.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
      }
    }
  }
  for (const [row, xs] of crossings.entries()) {
    xs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const [from, to] = [(xs[i] as number) * ACROSS, (xs[i + 1] as number) * ACROSS];
      for (let x = Math.max(0, Math.ceil(from - 0.5)); x < Math.min(ACROSS, to - 0.5); x++) cells[row * ACROSS + x] = 1;
    }
  }
  return cells;
}

/** Sums of all cells above and left of each corner. */
function summed(cells: Float64Array): Float64Array {
  const sum = new Float64Array((ACROSS + 1) * (DOWN + 1));
  const at = (x: number, y: number): number => sum[y * (ACROSS + 1) + x] ?? 0;
  for (let y = 0; y < DOWN; y++)
    for (let x = 0; x < ACROSS; x++)
      sum[(y + 1) * (ACROSS + 1) + x + 1] = (cells[y * ACROSS + x] ?? 0) + at(x, y + 1) + at(x + 1, y) - at(x, y);
  return sum;
}
