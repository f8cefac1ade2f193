import type { Atlas, Family, Place } from './atlas.ts';
import type { Fact } from './fact.ts';
import { seatOf } from './seat.ts';
import { whoWants, type Wanted } from './whoWants.ts';

/** A term that is one subject with the one asked for, and the places that a document names for it. */
export interface Sister {
  readonly term: string;
  readonly places: readonly Wanted[];
}

/** What stands beside a term: its family, and what chains, sites and others say of it that no place takes on. */
export interface TermBeside {
  readonly family: Family | null;
  readonly sisters: readonly Sister[];
  /** Cities and the New Area that a sister names and the term does not. */
  readonly namedBySisters: readonly Place[];
  /** Statements of the very term by others than places. */
  readonly elsewhere: readonly Fact[];
}

/** What stands beside a term that is asked for. */
export function besideTerm(atlas: Atlas, term: string): TermBeside {
  const family = atlas.families.find(({ terms }) => terms.includes(term)) ?? null;
  const sisters = (family?.terms ?? [])
    .filter((one) => one !== term)
    .map((one) => ({ term: one, places: whoWants(atlas, { term: one }).places }));
  const own = new Set(whoWants(atlas, { term }).places.map(({ place }) => seatOf(atlas, place.id)));
  const seats = sisters.flatMap(({ places }) => places.flatMap(({ place }) => seatOf(atlas, place.id) ?? []));
  return {
    family,
    sisters,
    namedBySisters: [...new Set(seats)].filter((place) => !own.has(place)),
    elsewhere: atlas.facts.filter(({ value, kind }) => value === term && kind !== 'target-industry'),
  };
}
