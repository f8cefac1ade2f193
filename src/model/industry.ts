import type { Gazetteer, Group } from './atlas.ts';
import type { Fact } from './fact.ts';
import { groupsOf, reasonFor, type Reason } from './groups.ts';

/** The industry asked for: a group, one term exactly as a document writes it, or a term within a group. */
export interface Industry {
  readonly group?: string | null;
  readonly term?: string | null;
}

/** A fact that states the industry asked for, and why its term counts. */
export interface MatchedFact {
  readonly fact: Fact;
  readonly reasons: readonly { readonly group: Group; readonly reason: Reason }[];
}

/** Picks the facts that state an industry; null where none is asked for, or one that the vocabulary does not know. */
export function matcherOf(atlas: Gazetteer, industry: Industry): ((facts: readonly Fact[]) => MatchedFact[]) | null {
  const term = industry.term || null;
  const group = industry.group ? atlas.groupById.get(industry.group) : null;
  if (group === undefined || (group === null && term === null)) return null;
  const reasons = (value: string): MatchedFact['reasons'] | null => {
    if (term !== null && value !== term) return null;
    if (group === null) return groupsOf(atlas, value);
    const reason = reasonFor(group, value);
    return reason && [{ group, reason }];
  };
  return (facts) =>
    facts.flatMap((fact) => {
      const why = fact.measure === null ? reasons(String(fact.value)) : null;
      return why ? [{ fact, reasons: why }] : [];
    });
}
