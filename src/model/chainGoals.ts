import type { Atlas } from './atlas.ts';
import type { Fact } from './fact.ts';
import { pairsOf, type Pair } from './pairs.ts';

const PLAN = 'action-plan-2025';

/** What each chain is to reach by its first and by its last year, in the order of the plan. */
export function chainGoals(atlas: Atlas): Pair[] {
  const goals = atlas.facts.filter(
    (fact) => fact.document === PLAN && fact.kind === 'chain' && fact.predicate === 'goal',
  );
  return pairsOf(goals, (fact) => fact.subjectId);
}

/** What the whole province is to reach by the same plan: its general goals, in the order of the clause. */
export function provinceGoals(atlas: Atlas): Fact[] {
  return atlas.facts.filter(
    (fact) => fact.document === PLAN && fact.kind === 'figure' && fact.subjectId === 'gansu' && fact.clause === '一',
  );
}
