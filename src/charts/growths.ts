import { descending, max, scaleLinear, sort } from 'd3';
import { columnsOf, type Columns } from './columns.ts';
import type { Datum, Reach, Span } from './datum.ts';
import { textWidth } from './textWidth.ts';

/** Where a value is written, and where a pointer reaches it. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly reach: Reach;
}

/** A span as a bar from zero: what is reached first, and by the target year. */
export interface Growth extends Span {
  /** Length of the bar at the first and at the target year; null where the document states words. */
  readonly first: number | null;
  readonly last: number | null;
  readonly labels: { readonly from: Label; readonly to: Label };
  /** Middle of the bar, and height of the row. */
  readonly bar: number;
  readonly height: number;
}

/** Spans on one linear scale from zero, largest first. Lengths in sixteenths of a rem. */
export interface Growths extends Columns {
  readonly rows: readonly Growth[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
}

/** Height of a row with its values beside the bar, and of the line they take where they stand under it. */
const ROW = 34;
const LINE = 26;
export const BAR = 14;
const FIGURE = 17;
const SMALL = 12;
const AIR = 8;
/** Between the two values of a row, where an arrow stands. */
export const ARROW = 26;
/** Text is measured by a rule of thumb: what it may be short of. */
const SLACK = 1.12;

/**
 * Places spans in a width so that equal amounts are equal lengths: a chain twice as large is twice as long, beside its own change. `noNumber` is said
 * behind a target in words. Values stand behind their bar; on a narrow sheet under it.
 */
export function placeGrowths(spans: readonly Span[], width: number, noNumber: string): Growths {
  const columns = columnsOf(width, 0.3);
  const { plot, stacked } = columns;
  const widths = spans.map((span) => widthsOf(span, noNumber));
  const amounts = spans.flatMap(({ from, to }) => [from.value ?? 0, to.value ?? 0]);
  const room = stacked ? 0 : (max(spans, (span, i) => (span.to.value === null ? 0 : (widths[i]?.whole ?? 0))) ?? 0);
  const x = scaleLinear([0, max(amounts) ?? 1], [0, plot - room - (stacked ? 0 : AIR)]);
  const place = (value: number | null): number | null => (value === null ? null : x(value));
  const rows = spans.map((span, i): Growth => {
    const [first, last] = [place(span.from.value), place(span.to.value)];
    const { from, whole } = widths[i] ?? { from: 0, whole: 0 };
    const at = stacked ? 0 : Math.min((last ?? first ?? 0) + AIR, Math.max(0, plot - whole));
    const [top, high] = stacked ? [BAR + 4, LINE] : [0, ROW];
    const y = top + high / 2;
    const label = (start: number, wide: number): Label => ({
      x: start,
      y,
      reach: { x: start, y: top, width: Math.max(0, wide), height: high },
    });
    return {
      ...span,
      first,
      last,
      labels: { from: label(at, from), to: label(at + from + ARROW, whole - from - ARROW) },
      bar: stacked ? BAR / 2 : ROW / 2,
      height: stacked ? BAR + 4 + LINE : ROW,
    };
  });
  return {
    ...columns,
    rows: sort(rows, (a, b) => descending(a.from.value ?? 0, b.from.value ?? 0)),
    ticks: x.ticks(stacked ? 3 : 5).map((value) => ({ value, x: x(value) })),
  };
}

/** Width of the first value, and of all that a row says. */
function widthsOf({ from, to }: Span, noNumber: string): { readonly from: number; readonly whole: number } {
  const first = valueWidth(from);
  const aside = to.value === null ? textWidth(` ${noNumber}`, SMALL) : 0;
  return { from: first, whole: first + ARROW + valueWidth(to) + aside * SLACK };
}

function valueWidth({ before, figure, after }: Datum): number {
  return (textWidth(figure, FIGURE) + textWidth([before, after].filter(Boolean).join('  '), SMALL)) * SLACK;
}
