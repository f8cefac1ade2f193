import type { Atlas } from './atlas.ts';
import type { Fact } from './fact.ts';
import { matcherOf, type Industry } from './industry.ts';
import { namesFor } from './originNames.ts';

/**
 * What the chains that an industry belongs to say of an origin, whether or not a clause also names a place: the facts that name the
 * origin or a region of it, and what the same part of the clause takes on. A chain asked for by name is meant whole; a term, by its words.
 */
export function namingClauses(atlas: Atlas, industry: Industry, originId: string | null): Fact[] {
  const origin = originId === null ? undefined : atlas.originById.get(originId);
  const matching = matcherOf(atlas, industry);
  if (!origin || !matching) return [];
  const names = namesFor(atlas, origin);
  return atlas.facts.filter((fact) => {
    if (fact.kind !== 'chain' || fact.predicate !== 'origin' || !names.has(String(fact.value))) return false;
    if (fact.subjectId === industry.group) return true;
    const own = atlas.factsAbout(fact.subjectId).filter((one) => one.predicate === 'focus');
    return matching(own).length > 0;
  });
}
