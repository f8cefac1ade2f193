import type { Fact } from '../model/fact.ts';

/** What stands together under one clause, in the order it was given. */
export interface ClauseRun<T> {
  readonly key: string;
  /** A fact of the clause, by which it is named. */
  readonly fact: Fact;
  readonly items: readonly [T, ...T[]];
}

/** Whether two facts stand under one clause of one document. */
export function isSameClause(a: Fact | undefined, b: Fact | undefined): boolean {
  return a !== undefined && b !== undefined && a.document === b.document && a.clause === b.clause;
}

/** Parts a list wherever the clause changes, so that each run names its clause once. Items that `factOf` finds nothing for are left out. */
export function clauseRuns<T>(items: readonly T[], factOf: (item: T) => Fact | undefined): ClauseRun<T>[] {
  const runs: { fact: Fact; items: [T, ...T[]] }[] = [];
  for (const item of items) {
    const fact = factOf(item);
    const last = runs.at(-1);
    if (!fact) continue;
    if (last && isSameClause(last.fact, fact)) last.items.push(item);
    else runs.push({ fact, items: [item] });
  }
  return runs.map((run, i) => ({ ...run, key: `${i} ${run.fact.document} ${run.fact.clause}` }));
}
