import { crc32, deflateSync } from 'node:zlib';

export type Point = readonly [x: number, y: number];
/** A closed line; its last point is joined to its first. */
export type Ring = readonly Point[];
type Colour = readonly [red: number, green: number, blue: number];

/** Rows that are looked at in each row of pixels; across a row what is covered is exact. */
const ROWS = 4;
/** Points nearer to each other than this are one, in pixels. */
const SEEN = 0.7;

/** How far each pixel of a part of a picture is covered, as a share of 1; it can be painted any number of times. */
export interface Mask {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly cover: Float32Array;
}

/** The size of a picture in pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** What rings enclose: with holes where they lie in each other, or, for lines, all that any of them covers. */
export function maskOf({ width, height }: Size, rings: readonly Ring[], holes = true): Mask {
  const edges = rings
    .map((ring) => (holes ? thinned(ring) : ring))
    .flatMap(edgesOf)
    .sort((a, b) => a.top - b.top);
  const xs = rings.flatMap((ring) => ring.map(([x]) => x));
  const [left, right] = [
    least(xs, width),
    width -
      least(
        xs.map((x) => width - x),
        width,
      ),
  ];
  const top = Math.max(0, Math.floor(edges[0]?.top ?? 0));
  const bottom = Math.min(height, Math.ceil(edges.reduce((far, edge) => Math.max(far, edge.bottom), 0)));
  const [x, wide] = [Math.max(0, Math.floor(left)), Math.min(width, Math.ceil(right))];
  const mask = { x, y: top, width: Math.max(0, wide - x), height: Math.max(0, bottom - top) };
  const cover = new Float32Array(mask.width * mask.height);
  let next = 0;
  let near: Edge[] = [];
  for (let row = top; row < bottom; row++) {
    while (next < edges.length && (edges[next]?.top ?? Infinity) < row + 1) near.push(edges[next++] as Edge);
    near = near.filter((edge) => edge.bottom > row);
    const line = cover.subarray((row - top) * mask.width, (row - top + 1) * mask.width);
    for (let part = 0; part < ROWS; part++)
      for (const [from, to] of spansAt(near, row + (part + 0.5) / ROWS, holes)) spread(line, from - x, to - x);
    for (let i = 0; i < line.length; i++) line[i] = Math.min(1, (line[i] ?? 0) / ROWS);
  }
  return { ...mask, cover };
}

/** Open lines, `wide` pixels across, with round ends and joints. */
export function strokeOf(size: Size, lines: readonly Ring[], wide: number): Mask {
  const parts = lines
    .map(thinned)
    .flatMap((line) => [
      ...line.map((at) => disc(at, wide / 2)),
      ...line.slice(1).flatMap((end, i) => bar(line[i] as Point, end, wide / 2)),
    ]);
  return maskOf(size, parts, false);
}

/** A line without the points that no pixel can show. */
function thinned(line: Ring): Ring {
  const kept: Point[] = [];
  for (const [i, at] of line.entries()) {
    const [x, y] = kept.at(-1) ?? [Infinity, Infinity];
    if (i === line.length - 1 || Math.hypot(at[0] - x, at[1] - y) >= SEEN) kept.push(at);
  }
  return kept;
}

const least = (values: readonly number[], most: number): number =>
  values.reduce((found, value) => Math.min(found, value), most);

/**
 * A picture of flat areas with smooth edges, drawn by itself: the same bytes on every machine, without a browser, a font or a package. Lengths
 * in pixels from the upper left corner.
 */
export class Raster {
  readonly #pixels: Uint8ClampedArray;

