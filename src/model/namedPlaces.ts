import type { Atlas } from './atlas.ts';
import { seatsOfFacts } from './byPlace.ts';
import type { Fact } from './fact.ts';
import { zoneOf } from './place.ts';
import type { Id } from './view.ts';

/** Where statements speak of: the cities and the New Area that they name, and those that they only name by their zone. */
export interface NamedPlaces {
  /** The statements of each place that they name. */
  readonly named: ReadonlyMap<Id, readonly Fact[]>;
  /** Places of a zone that is named, themselves not. */
  readonly byZone: readonly Id[];
}

/** The places that the statements of a document name, or those of one of its clauses. */
export function namedPlaces(atlas: Atlas, document: Id, clause: string | null): NamedPlaces {
  const facts = atlas.facts.filter((fact) => fact.document === document && (clause === null || fact.clause === clause));
  const named = seatsOfFacts(atlas, facts);
  const zones = new Set(
    facts.flatMap(({ subjectId, place }) =>
      [subjectId, place].flatMap((id) => (id !== null && atlas.placeById.get(id)?.kind === 'zone' ? [id] : [])),
    ),
  );
  const byZone = atlas.places.filter(
    ({ id, kind }) =>
      (kind === 'city' || kind === 'new-area') && !named.has(id) && zones.has(zoneOf(atlas, id)?.id ?? ''),
  );
  return { named, byZone: byZone.map(({ id }) => id) };
}
