import type { Atlas } from './atlas.ts';
import { pairsOf, type Pair } from './pairs.ts';

/** The indicator table of the manufacturing plan: each measure at its base year and its target year, in the order of the table. */
export function indicators(atlas: Atlas): Pair[] {
  const table = atlas.facts.filter(
    (fact) =>
      fact.document === 'manufacturing-plan-2021' &&
      fact.kind === 'figure' &&
      fact.subjectId === 'gansu' &&
      fact.clause === '二(三) 指标表',
  );
  return pairsOf(table, (fact) => fact.measure ?? '');
}
