import { max, sum } from 'd3';
import { placeAcross, placeRows, placeWest, sideOf } from './planArrows.ts';
import { blockHeight, placeBand, placeBlock } from './planBlocks.ts';
import {
  leading,
  stack,
  type ArrowMark,
  type BlockMark,
  type Box,
  type LaneMark,
  type Line,
  type PartWords,
  type PlanMarks,
  type PlanWords,
} from './planMarks.ts';
import { runWidth, wrapText } from './wrapText.ts';

/** The room there is, in sixteenths of a rem. */
export interface PlanRoom {
  readonly width: number;
  readonly height: number;
  /** What the page's title covers at the top. */
  readonly top: number;
  /** The least size of what answers to a finger. */
  readonly target: number;
  /** Three columns, two with the core across both, or one. */
  readonly columns: 1 | 2 | 3;
  /** Whether in one column the parts of a kind share a row, so that all of them are in sight at once. */
  readonly brief?: boolean;
  /** Whether it is looked at from afar: as large as there is room for. */
  readonly sketched?: boolean;
}

/** How much larger or smaller than the page's type the plan may be drawn so that all of it is in sight. */
const SCALES = [1.2, 1.1, 1, 0.94, 0.88, 0.82, 0.76, 0.73, 0.7];
/** The same for one that is sketched. */
const SKETCHED = [2, 1.85, 1.7, 1.55, 1.4, 1.3, ...SCALES, 0.64, 0.58, 0.52];
/** What overruns by no more than this is still drawn at the least scale; else it is pushed along anyway and drawn to be easy to read. */
const NEARLY = 1.02;
const READABLE = 0.88;
/** A part is no narrower than this where the plan is drawn larger than the page's type. */
const NARROWEST = 150;
const PAD = 12;
const GAP = 14;
const LANE = 46;

/**
 * Places the whole plan: parts in columns, the band of what has no part below them, arrows out of the edge, legend and note. It is drawn at
 * the largest scale at which all of it fits the room; where none does, the marks are higher than the room and the plan is pushed along.
 */
export function placePlan(words: PlanWords, room: PlanRoom): PlanMarks {
  const scales = room.columns === 1 ? [1] : room.sketched ? SKETCHED : SCALES;
  const at = (scale: number, fill: boolean): PlanMarks => {
    const [width, height, top, target] = [room.width, room.height, room.top, room.target].map((one) => one / scale) as [
      number,
      number,
      number,
      number,
    ];
    const marks = place(words, { ...room, width, height, top, target }, 0);
    const spare = Math.min(height - marks.height, 160);
    return {
      ...(fill && spare > 8 ? place(words, { ...room, width, height, top, target }, spare - 4) : marks),
      scale,
    };
  };
  const fits = scales.find((scale) => {
    const { height, blocks } = at(scale, false);
    return height <= room.height / scale && (scale <= 1 || blocks.every(({ box }) => box.width >= NARROWEST));
  });
  const last = scales[scales.length - 1] ?? 1;
  const nearly = at(last, false).height * last < room.height * NEARLY;
  const pushed = nearly || room.sketched ? last : Math.max(last, READABLE);
  return at(fits ?? pushed, fits !== undefined);
}

