import type { Atlas, Place, Site } from './atlas.ts';
import { STATUSES, statusOf } from './documents.ts';
import { matcherOf, type Industry, type MatchedFact } from './industry.ts';
import { seatOf, seatsOf } from './seat.ts';

/** A place that a document names for an industry. */
export interface Wanted {
  readonly place: Place;
  /** The New Area, for its parts: they stand beside it and not for Lanzhou city. */
  readonly under: Place | null;
  /** Key where any statement is a key one. */
  readonly tier: 'key' | 'cultivate';
  readonly key: readonly MatchedFact[];
  readonly cultivate: readonly MatchedFact[];
}

export interface WhoWants {
  /** Cities, the New Area and its parts: key before cultivate; of equals those a plan in force names, then a draft, then a report; then as the vocabulary lists them. */
  readonly places: readonly Wanted[];
  /** Cities and the New Area that no document names, neither themselves nor a part of them. */
  readonly notNamed: readonly Place[];
  /** What is said of whole zones and the province. */
  readonly zones: readonly Wanted[];
  readonly sites: readonly SiteMatch[];
}

export interface SiteMatch {
  readonly site: Site;
  readonly facts: readonly MatchedFact[];
}

/** Who in Gansu wants an industry. Empty on all sides where none is asked for. */
export function whoWants(atlas: Atlas, industry: Industry): WhoWants {
  const matching = matcherOf(atlas, industry);
  if (!matching) return { places: [], notNamed: [], zones: [], sites: [] };
  const wanted = atlas.places.flatMap((place): Wanted[] => {
    const stated = matching(
      atlas.factsAbout(place.id).filter((fact) => fact.predicate === 'key' || fact.predicate === 'cultivate'),
    );
    if (stated.length === 0) return [];
    const key = stated.filter(({ fact }) => fact.predicate === 'key');
    const cultivate = stated.filter(({ fact }) => fact.predicate === 'cultivate');
    const seat = seatOf(atlas, place.id);
    return [{ place, under: seat === place ? null : seat, tier: key.length > 0 ? 'key' : 'cultivate', key, cultivate }];
  });
  const isWide = ({ place }: Wanted): boolean => place.kind === 'zone' || place.kind === 'province';
  const named = new Set(wanted.map(({ place }) => seatOf(atlas, place.id)));
  return {
    places: wanted.filter((one) => !isWide(one)).sort(byWeight(atlas)),
    notNamed: seatsOf(atlas).filter((place) => !named.has(place)),
    zones: wanted.filter(isWide).sort(byWeight(atlas)),
    sites: atlas.sites.flatMap((site): SiteMatch[] => {
      const stated = atlas.factsAbout(site.id).filter((fact) => fact.predicate === 'industry');
      const facts = matching(stated);
      return facts.length > 0 ? [{ site, facts }] : [];
    }),
  };
}

/** Sorting is stable, so equal places keep the order of the vocabulary; how much a document says is no merit. */
function byWeight(atlas: Atlas): (a: Wanted, b: Wanted) => number {
  const status = (one: Wanted): number =>
    Math.min(...one[one.tier].map(({ fact }) => STATUSES.indexOf(statusOf(atlas, fact.document))));
  return (a, b) => Number(a.tier === 'cultivate') - Number(b.tier === 'cultivate') || status(a) - status(b);
}
