import { descending, group } from 'd3';
import type { Atlas, Place, Site } from './atlas.ts';
import type { Fact } from './fact.ts';
import { seatOf, seatsOf } from './seat.ts';
import type { Id } from './view.ts';

/** What documents state place by place: companies and projects, parks and hubs, numbers. */
export const COUNTABLE = ['projects', 'sites', 'numbers'] as const;
export type Countable = (typeof COUNTABLE)[number];

/** What is stated of one city or the New Area; an empty one is not stated, and no zero. */
export interface PlaceCount {
  readonly place: Place;
  readonly count: number;
  /** The statements, or for parks and hubs the sites. */
  readonly facts: readonly Fact[];
  readonly sites: readonly Site[];
}

const known = new WeakMap<Atlas, Map<Countable, readonly PlaceCount[]>>();

/** What is stated of each city and the New Area, most first; once for an atlas, which is frozen. */
export function countedBy(atlas: Atlas, what: Countable): readonly PlaceCount[] {
  const before = known.get(atlas) ?? new Map<Countable, readonly PlaceCount[]>();
  known.set(atlas, before);
  const counted = before.get(what) ?? counts(atlas, what);
  before.set(what, counted);
  return counted;
}

function counts(atlas: Atlas, what: Countable): PlaceCount[] {
  const at = what === 'sites' ? null : seatsOfFacts(atlas, factsOf(atlas, what));
  return seatsOf(atlas)
    .map((place): PlaceCount => {
      const facts = at?.get(place.id) ?? [];
      const sites = at ? [] : atlas.sites.filter((site) => seatOf(atlas, site.id) === place);
      const things = what === 'projects' ? new Set(facts.map(({ subjectId }) => subjectId)).size : facts.length;
      return { place, count: things + sites.length, facts, sites };
    })
    .sort((a, b) => descending(a.count, b.count));
}

function factsOf(atlas: Atlas, what: Exclude<Countable, 'sites'>): Fact[] {
  return what === 'projects'
    ? atlas.facts.filter((fact) => fact.kind === 'project' && fact.place !== null)
    : atlas.facts.filter((fact) => fact.measure !== null && ['figure', 'project'].includes(fact.kind));
}

/**
 * Facts by the city or New Area that they are about: that of their subject, of the place they are tied to, or of where their project
 * stands. What is about a zone or the province has none.
 */
export function seatsOfFacts(atlas: Atlas, facts: readonly Fact[]): Map<Id, Fact[]> {
  const pairs = facts.flatMap((fact) => seatsOfFact(atlas, fact).map((id) => [id, fact] as const));
  return new Map([...group(pairs, ([id]) => id)].map(([id, some]) => [id, some.map(([, fact]) => fact)]));
}

function seatsOfFact(atlas: Atlas, fact: Fact): Id[] {
  const tied = fact.place === null ? null : seatOf(atlas, fact.place);
  const own = seatOf(atlas, fact.subjectId);
  if (own || tied) return [...new Set([own, tied].flatMap((place) => place?.id ?? []))];
  if (fact.kind !== 'project' || fact.place !== null) return [];
  const stands = atlas.factsAbout(fact.subjectId).filter(({ predicate }) => predicate === 'place');
  return [...new Set(stands.flatMap(({ place }) => (place === null ? [] : (seatOf(atlas, place)?.id ?? []))))];
}
