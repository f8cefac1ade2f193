import type { Position } from 'geojson';
import type { MapGeometry } from '../model/geometry.ts';
import { RATIO, shareOf } from './land.ts';

/** Cells across the province: some five pixels of a desk's map each. */
const ACROSS = 256;
const DOWN = Math.ceil(ACROSS * RATIO);
/** Corners of a row of cells. */
const CORNERS = ACROSS + 1;

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
  const all = new Int32Array(CORNERS * (DOWN + 1));
  for (const sum of sums.values())
    for (let i = 0; i < all.length; i++) all[i] = (all[i] as number) + (sum[i] as number);
  const span = ([west, north, east, south]: Box): [number, number, number, number] => [
    Math.max(0, Math.floor(west * ACROSS)),
    Math.max(0, Math.floor(north * DOWN)),
    Math.min(ACROSS, Math.ceil(east * ACROSS)),
    Math.min(DOWN, Math.ceil(south * DOWN)),
  ];
  const count = (sum: Int32Array, box: Box): number => {
    const [a, b, c, d] = span(box);
    if (c <= a || d <= b) return 0;
    const at = (x: number, y: number): number => sum[y * CORNERS + x] ?? 0;
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

/** The cells whose middle lies inside, row by row: where the row's line enters and leaves the shape. Plain loops: a page makes them at its start. */
function rastered(shape: MapGeometry['cities']['features'][number]['geometry']): Uint8Array {
  const cells = new Uint8Array(ACROSS * DOWN);
  const rings = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).flat();
  const crossings = Array.from({ length: DOWN }, (): number[] => []);
  for (const ring of rings) {
    let [ax, ay] = shareOf(ring[0] as Position);
    for (let i = 1; i < ring.length; i++) {
      const [bx, by] = shareOf(ring[i] as Position);
      const first = Math.max(0, Math.ceil(Math.min(ay, by) * DOWN - 0.5));
      const end = Math.min(DOWN, Math.max(ay, by) * DOWN - 0.5);
      for (let row = first; row < end; row++)
        crossings[row]?.push(ax + (((row + 0.5) / DOWN - ay) / (by - ay)) * (bx - ax));
      ax = bx;
      ay = by;
    }
  }
  for (const [row, xs] of crossings.entries()) {
    xs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const from = Math.max(0, Math.ceil((xs[i] as number) * ACROSS - 0.5));
      const end = Math.max(0, Math.min(ACROSS, Math.ceil((xs[i + 1] as number) * ACROSS - 0.5)));
      cells.fill(1, row * ACROSS + from, row * ACROSS + Math.max(from, end));
    }
  }
  return cells;
}

/** How many cells lie above and left of each corner. */
function summed(cells: Uint8Array): Int32Array {
  const sum = new Int32Array(CORNERS * (DOWN + 1));
  for (let y = 0; y < DOWN; y++) {
    let row = 0;
    for (let x = 0; x < ACROSS; x++) {
      row += cells[y * ACROSS + x] as number;
      sum[(y + 1) * CORNERS + x + 1] = (sum[y * CORNERS + x + 1] as number) + row;
    }
  }
  return sum;
}
