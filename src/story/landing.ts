import type { Atlas, Place } from '../model/atlas.ts';
import type { Fact } from '../model/fact.ts';
import { match, type MatchedPlace, type Point } from '../model/match.ts';
import { standingOf } from '../model/needs.ts';
import { sitesIn } from '../model/place.ts';
import { HUB_TYPES } from '../model/profile.ts';
import { seatsOf } from '../model/seat.ts';
import type { Order } from './order.ts';

/** A city or the New Area that the documents name for an order: what it takes on, its fitting sites, what it asks of the guests, how goods get in and out. */
export interface Landing {
  readonly place: Place;
  readonly stated: Readonly<Record<'takes' | 'sites' | 'asks' | 'reached', readonly Fact[]>>;
  /** The statements that speak for it, each once; no score. */
  readonly count: number;
}

/**
 * Where an order could land: the places of every pair of origin and industry together, in the order of the match. A place that answers
 * more of what is asked comes first, and of equals the one that the plan in force names.
 */
export function landingsOf(atlas: Atlas, { from, industries }: Pick<Order, 'from' | 'industries'>): Landing[] {
  const origins = from.length > 0 ? from : [null];
  const asked = industries.length > 0 ? industries : [{ group: null, term: null }];
  const results = origins.flatMap((origin) =>
    asked.map(({ group = null, term = null }) => match(atlas, { group, term, from: origin, needs: [] }).places),
  );
  const standsAt = (place: Place): number =>
    Math.min(
      ...results.map((places) => {
        const at = places.findIndex((one) => one.place === place);
        return at < 0 ? Infinity : at;
      }),
    );
  return seatsOf(atlas)
    .flatMap((place) => landingAt(atlas, place, results.flat()))
    .sort((a, b) => standsAt(a.place) - standsAt(b.place));
}

function landingAt(atlas: Atlas, place: Place, found: readonly MatchedPlace[]): Landing[] {
  const own = found.filter((one) => one.place === place).flatMap(({ stated }) => stated);
  if (own.length === 0) return [];
  const of = (point: Point) => own.filter((one) => one.point === point);
  const spoken = unique(
    [
      ...of('industry').flatMap(({ statements, sites }) => [...statements, ...sites.flatMap((one) => one.statements)]),
      ...of('origin').flatMap(({ statements }) => statements),
    ].map(({ fact }) => fact),
  );
  const hubs = sitesIn(atlas, place.id).filter(({ type }) => HUB_TYPES.includes(type));
  const facts = (statements: readonly { readonly fact: Fact }[]): Fact[] => unique(statements.map(({ fact }) => fact));
  return [
    {
      place,
      stated: {
        takes: facts(of('industry').flatMap(({ statements }) => statements)),
        sites: facts(of('industry').flatMap(({ sites }) => sites.flatMap(({ statements }) => statements))),
        asks: facts(of('origin').flatMap(({ statements }) => statements)),
        reached: unique(hubs.flatMap((site) => standingOf(atlas, site))),
      },
      count: spoken.length,
    },
  ];
}

function unique(facts: readonly Fact[]): Fact[] {
  return [...new Set(facts)];
}
