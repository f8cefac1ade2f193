import type { Atlas, Place } from '../model/atlas.ts';
import type { Fact } from '../model/fact.ts';
import { ASPECTS, match, type Aspect } from '../model/match.ts';
import { seatsOf } from '../model/seat.ts';
import type { Order } from './order.ts';

/** A city or the New Area that statements speak for, over all that an order names. */
export interface Landing {
  readonly place: Place;
  readonly stated: Readonly<Record<Aspect, readonly Fact[]>>;
  /** All of them, each once. */
  readonly count: number;
}

/** Where an order could land: the places of every pair of origin and industry together, most statements first, equal ones as the vocabulary lists them. */
export function landingsOf(atlas: Atlas, { from, industries }: Pick<Order, 'from' | 'industries'>): Landing[] {
  const origins = from.length > 0 ? from : [null];
  const asked = industries.length > 0 ? industries : [{ group: null, term: null }];
  const found = origins.flatMap((origin) =>
    asked.flatMap(({ group = null, term = null }) => match(atlas, { group, term, from: origin, needs: [] }).places),
  );
  return seatsOf(atlas)
    .flatMap((place): Landing[] => {
      const own = found.filter((one) => one.place === place);
      if (own.length === 0) return [];
      const stated = Object.fromEntries(
        ASPECTS.map((aspect) => [aspect, unique(own.flatMap((one) => one.stated[aspect].map(({ fact }) => fact)))]),
      ) as Record<Aspect, Fact[]>;
      return [{ place, stated, count: unique(Object.values(stated).flat()).length }];
    })
    .sort((a, b) => b.count - a.count);
}

function unique(facts: readonly Fact[]): Fact[] {
  return [...new Set(facts)];
}
