import type { Atlas } from './atlas.ts';
import { factsOf } from './documents.ts';
import { pairsOf, type Pair } from './pairs.ts';
import { provinceOf } from './place.ts';

/** The indicator table: each measure of the province at its base year and its target year, in the order of the table. */
export function indicators(atlas: Atlas): Pair[] {
  const province = provinceOf(atlas)?.id;
  const table = factsOf(atlas, 'indicators').filter((fact) => fact.kind === 'figure' && fact.subjectId === province);
  return pairsOf(table, (fact) => fact.measure ?? '');
}
