import { extent, scaleLinear } from 'd3';
import { columnsOf, type Columns } from './columns.ts';
import type { Span } from './datum.ts';

/** A span on its own scale: x from the left edge of the plot. A span with words at an end has no scale and no marks. */
export interface Track extends Span {
  readonly marks: { readonly zero: number; readonly x1: number; readonly x2: number } | null;
}

/** Spans in different units, one row each. Lengths in sixteenths of a rem. */
export interface Tracks extends Columns {
  /** Where the values before and after the tracks end and begin, and the tracks' own two ends. */
  readonly before: number;
  readonly start: number;
  readonly end: number;
  readonly after: number;
  readonly rows: readonly Track[];
}

const VALUE = 54;
const AIR = 14;

/** Places spans in a width, each on its own linear scale that starts at zero (or under it) and ends at the larger value. */
export function placeTracks(spans: readonly Span[], width: number): Tracks {
  const columns = columnsOf(width, 0.46);
  const [start, end] = [VALUE + AIR, columns.plot - VALUE - AIR];
  const rows = spans.map((span): Track => {
    const { from, to } = span;
    if (from.value === null || to.value === null) return { ...span, marks: null };
    const [low = 0, high = 1] = extent([0, from.value, to.value]);
    const x = scaleLinear([low, high], [start, end]);
    return { ...span, marks: { zero: x(0), x1: x(from.value), x2: x(to.value) } };
  });
  return { ...columns, before: VALUE, start, end, after: columns.plot - VALUE, rows };
}
