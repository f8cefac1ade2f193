import type { Gazetteer, Place } from './atlas.ts';
import { ancestorsOf, zoneOf } from './place.ts';

/** The city or New Area that answers for a place or site: the New Area for all in it, so never also Lanzhou. */
export function seatOf(gazetteer: Gazetteer, id: string): Place | null {
  const place = gazetteer.placeById.get(id) ?? gazetteer.placeById.get(gazetteer.siteById.get(id)?.place ?? '');
  return place ? ([place, ...ancestorsOf(gazetteer, place.id)].find(isSeat) ?? null) : null;
}

/** The places that answer for themselves: the cities and the New Area, in the order of the vocabulary. */
export function seatsOf(gazetteer: Gazetteer): Place[] {
  return gazetteer.places.filter(isSeat);
}

/** Whether a place answers for another place or a site: a zone for all in it, a city or the New Area for what is seated there. */
export function answersFor(gazetteer: Gazetteer, place: Place, id: string): boolean {
  if (place.id === id) return true;
  return place.kind === 'zone' ? zoneOf(gazetteer, id)?.id === place.id : seatOf(gazetteer, id)?.id === place.id;
}

const isSeat = (place: Place): boolean => place.kind === 'city' || place.kind === 'new-area';
