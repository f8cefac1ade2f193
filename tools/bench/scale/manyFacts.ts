import type { Site } from '../../../src/model/atlas.ts';
import { factId, type Fact } from '../../../src/model/fact.ts';

/** Facts with so many times as many beside them: what industries made-up sites have, by the clauses that say so of real ones; the same ones every time. */
export function manyFacts(facts: readonly Fact[], sites: readonly Site[], times: number): Fact[] {
  const models = facts.filter(({ kind, predicate }) => kind === 'site' && predicate === 'industry');
  if (times > 1 && (models.length === 0 || sites.length === 0)) throw new Error('no sites for more facts to be about');
  const more = Array.from({ length: facts.length * (times - 1) }, (_, n): Fact => {
    const site = sites[n % sites.length] as Site;
    /* A site that comes round again says another industry. */
    const round = Math.floor(n / sites.length);
    const model = models[(n + round) % models.length] as Fact;
    const fields = {
      ...{ kind: model.kind, predicate: model.predicate, subject: site.name, subjectId: site.id, measure: null },
      ...{ value: `${model.value}${round > 0 ? round : ''}`, unit: null, year: null, qualifier: null, place: null },
      ...{ document: model.document, clause: model.clause },
    };
    return { id: factId(fields), ...fields };
  });
  return [...facts, ...more];
}
