import type { Conflict } from '../model/atlas.ts';
import type { Fact } from '../model/fact.ts';
import { didYouMean, type Problems } from './problems.ts';
import { readSeed, type Seeds } from './read.ts';
import { checkSeed, conflictsSchema } from './schema.ts';

const FILE = 'seeds/conflicts.yaml';

/** Statements found by reading that do not agree; every fact they name must exist. */
export function readConflicts(seeds: Seeds, facts: readonly Fact[], problems: Problems): Conflict[] {
  const file = readSeed(seeds, FILE, problems);
  const list = checkSeed(conflictsSchema, file, problems) ?? [];
  const ids = new Set(facts.map((fact) => fact.id));
  for (const [i, conflict] of list.entries()) {
    for (const [j, id] of conflict.facts.entries()) {
      if (ids.has(id)) continue;
      problems.add(FILE, file?.lineOf([i, 'facts', j]) ?? 1, `fact "${id}" does not exist${didYouMean(id, ids)}`);
    }
  }
  return list;
}
