import { group, sort } from 'd3';
import type { Fact } from './fact.ts';

/** One measure of one subject at two years, as one document states it; either end may be words instead of a number. */
export interface Pair {
  readonly from: Fact;
  readonly to: Fact;
}

/** The earliest and the latest statement of each group, in the order the groups first appear; a group of one year makes no pair. */
export function pairsOf(facts: readonly Fact[], keyOf: (fact: Fact) => string): Pair[] {
  const dated = facts.filter((fact) => fact.year !== null);
  return [...group(dated, keyOf).values()].flatMap((some) => {
    const sorted = sort(some, (fact) => fact.year ?? undefined);
    const [from, to] = [sorted[0], sorted.at(-1)];
    return from && to && from.year !== to.year ? [{ from, to }] : [];
  });
}