function place(words: PlanWords, room: PlanRoom, spare: number): PlanMarks {
  const { width, top, target, columns, brief = false } = room;
  const wide = columns === 3;
  const reach = wide ? 54 : 40;
  const side = wide ? Math.min(200, width * 0.155) : Math.min(170, width * 0.19);
  const ringed = columns > 1;
  const [north, south] = ringed ? [Math.max(52, target + 8), 52] : [0, 0];
  const frameAt = { x: ringed ? 14 + side + 8 + reach : 12, y: top + north };
  const frameWidth = width - frameAt.x - (ringed ? 22 : 12);
  const inner = { x: frameAt.x + PAD, y: frameAt.y + 34, width: frameWidth - 2 * PAD };
  const { blocks, bottom, lanes: ways } = placeParts(words.parts, inner, { target, columns, brief, spare });
  const band = placeBand(words, { x: inner.x, y: bottom + GAP, width: inner.width }, target);
  const frame: Box = { ...frameAt, width: frameWidth, height: band.box.y + band.box.height + PAD - frameAt.y };
  let y = frame.y + frame.height;
  const of = (edge: ReturnType<typeof sideOf>) => words.routes.filter(({ bearing }) => sideOf(bearing) === edge);
  const lines: Line[] = [];
  const arrows: ArrowMark[] = [];
  if (ringed) {
    arrows.push(...placeWest(of('west'), frame, { left: 14, reach, target }));
    arrows.push(...placeAcross(of('north'), 'north', frame, { reach: 36, target }));
    arrows.push(...placeAcross(of('south'), 'south', frame, { reach: 36, target }));
  } else {
    const rows = placeRows(words.routes, { x: frame.x, y: y + GAP, width: frame.width }, { columns: 1, target });
    arrows.push(...rows.arrows);
    y += GAP + rows.height;
  }
  /* What is told in the west may end below the frame. */
  if (ringed) y = Math.max(y, ...arrows.flatMap((one) => (one.box.x < frame.x ? one.lines.map((line) => line.y) : [])));
  const southern = arrows
    .filter(({ shaft, box }) => ringed && shaft && box.y > frame.y + frame.height)
    .map(({ box }) => box);
  const besideWidth = ringed ? (southern[0]?.x ?? frame.x + frame.width) - 24 - 14 : frame.width;
  const left = ringed ? 14 : frame.x;
  const undirected = wrapText(words.undirected, 12, besideWidth, 4);
  lines.push(...stack(undirected, { x: left, top: y + 8, size: 12, look: 'soft' }));
  const head = 8 + undirected.length * leading(12);
  const beside = placeRows(words.beside, { x: left, y: y + head, width: besideWidth }, { columns, target });
  arrows.push(...beside.arrows);
  y += Math.max(south, head + beside.height, ...southern.map((box) => box.y + box.height - y));
  const legend = placeLegend(words.legend, { x: left, y: y + 6, width: width - left - 14 });
  y += 6 + legend.height;
  const note = wrapText(words.note, 12, width - left - 14, 6);
  lines.push(...stack(note, { x: left, top: y + 2, size: 12, look: 'soft' }));
  y += 2 + note.length * leading(12) + 10;
  return {
    width,
    height: y,
    scale: 1,
    frame,
    title: {
      x: inner.x + (columns === 2 ? LANE : 0),
      y: frame.y + 24,
      text: wrapText(words.title, 14, inner.width - 2 * LANE, 1, true)[0] ?? '',
      size: 14,
      look: 'name',
    },
    /* In the order of the draft, which is the order of the keyboard. */
    blocks: words.parts.flatMap(({ id }) => blocks.find((block) => block.id === id) ?? []),
    band,
    arrows,
    lanes: ways.flatMap((way, i) => placeLane(way, words.lanes[i] ?? ['', ''], blocks, frame, band.box.y)),
    legend: legend.marks,
    lines,
  };
}

interface Parts {
  readonly blocks: BlockMark[];
  readonly bottom: number;
  /** Left edges of what is left free for railways and roads: on the airport's side, on the freight station's. */
  readonly lanes: readonly number[];
}

