import { scaleLinear } from 'd3';
import { columnsOf, type Columns } from './columns.ts';
import type { Portion } from './datum.ts';

/** A portion with the length of its part, from the left edge of the plot. */
export interface PlacedPortion extends Portion {
  readonly length: number;
}

/** Portions one under another, every whole as long as the others. Lengths in sixteenths of a rem. */
export interface Proportions extends Columns {
  /** Length of every whole. */
  readonly whole: number;
  readonly rows: readonly PlacedPortion[];
}

/** Room for the two numbers after a bar. */
const NUMBERS = 96;

/** Places portions in a width; a part stands to its length as the portion's whole to the full length. Words get no length. */
export function placeProportions(portions: readonly Portion[], width: number): Proportions {
  const columns = columnsOf(width, 0.33);
  const whole = columns.plot - NUMBERS;
  const rows = portions.map((portion) => {
    const length = scaleLinear([0, portion.whole.value ?? 1], [0, whole])(portion.part.value ?? 0);
    return { ...portion, length };
  });
  return { ...columns, whole, rows };
}
