import type { Rect } from './boxes.ts';
import type { Camera } from './camera.ts';
import { NORTH_EDGE, WEST_EDGE } from './land.ts';
import { BASELINE, type Face, type Measure } from './text.ts';

/** A spot on the screen in CSS pixels. */
export type Spot = readonly [x: number, y: number];

/** One letter of a name that follows a line: where its left end stands on its baseline, in CSS pixels, and its turn in degrees. */
export interface Letter {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

/** How names follow lines; sizes in CSS pixels, the rest in ems and degrees. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  /** The size at the nearest zoom, by which MapLibre counts out where names stand. */
  readonly largest: number;
  readonly spaced: number;
  readonly down: number;
  readonly bend: number;
  /** From one name to the next at the whole zoom below; null for one in the middle. */
  readonly every: number | null;
}

/** MapLibre sets its glyphs in ems of 24. */
const EM = 24;

/**
 * Names along a line of [x, y] CSS pixels as MapLibre sets them: the line is cut at the borders of the tiles of the whole zoom below, and
 * on each piece a name stands every so often where the piece is long and straight enough for it.
 */
export function along(line: readonly Spot[], run: Run, { zoom, frame }: Camera, measure: Measure): Letter[][] {
  const level = Math.floor(zoom);
  const near = 2 ** (zoom - level);
  const tile = 512 * near;
  const world = 512 * 2 ** zoom;
  const corner: Spot = [frame.x - WEST_EDGE * world, frame.y - NORTH_EDGE * world];
  const ems = widths(run, measure);
  const length = ems.reduce((sum, em) => sum + em, 0) + run.spaced * (ems.length - 1);
  return cut(line, corner, tile).flatMap(({ piece, continued }) => {
    const whole = lengthOf(piece);
    /* In CSS pixels of the whole zoom below. */
    const label = length * run.largest;
    const spots = run.every === null ? [whole / 2] : stands(whole / near, label, run, continued).map((at) => at * near);
    return spots.flatMap((at) => {
      const letters = set(piece, at, run, ems, length);
      return letters ? [letters] : [];
    });
  });
}

/** Half the height of a line in ems and the air around it in CSS pixels, as MapLibre keeps free around each letter of such a name. */
const [HALF, AIR] = [0.6, 2] as const;

/** The box of each letter, for the ground it holds. */
export function letterBoxes(letters: readonly Letter[], size: number): Rect[] {
  return letters.map(({ x, y, turn }) => {
    const angle = (turn * Math.PI) / 180;
    const [cx, cy] = [
      x + Math.cos(angle) * size * 0.5 + Math.sin(angle) * size * BASELINE,
      y + Math.sin(angle) * size * 0.5 - Math.cos(angle) * size * BASELINE,
    ];
    const half = HALF * size + AIR;
    return [cx - half, cy - half, cx + half, cy + half];
  });
}

const widths = ({ text, face }: Run, measure: Measure): number[] => [...text].map((letter) => measure(letter, face));

/** How far along a piece names stand: an own start is kept clear of, a start at a tile's border is not. */
function stands(whole: number, label: number, { every, largest }: Run, continued: boolean): number[] {
  const asked = every ?? whole;
  const spacing = asked - label < asked / 4 ? label + asked / 4 : asked;
  const first = (continued ? spacing / 2 : ((8 * label + 2 * EM) * largest) / EM) % spacing;
  const found = [];
  for (let at = first; at < whole; at += spacing) if (at - label / 2 >= 0 && at + label / 2 <= whole) found.push(at);
  return found.length > 0 || continued || whole < label ? found : [whole / 2];
}

/** The letters of a name whose middle stands `at` CSS pixels along the piece; null where it is too short or bends too much. */
function set(piece: readonly Spot[], at: number, run: Run, ems: readonly number[], length: number): Letter[] | null {
  const half = (length * run.size) / 2;
  const [from, to] = [walk(piece, at - half), walk(piece, at + half)];
  if (!from || !to || bends(piece, at, half, run)) return null;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const letters = [...run.text];
  const upright = letters.every((letter) => letter > '\u2E7F') && Math.abs(dy) > Math.abs(dx);
  const back = upright ? dy < 0 : dx < 0;
  let gone = -half;
  return letters.map((text, i) => {
    const em = ems[i] ?? 1;
    const middle = gone + (em * run.size) / 2;
    gone += (em + run.spaced) * run.size;
    const spot = walk(piece, back ? at - middle : at + middle) ?? from;
    const along = spot.angle + (back ? Math.PI : 0);
    const turn = upright ? along - Math.PI / 2 : along;
    /* Beside the line by what the layer asks, then from the letter's middle to its left end on the baseline. */
    const [sx, sy] = upright ? [-run.down, 0] : [0, run.down];
    const [lx, ly] = [(sx - em / 2) * run.size, (sy + BASELINE) * run.size];
    return {
      text,
      x: spot.x + lx * Math.cos(turn) - ly * Math.sin(turn),
      y: spot.y + lx * Math.sin(turn) + ly * Math.cos(turn),
      turn: (turn * 180) / Math.PI,
    };
  });
}