  constructor(
    readonly width: number,
    readonly height: number,
    ground: string,
  ) {
    this.#pixels = new Uint8ClampedArray(width * height * 3);
    const colour = rgb(ground);
    for (let i = 0; i < this.#pixels.length; i++) this.#pixels[i] = colour[i % 3] ?? 0;
  }

  /** Paints what a mask covers in one colour; with a `share` of each pixel of it, such as a hatch. */
  paint({ x, y, width, height, cover }: Mask, colour: string, share: number | Share = 1): void {
    const ink = rgb(colour);
    for (let row = 0; row < height; row++)
      for (let i = 0; i < width; i++) {
        const covered = cover[row * width + i] ?? 0;
        if (covered === 0) continue;
        const weight = covered * (typeof share === 'number' ? share : share(x + i, y + row));
        const at = ((y + row) * this.width + x + i) * 3;
        for (let part = 0; part < 3; part++) {
          const now = this.#pixels[at + part] ?? 0;
          this.#pixels[at + part] = now + ((ink[part] ?? 0) - now) * weight;
        }
      }
  }

  /** Fills what rings enclose, with holes where they lie in each other. */
  fill(rings: readonly Ring[], colour: string): void {
    this.paint(maskOf(this, rings), colour);
  }

  /** The picture as a PNG file, eight bits a colour, without a date or a name in it. */
  png(): Buffer {
    const line = this.width * 3;
    const raw = Buffer.alloc((line + 1) * this.height);
    for (let row = 0; row < this.height; row++)
      raw.set(this.#pixels.subarray(row * line, (row + 1) * line), row * (line + 1) + 1);
    const head = Buffer.alloc(13);
    head.writeUInt32BE(this.width, 0);
    head.writeUInt32BE(this.height, 4);
    head.set([8, 2, 0, 0, 0], 8);
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    return Buffer.concat([
      signature,
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(raw, { level: 6 })),
      chunk('IEND'),
    ]);
  }
}

/** How much of a pixel is painted, as a share of 1. */
export type Share = (x: number, y: number) => number;

/** A side of an area, from its upper end down; `way` says which way it ran. */
interface Edge {
  readonly top: number;
  readonly bottom: number;
  readonly x: number;
  /** Pixels to the right for one pixel down. */
  readonly slope: number;
  readonly way: 1 | -1;
}

function edgesOf(ring: Ring): Edge[] {
  return ring.flatMap(([x1, y1], i): Edge[] => {
    const [x2, y2] = ring[(i + 1) % ring.length] as Point;
    if (y1 === y2) return [];
    const slope = (x2 - x1) / (y2 - y1);
    return y1 < y2 ? [{ top: y1, bottom: y2, x: x1, slope, way: 1 }] : [{ top: y2, bottom: y1, x: x2, slope, way: -1 }];
  });
}

/** What is inside along one row, from left to right. */
function spansAt(edges: readonly Edge[], y: number, holes: boolean): [left: number, right: number][] {
  const crossings = edges
    .filter(({ top, bottom }) => top <= y && y < bottom)
    .map(({ top, x, slope, way }) => ({ x: x + (y - top) * slope, way }))
    .sort((a, b) => a.x - b.x);
  const spans: [number, number][] = [];
  let depth = 0;
  crossings.forEach(({ x, way }, i) => {
    const inside = holes ? i % 2 === 1 : depth !== 0;
    if (inside) spans.push([crossings[i - 1]?.x ?? x, x]);
    depth += way;
  });
  return spans;
}

/** Adds a span to what is covered of each pixel of a row. */
function spread(cover: Float32Array, left: number, right: number): void {
  const [from, to] = [Math.max(0, left), Math.min(cover.length, right)];
  for (let x = Math.floor(from); x < to; x++)
    cover[x] = (cover[x] ?? 0) + Math.max(0, Math.min(x + 1, to) - Math.max(x, from));
}

/** Corners of a circle, enough for no one to see them. */
function disc([x, y]: Point, radius: number, corners = Math.max(6, Math.ceil(radius * 2))): Ring {
  return Array.from({ length: corners }, (_, i) => {
    const angle = (2 * Math.PI * i) / corners;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });
}

/** A stretch of a line as an area; it runs the way a disc does, so that the two never take each other away. */
function bar([x1, y1]: Point, [x2, y2]: Point, half: number): Ring[] {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return [];
  const [dx, dy] = [((y2 - y1) / length) * half, ((x2 - x1) / length) * half];
  return [
    [
      [x1 + dx, y1 - dy],
      [x2 + dx, y2 - dy],
      [x2 - dx, y2 + dy],
      [x1 - dx, y1 + dy],
    ],
  ];
}

/** A colour as the theme writes it (`#RRGGBB`). Throws for any other form. */
function rgb(colour: string): Colour {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(colour) ?? [];
  if (!red || !green || !blue) throw new Error(`"${colour}" is no colour of the form #RRGGBB`);
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}

function chunk(name: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
