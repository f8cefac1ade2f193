import { descending, extent, scaleLog, sort } from 'd3';
import { columnsOf, type Columns } from './columns.ts';
import type { Datum, Reach, Span } from './datum.ts';
import { textWidth } from './textWidth.ts';

/** A span with its ends on the scale: x from the left edge of the plot, null where the end is words. */
export interface PlacedSpan extends Span {
  readonly x1: number | null;
  readonly x2: number | null;
  /** Where a pointer reaches the two ends: side by side, or one above the other where words stand under. */
  readonly reach: { readonly from: Reach; readonly to: Reach };
  /** Where the words of the last end stand: beside its first end, or under it where there is no room; null for a number. */
  readonly words: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' } | null;
  readonly height: number;
}

/** Spans on one logarithmic scale, largest first. Lengths in sixteenths of a rem. */
export interface Dumbbells extends Columns {
  readonly rows: readonly PlacedSpan[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
}

export const ROW = 42;
/** Sizes of the words and of the small text under and before them. */
const WORDS = 15;
const SMALL = 12;
/** Height that words under a mark add to a row, and what of the row is left to the mark. */
const MORE = 30;
const ABOVE = 31;
/** Room for the labels that stand outside the ends, and between an end and its words. */
const LEFT = 46;
const RIGHT = 56;
const AIR = 16;

/**
 * Places spans in a width so that equal ratios are equal lengths. The scale runs over whole steps of 1, 2 and 5; only positive
 * numbers have a place on it, so words and anything else get none. `noNumber` is the line that stands under words.
 */
export function placeDumbbells(spans: readonly Span[], width: number, noNumber: string): Dumbbells {
  const columns = columnsOf(width, 0.33);
  const { plot } = columns;
  const values = spans.flatMap(({ from, to }) => [from.value, to.value]).filter(isPlaceable);
  const [low, high] = extent(values);
  const domain = steps(low ?? 1, high ?? 10);
  const x = scaleLog([domain[0] ?? 1, domain.at(-1) ?? 10], [LEFT, plot - RIGHT]);
  const place = (value: number | null): number | null => (isPlaceable(value) ? x(value) : null);
  const beside = (at: number, { year, figure }: Datum): boolean =>
    at + Math.max(textWidth(`${year} `, SMALL) + textWidth(figure, WORDS), textWidth(noNumber, SMALL)) <= plot;
  return {
    ...columns,
    ticks: domain.map((value) => ({ value, x: x(value) })),
    rows: sort(spans, (a, b) => descending(a.from.value ?? 0, b.from.value ?? 0)).map((span): PlacedSpan => {
      const [x1, x2] = [place(span.from.value), place(span.to.value)];
      const at = (x1 ?? LEFT) + AIR;
      if (x2 === null && !beside(at, span.to)) {
        const reach = { from: box(0, 0, plot, ABOVE), to: box(0, ABOVE, plot, ROW + MORE - ABOVE) };
        return { ...span, x1, x2, reach, words: { x: plot, y: ROW, anchor: 'end' }, height: ROW + MORE };
      }
      const divide = x1 !== null && x2 !== null ? (x1 + x2) / 2 : at - AIR / 2;
      const reach = { from: box(0, 0, divide, ROW), to: box(divide, 0, plot - divide, ROW) };
      const words = x2 === null ? ({ x: at, y: ROW / 2 - 9, anchor: 'start' } as const) : null;
      return { ...span, x1, x2, reach, words, height: ROW };
    }),
  };
}

const box = (x: number, y: number, width: number, height: number): Reach => ({ x, y, width, height });

function isPlaceable(value: number | null): value is number {
  return value !== null && value > 0;
}

/** The steps 1, 2, 5, 10, 20 … from the last at or under `low` to the first at or over `high`. */
function steps(low: number, high: number): number[] {
  const all: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++)
    all.push(...[1, 2, 5].map((digit) => digit * 10 ** power));
  const first = all.findLastIndex((step) => step <= low);
  const last = all.findIndex((step) => step >= high);
  return all.slice(Math.max(0, first), last + 1);
}
