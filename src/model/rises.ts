import type { Pair } from './pairs.ts';

/** How many measures of a table rise and fall from their first year to their last, and the one that grows most times over. */
export interface Rises {
  readonly up: number;
  readonly down: number;
  readonly most: Pair;
}

/** What a table of indicators says at once, from its numbers alone; null where no pair has two numbers to set beside each other. */
export function rises(pairs: readonly Pair[]): Rises | null {
  const counted = pairs.flatMap((pair) => {
    const [from, to] = [pair.from.value, pair.to.value];
    return typeof from === 'number' && typeof to === 'number' ? [{ pair, from, to }] : [];
  });
  const grown = counted.filter(({ from, to }) => from > 0 && to > from).sort((a, b) => b.to / b.from - a.to / a.from);
  const [most] = grown;
  if (!most) return null;
  return {
    up: counted.filter(({ from, to }) => to > from).length,
    down: counted.filter(({ from, to }) => to < from).length,
    most: most.pair,
  };
}
