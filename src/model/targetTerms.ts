import type { Atlas } from './atlas.ts';
import { groupsOf } from './groups.ts';

/** The distinct terms that any place takes on, by the id of each group they count under; a term may stand in several. */
export function targetTerms(atlas: Pick<Atlas, 'groups' | 'facts'>): Map<string, string[]> {
  const terms = new Set(
    atlas.facts.filter((fact) => fact.kind === 'target-industry').map((fact) => String(fact.value)),
  );
  const shelves = new Map<string, string[]>(atlas.groups.map((group) => [group.id, []]));
  for (const term of terms) for (const { group } of groupsOf(atlas, term)) shelves.get(group.id)?.push(term);
  return shelves;
}

/** Terms that no group takes; the compile refuses any. */
export function ungrouped(atlas: Pick<Atlas, 'groups' | 'facts'>): string[] {
  const terms = new Set(
    atlas.facts.filter((fact) => fact.kind === 'target-industry').map((fact) => String(fact.value)),
  );
  return [...terms].filter((term) => groupsOf(atlas, term).length === 0);
}
