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
  const shown = new PNG({ width, height });
  pixelmatch(first.data, second.data, shown.data, width, height, { threshold: 0.12, includeAA: true, diffMask: true });
  const side = PATCH / CELL;
  let worst = { share: 0, x: 0, y: 0 };
  for (let x = 0; x + side <= width; x += 2) {
    for (let y = 0; y + side <= height; y += 2) {
      let count = 0;
      for (let i = 0; i < side; i++)
        for (let j = 0; j < side; j++) if (shown.data[((y + j) * width + x + i) * 4 + 3]) count++;
      if (count / side ** 2 > worst.share) worst = { share: count / side ** 2, x: x * CELL, y: y * CELL };
    }
  }
  return worst;
}

const FOLDER = resolve(import.meta.dirname, 'pictures');
/** Longest side of a stored picture in pixels: small enough for a few kilobytes, large enough that a missing name shows. */
const LONGEST = 260;

/**
 * The share of a picture that differs from the one stored under `name`, both reduced. With UPDATE_PICTURES=1 it is stored instead, and
 * nothing differs. Throws where none is stored.
 */
export function changed(name: string, screenshot: Buffer): number {
  const file = resolve(FOLDER, `${name}.png`);
  const now = reduced(PNG.sync.read(screenshot));
  if (process.env['UPDATE_PICTURES']) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, PNG.sync.write(now, { colorType: 2, deflateLevel: 9 }));
    return 0;
  }
  if (!existsSync(file))
    throw new Error(`${file} is not stored; run with UPDATE_PICTURES=1 and look at what it writes`);
  const { data, width, height } = PNG.sync.read(readFileSync(file));
  if (width !== now.width || height !== now.height) return 1;
  return pixelmatch(data, now.data, undefined, width, height, { threshold: 0.12, includeAA: true }) / (width * height);
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
