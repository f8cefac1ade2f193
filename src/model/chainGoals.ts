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

/** What the whole province is to reach: the general goals of the plan in force, in the order of the clause. */
export function provinceGoals(atlas: Atlas): Fact[] {
  const province = provinceOf(atlas)?.id;
  return factsOf(atlas, 'goals').filter((fact) => fact.kind === 'figure' && fact.subjectId === province);
}