/** Whether the line turns by more than the name may, summed over a window of three fifths of an em. */
function bends(piece: readonly Spot[], at: number, half: number, { bend, size }: Run): boolean {
  const window = 0.6 * size;
  const turns: { at: number; by: number }[] = [];
  let gone = 0;
  for (let i = 1; i < piece.length - 1; i++) {
    const [a, b, c] = [piece[i - 1] as Spot, piece[i] as Spot, piece[i + 1] as Spot];
    gone += Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (Math.abs(gone - at) > half) continue;
    const by = Math.abs(Math.atan2(b[1] - a[1], b[0] - a[0]) - Math.atan2(c[1] - b[1], c[0] - b[0]));
    turns.push({ at: gone, by: Math.min(by, 2 * Math.PI - by) });
  }
  return turns.some(({ at: end }) => {
    const sum = turns.filter((one) => one.at <= end && end - one.at < window).reduce((all, one) => all + one.by, 0);
    return (sum * 180) / Math.PI > bend;
  });
}

function walk(piece: readonly Spot[], distance: number): { x: number; y: number; angle: number } | null {
  let rest = distance;
  for (let i = 1; i < piece.length && rest >= 0; i++) {
    const [[ax, ay], [bx, by]] = [piece[i - 1] as Spot, piece[i] as Spot];
    const step = Math.hypot(bx - ax, by - ay);
    if (rest <= step && step > 0)
      return {
        x: ax + ((bx - ax) * rest) / step,
        y: ay + ((by - ay) * rest) / step,
        angle: Math.atan2(by - ay, bx - ax),
      };
    rest -= step;
  }
  return null;
}

const lengthOf = (piece: readonly Spot[]): number =>
  piece.reduce((sum, [x, y], i) => {
    const before = piece[i - 1];
    return before ? sum + Math.hypot(x - before[0], y - before[1]) : 0;
  }, 0);

/** The line in pieces that each lie in one tile; `continued` where one starts at a tile's border. */
function cut(
  line: readonly Spot[],
  [cx, cy]: Spot,
  tile: number,
): { readonly piece: readonly Spot[]; readonly continued: boolean }[] {
  const column = ([x, y]: Spot): string => `${Math.floor((x - cx) / tile)} ${Math.floor((y - cy) / tile)}`;
  const pieces: { piece: Spot[]; continued: boolean }[] = [];
  let open: Spot[] | null = null;
  let home = '';
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as Spot, line[i] as Spot];
    const crossings = [0, 1]
      .flatMap((axis): number[] => {
        const [from, to, zero] = [a[axis] as number, b[axis] as number, axis === 0 ? cx : cy];
        const [low, high] = [Math.min(from, to), Math.max(from, to)];
        const first = Math.ceil((low - zero) / tile);
        const last = Math.floor((high - zero) / tile);
        return from === to
          ? []
          : Array.from(
              { length: Math.max(0, last - first + 1) },
              (_, n) => ((first + n) * tile + zero - from) / (to - from),
            );
      })
      .filter((t) => t > 0 && t < 1)
      .sort((p, q) => p - q);
    const stops = [0, ...crossings, 1].map((t): Spot => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
    for (let j = 1; j < stops.length; j++) {
      const [from, to] = [stops[j - 1] as Spot, stops[j] as Spot];
      const here = column([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
      if (open && here === home) open.push(to);
      else pieces.push({ piece: (open = [from, to]), continued: pieces.length > 0 });
      home = here;
    }
  }
  return pieces;
}

/** The line moved aside by CSS pixels, to the right of its course, as path data. */
export function aside(line: readonly Spot[], by: number): string {
  return line
    .map(([x, y], i) => {
      const [a, b] = [line[i - 1] ?? line[i], line[i + 1] ?? line[i]] as [Spot, Spot];
      const here = line[i] as Spot;
      const normal = (from: Spot, to: Spot): Spot => {
        const step = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
        return [-(to[1] - from[1]) / step, (to[0] - from[0]) / step];
      };
      const sides = [...(a === here ? [] : [normal(a, here)]), ...(b === here ? [] : [normal(here, b)])];
      const [nx, ny] = [0, 1].map((axis) => sides.reduce((sum, side) => sum + (side[axis] as number), 0)) as [
        number,
        number,
      ];
      /* At a bend both sides keep their distance; sharp ones are cut short. */
      const stretch = Math.min(2, sides.length > 1 ? 2 / Math.max(0.5, nx * nx + ny * ny) : 1);
      return `${i === 0 ? 'M' : 'L'}${(x + nx * by * stretch).toFixed(1)} ${(y + ny * by * stretch).toFixed(1)}`;
    })
    .join('');
}
