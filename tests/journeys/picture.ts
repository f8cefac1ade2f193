import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Pixels of two pictures of one size that differ visibly (a perceptual difference over 0.15; antialiasing is not counted), with one of them shifted by whole pixels. */
export function differing(a: Buffer, b: Buffer, shift: readonly [number, number] = [0, 0]): number {
  const [first, second] = [PNG.sync.read(a), PNG.sync.read(b)];
  const { width, height } = first;
  const moved = new PNG({ width, height });
  const [dx, dy] = shift;
  PNG.bitblt(
    second,
    moved,
    Math.max(0, -dx),
    Math.max(0, -dy),
    width - Math.abs(dx),
    height - Math.abs(dy),
    Math.max(0, dx),
    Math.max(0, dy),
  );
  return pixelmatch(first.data, moved.data, undefined, width, height, { threshold: 0.15 });
}