/** The parts in columns of equal height: the core in the middle or across the top, an area and its group on either side. */
function placeParts(
  parts: readonly PartWords[],
  at: { x: number; y: number; width: number },
  { target, columns, brief, spare }: { target: number; columns: PlanRoom['columns']; brief: boolean; spare: number },
): Parts {
  const of = (kind: PartWords['kind']) => parts.filter((part) => part.kind === kind);
  const [cores, areas, groups] = [of('core'), of('area'), of('group')];
  const pick = (...some: (PartWords | undefined)[]): PartWords[] => some.filter((one) => one !== undefined);
  const lane = columns === 1 ? 0 : LANE;
  const rows: PartWords[][][] =
    columns === 3
      ? [[pick(areas[0], groups[0]), pick(...cores, groups[1]), pick(areas[1], groups[2])]]
      : columns === 2
        ? [
            [cores, pick(groups[1])],
            [pick(areas[0], groups[0]), pick(areas[1], groups[2])],
          ]
        : brief
          ? [cores, areas, groups].map((row) => row.map((part) => [part]))
          : [...cores, ...areas, ...groups].map((part) => [[part]]);
  const inside = columns === 2 ? { x: at.x + lane, width: at.width - 2 * lane } : at;
  const between = columns === 3 ? lane + 8 : brief ? GAP / 2 : GAP;
  const blocks: BlockMark[] = [];
  let y = at.y;
  for (const row of rows) {
    const width = (inside.width - (row.length - 1) * between) / row.length;
    const heights = row.map((column) => column.map((part) => blockHeight(part, width, target)));
    const share = row === rows[rows.length - 1] ? spare : 0;
    const height = (max(heights, (column) => sum(column) + (column.length - 1) * GAP) ?? 0) + share;
    for (const [i, column] of row.entries()) {
      const own = heights[i] ?? [];
      const slack = (height - sum(own) - (column.length - 1) * GAP) / column.length;
      let top = y;
      for (const [j, part] of column.entries()) {
        const box = { x: inside.x + i * (width + between), y: top, width, height: (own[j] ?? 0) + slack };
        blocks.push(placeBlock(part, box, target));
        top += box.height + GAP;
      }
    }
    y += height + GAP;
  }
  const third = (at.width - 2 * between) / 3;
  const lanes =
    columns === 3
      ? [at.x + third + 4, at.x + 2 * third + between + 4]
      : columns === 2
        ? [at.x, at.x + at.width - lane]
        : [];
  return { blocks, bottom: y - GAP, lanes };
}

/** A railway with a branch to the part it serves, and a road beside it, both named along their length. */
function placeLane(
  x: number,
  [rail, road]: readonly [string, string],
  blocks: readonly BlockMark[],
  frame: Box,
  below: number,
): LaneMark[] {
  const [from, to] = [frame.y, below - GAP / 2];
  const anchored = blocks.filter(({ anchor }) => anchor !== null);
  const nearest = anchored.find(({ box }) => Math.abs(box.x + box.width - x) < LANE || Math.abs(box.x - x) < LANE + 10);
  const eastwards = nearest !== undefined && nearest.box.x > x;
  const edge = nearest ? (eastwards ? nearest.box.x : nearest.box.x + nearest.box.width) : 0;
  const [railAt, roadAt] = eastwards ? [x + 30, x + 8] : [x + 8, x + 30];
  const along = (text: string, line: number): Line => {
    const [cut = ''] = wrapText(text, 11.5, to - from - 24, 1);
    return { x: line + 13, y: to - 10, text: cut, size: 11.5, look: 'soft' };
  };
  return [
    { kind: 'road', x: roadAt, from, to, branch: null, text: along(road, roadAt) },
    {
      kind: 'rail',
      x: railAt,
      from,
      to,
      branch: nearest?.anchor ? [edge, nearest.anchor] : null,
      text: along(rail, railAt),
    },
  ];
}

function placeLegend(
  entries: PlanWords['legend'],
  at: Omit<Box, 'height'>,
): { marks: PlanMarks['legend']; height: number } {
  let [x, y] = [at.x, at.y];
  const marks = entries.map(({ mode, name }) => {
    const width = 44 + runWidth(name, 12) + 18;
    if (x > at.x && x + width > at.x + at.width) [x, y] = [at.x, y + 19];
    const mark = {
      mode,
      at: [x, y + 9] as const,
      line: { x: x + 42, y: y + 13, text: name, size: 12, look: 'soft' as const },
    };
    x += width;
    return mark;
  });
  return { marks, height: y + 20 - at.y };
}
