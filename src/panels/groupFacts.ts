import { group } from 'd3';
import type { Atlas } from '../model/atlas.ts';
import { STATUSES, statusOf } from '../model/documents.ts';
import type { Fact } from '../model/fact.ts';

/** Facts that one clause states under one qualifier, in the order of the document. */
export interface FactGroup {
  readonly key: string;
  readonly document: string;
  readonly clause: string;
  readonly qualifier: string | null;
  readonly facts: readonly [Fact, ...Fact[]];
}

/** Groups facts by document, clause and qualifier: plans before drafts before reports, the newest first, as the atlas lists them. */
export function groupFacts(atlas: Atlas, facts: readonly Fact[]): FactGroup[] {
  const order = new Map(atlas.documents.map((document, i) => [document.id, i]));
  const rank = ({ document }: FactGroup): number => STATUSES.indexOf(statusOf(atlas, document));
  const groups = group(facts, (fact) => [fact.document, fact.clause, fact.qualifier ?? ''].join('|'));
  return [...groups]
    .map(([key, some]) => {
      const [first, ...rest] = some as [Fact, ...Fact[]];
      const { document, clause, qualifier } = first;
      return { key, document, clause, qualifier, facts: [first, ...rest] as const };
    })
    .sort((a, b) => rank(a) - rank(b) || (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0));
}
