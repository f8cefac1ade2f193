import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Pixels of two pictures of one size that differ visibly (a perceptual difference over 0.15; antialiasing is not counted), the second shifted by whole pixels. */
export function differing(a: Buffer, b: Buffer, [dx, dy]: readonly [number, number] = [0, 0]): number {
  const [first, second] = [PNG.sync.read(a), PNG.sync.read(b)];
  const { width, height } = first;
  const moved = new PNG({ width, height });
  const [from, to] = [
    [Math.max(0, -dx), Math.max(0, -dy)],
    [Math.max(0, dx), Math.max(0, dy)],
  ] as const;
  PNG.bitblt(second, moved, ...from, width - Math.abs(dx), height - Math.abs(dy), ...to);
  return pixelmatch(first.data, moved.data, undefined, width, height, { threshold: 0.15 });
}

/** Side of a cell and of a patch of cells, in pixels: two engines draw edges differently within a cell, a name fills a patch. */
const [CELL, PATCH] = [4, 40] as const;

/**
 * Where two pictures of one size differ most: the share of cells that differ in the worst patch, and its corner in pixels. Cells are
 * averaged first, so that edges set by two engines count little, and a missing name, icon or line counts whole.
 */
export function worstPatch(a: Buffer, b: Buffer): { readonly share: number; readonly x: number; readonly y: number } {
  const [first, second] = [PNG.sync.read(a), PNG.sync.read(b)].map((picture) => reduced(picture, CELL)) as [PNG, PNG];
  const { width, height } = first;
  const differs = cellsApart(first, second, 0.12);
  const side = PATCH / CELL;
  let worst = { share: 0, x: 0, y: 0 };
  for (let x = 0; x + side <= width; x += 2) {
    for (let y = 0; y + side <= height; y += 2) {
      let count = 0;
      for (let i = 0; i < side; i++) for (let j = 0; j < side; j++) if (differs((y + j) * width + x + i)) count++;
      if (count / side ** 2 > worst.share) worst = { share: count / side ** 2, x: x * CELL, y: y * CELL };
    }
  }
  return worst;
}

/** A rectangle in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The regions of a screen, and how much of each may differ: the share of its cells, and the cells of the largest blob. A letter, a dot or
 * an icon is a blob of more. What lies in no other region is land.
 */
const BARS = {
  legend: { share: 0.001, blob: 3 },
  header: { share: 0.001, blob: 3 },
  panel: { share: 0.001, blob: 3 },
  land: { share: 0.0005, blob: 3 },
} as const;
type Region = keyof typeof BARS;
export const REGIONS = Object.keys(BARS) as Region[];

/** A picture of a screen, and where on it everything but the land stands. */
export interface Look {
  readonly png: Buffer;
  readonly boxes: Partial<Readonly<Record<Region, Box>>>;
}

const FOLDER = resolve(import.meta.dirname, 'pictures');
/** Longest side of a stored picture in pixels: small enough for some kilobytes, large enough that a letter shows. */
const LONGEST = 480;

/**
 * What a look has that the picture stored under `name` has not, or the other way round: a sentence for each region over its bar. With
 * UPDATE_PICTURES=1 it is stored instead, and nothing differs. Throws where none is stored.
 */
export function changes(name: string, look: Look): string[] {
  const file = resolve(FOLDER, `${name}.png`);
  const now = cellsOf(look);
  if (process.env['UPDATE_PICTURES']) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, PNG.sync.write(now.cells, { colorType: 2, deflateLevel: 9 }));
    return [];
  }
  if (!existsSync(file))
    throw new Error(`${file} is not stored; run with UPDATE_PICTURES=1 and look at what it writes`);
  return compare(PNG.sync.read(readFileSync(file)), now, look);
}

/** The same of two looks. */
export function between(before: Look, after: Look): string[] {
  return compare(cellsOf(before).cells, cellsOf(after), after);
}

interface Cells {
  readonly cells: PNG;
  /** Pixels of the screen a cell is wide. */
  readonly block: number;
}
/** A look is reduced once, however many others it is compared with. */
const known = new WeakMap<Look, Cells>();
function cellsOf(look: Look): Cells {
  const had = known.get(look);
  if (had) return had;
  const picture = PNG.sync.read(look.png);
  const cells = reduced(picture);
  const made = { cells, block: picture.width / cells.width };
  known.set(look, made);
  return made;
}

function compare(before: PNG, { cells: now, block }: Cells, { boxes }: Look): string[] {
  const { width, height } = now;
  if (before.width !== width || before.height !== height)
    return [`was ${before.width} × ${before.height} cells, is ${width} × ${height}`];
  const regionOf = (cell: number): Region => {
    const [x, y] = [((cell % width) + 0.5) * block, (Math.floor(cell / width) + 0.5) * block];
    const holds = (box: Box | undefined): boolean =>
      box !== undefined && x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
    return REGIONS.find((one) => holds(boxes[one])) ?? 'land';
  };
  const regions = Array.from({ length: width * height }, (_, cell) => regionOf(cell));
  const differs = cellsApart(before, now, 0.08);
  return REGIONS.flatMap((region) => {
    const all = regions.filter((one) => one === region).length;
    const apart = regions.flatMap((one, cell) => (one === region && differs(cell) ? [cell] : []));
    const { size, cell } = largestBlob(new Set(apart), width);
    const { share, blob } = BARS[region];
    if (apart.length <= all * share && size <= blob) return [];
    const [x, y] = [(cell % width) * block, Math.floor(cell / width) * block].map(Math.round);
    return [`${region}: ${apart.length} of ${all} cells differ, ${size} of them together near ${x}, ${y}`];
  });
}

/** The most cells that touch each other, by a side or a corner, and one of them. */
function largestBlob(cells: ReadonlySet<number>, width: number): { size: number; cell: number } {
  const left = new Set(cells);
  let largest = { size: 0, cell: 0 };
  for (const cell of cells) {
    const edge = left.delete(cell) ? [cell] : [];
    let size = 0;
    for (let one = edge.pop(); one !== undefined; one = edge.pop()) {
      size++;
      for (const row of [-width, 0, width])
        for (const column of [-1, 0, 1]) if (left.delete(one + row + column)) edge.push(one + row + column);
    }
    if (size > largest.size) largest = { size, cell };
  }
  return largest;
}

/** Whether a cell of two pictures of one size differs by more than a perceptual threshold, 0 to 1; 0.08 is more than one of the stored steps. */
function cellsApart(a: PNG, b: PNG, threshold: number): (cell: number) => boolean {
  const { width, height } = a;
  const shown = new PNG({ width, height });
  pixelmatch(a.data, b.data, shown.data, width, height, { threshold, includeAA: true, diffMask: true });
  return (cell) => shown.data[cell * 4 + 3] !== 0;
}

/** Averages whole blocks of pixels, and keeps sixteen steps a channel so that the file stays small. */
function reduced(picture: PNG, block = Math.ceil(Math.max(picture.width, picture.height) / LONGEST)): PNG {
  const [width, height] = [Math.floor(picture.width / block), Math.floor(picture.height / block)];
  const small = new PNG({ width, height });
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0;
        for (let j = 0; j < block; j++)
          for (let i = 0; i < block; i++)
            sum += picture.data[((y * block + j) * picture.width + x * block + i) * 4 + channel] ?? 0;
        small.data[(y * width + x) * 4 + channel] = Math.min(255, Math.round(sum / block ** 2 / 17) * 17);
      }
    }
  }
  return small;
}
