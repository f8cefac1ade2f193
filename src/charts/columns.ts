/** How a chart of named rows divides its width. Lengths in sixteenths of a rem. */
export interface Columns {
  /** Whether names stand above their rows instead of beside them. */
  readonly stacked: boolean;
  /** Width of the names; the whole width where they stand above. */
  readonly names: number;
  /** Width of what is drawn. */
  readonly plot: number;
}

const STACK_BELOW = 520;
const GAP = 12;

/** Names beside the rows where there is room for both, above them otherwise. `share` is the names' part of the width, 0–1. */
export function columnsOf(width: number, share: number): Columns {
  if (width < STACK_BELOW) return { stacked: true, names: width, plot: width };
  const names = Math.round(width * share);
  return { stacked: false, names, plot: width - names - GAP };
}
