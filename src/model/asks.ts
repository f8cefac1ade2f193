import type { Atlas, Origin } from './atlas.ts';
import type { Fact } from './fact.ts';
import { groupsOf } from './groups.ts';
import { matcherOf, type Industry } from './industry.ts';
import { namesFor } from './originNames.ts';
import { seatOf } from './seat.ts';

/** A statement that asks an origin for industry, and the facts that tie it to a place. */
export interface Ask {
  readonly fact: Fact;
  readonly ties: readonly Fact[];
}

/**
 * What is asked of an origin, by the id of the city or New Area it is tied to. A chain's origin counts where the chain names the
 * place; a cooperation partner where the statement itself names the place, or its clause gives target industries of that place
 * alone. Naming a region names all that lie in it.
 */
export function asksBySeat(atlas: Atlas, origin: Origin, industry: Industry): Map<string, Ask[]> {
  const names = namesFor(atlas, origin);
  const naming = atlas.facts.filter(
    (fact) =>
      (fact.predicate === 'origin' || (fact.kind === 'cooperation' && fact.predicate === 'partner')) &&
      names.has(String(fact.value)),
  );
  const asks = new Map<string, Ask[]>();
  for (const fact of naming) {
    const ties = fact.kind === 'chain' ? chainTies(atlas, fact, industry) : cooperationTies(atlas, fact, industry);
    for (const [seat, some] of bySeat(atlas, ties)) asks.set(seat, [...(asks.get(seat) ?? []), { fact, ties: some }]);
  }
  return asks;
}

/** A fact and the place or site through which it is tied. */
type Tie = readonly [fact: Fact, to: string];

function chainTies(atlas: Atlas, fact: Fact, industry: Industry): Tie[] {
  const about = atlas.factsAbout(fact.subjectId);
  if (!isOfChain(atlas, fact.subjectId, industry)) return [];
  return about.flatMap((one): Tie[] => (one.place === null ? [] : [[one, one.place]]));
}

/** Whether a chain is the industry asked for: the chain itself, or one that takes it on; every chain where none is asked for. */
export function isOfChain(atlas: Atlas, chain: string, industry: Industry): boolean {
  const about = atlas.factsAbout(chain);
  const matching = matcherOf(atlas, industry);
  if (!matching) return true;
  const group = atlas.groupById.get(industry.group ?? '');
  if (group?.kind === 'chain') return group.id === chain;
  if (!group && groupsOf(atlas, industry.term ?? '').some((one) => one.group.id === chain)) return true;
  return matching(about.filter((one) => one.predicate === 'focus' || one.predicate === 'develop')).length > 0;
}

function cooperationTies(atlas: Atlas, fact: Fact, industry: Industry): Tie[] {
  const matching = matcherOf(atlas, industry);
  const isBeside = (one: Fact): boolean => one.document === fact.document && one.clause === fact.clause;
  if (fact.place !== null) {
    const stated = atlas.factsAbout(fact.subjectId).filter((one) => one.predicate === 'industry' && isBeside(one));
    return !matching || stated.length === 0 || matching(stated).length > 0 ? [[fact, fact.place]] : [];
  }
  const taken = atlas.facts.filter(
    (one) => one.kind === 'target-industry' && isBeside(one) && seatOf(atlas, one.subjectId),
  );
  if (new Set(taken.map((one) => seatOf(atlas, one.subjectId))).size !== 1) return [];
  return (matching ? matching(taken).map((one) => one.fact) : taken).map((one) => [one, one.subjectId]);
}

function bySeat(atlas: Atlas, ties: readonly Tie[]): Map<string, Fact[]> {
  const seats = new Map<string, Fact[]>();
  for (const [fact, to] of ties) {
    const seat = seatOf(atlas, to);
    if (seat) seats.set(seat.id, [...(seats.get(seat.id) ?? []), fact]);
  }
  return seats;
}
