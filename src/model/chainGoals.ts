import type { Atlas } from './atlas.ts';
import { factsOf } from './documents.ts';
import type { Fact } from './fact.ts';
import { pairsOf, type Pair } from './pairs.ts';
import { provinceOf } from './place.ts';

/** What each chain is to reach by its first and by its last year, in the order of the plan. */
export function chainGoals(atlas: Atlas): Pair[] {
  const goals = factsOf(atlas, 'chains').filter((fact) => fact.kind === 'chain' && fact.predicate === 'goal');
  return pairsOf(goals, (fact) => fact.subjectId);
}

/** What the goals of the chains say at once. */
export interface ChainStory {
  readonly largest: Pair;
  readonly next: Pair;
  /** How many times the largest is the next, at the first year. */
  readonly times: number;
  /** Its share of all chains together at the first year, 0 to 1. */
  readonly share: number;
  /** Chains that at least double from the first year to the last, as the numbers stand. */
  readonly doubling: readonly Pair[];
}

/** The one sentence of the chains' goals, from the numbers alone; null where fewer than two are stated. */
export function chainStory(goals: readonly Pair[]): ChainStory | null {
  const amount = ({ from }: Pair): number => (typeof from.value === 'number' ? from.value : 0);
  const [largest, next] = goals.filter((one) => amount(one) > 0).sort((a, b) => amount(b) - amount(a));
  if (!largest || !next) return null;
  return {
    largest,
    next,
    times: amount(largest) / amount(next),
    share: amount(largest) / goals.reduce((sum, one) => sum + amount(one), 0),
    doubling: goals.filter(
      ({ from, to }) =>
        typeof to.value === 'number' && amount({ from, to }) > 0 && to.value >= 2 * amount({ from, to }),
    ),
  };
}

/** What the whole province is to reach: the general goals of the plan in force, in the order of the clause. */
export function provinceGoals(atlas: Atlas): Fact[] {
  const province = provinceOf(atlas)?.id;
  return factsOf(atlas, 'goals').filter((fact) => fact.kind === 'figure' && fact.subjectId === province);
}
