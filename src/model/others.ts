import type { Atlas } from './atlas.ts';
import type { Fact } from './fact.ts';

/**
 * Other statements of the same thing: the same term of the same subject and predicate, or for a number the same subject, measure
 * and year. Newest document first. Where the numbers differ, the documents disagree.
 */
export function othersOf(atlas: Atlas, fact: Fact): Fact[] {
  const order = new Map(atlas.documents.map((document, i) => [document.id, i]));
  return atlas
    .factsAbout(fact.subjectId)
    .filter((other) => other.id !== fact.id && sameThing(other, fact))
    .sort((a, b) => (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0));
}

function sameThing(a: Fact, b: Fact): boolean {
  if (a.measure !== null || b.measure !== null)
    return a.measure === b.measure && a.year === b.year && a.unit === b.unit;
  return a.value === b.value && a.predicate === b.predicate;
}
