import type { Atlas, Place } from './atlas.ts';
import { ancestorsOf, zoneOf } from './place.ts';

/** The city or New Area that answers for a place or site: the New Area for all in it, so never also Lanzhou. */
export function seatOf(atlas: Atlas, id: string): Place | null {
  const place = atlas.placeById.get(id) ?? atlas.placeById.get(atlas.siteById.get(id)?.place ?? '');
  return place ? ([place, ...ancestorsOf(atlas, place.id)].find(isSeat) ?? null) : null;
}

/** The places that answer for themselves: the cities and the New Area, in the order of the vocabulary. */
export function seatsOf(atlas: Atlas): Place[] {
  return atlas.places.filter(isSeat);
}

/** Whether a place answers for another place or a site: a zone for all in it, a city or the New Area for what is seated there. */
export function answersFor(atlas: Atlas, place: Place, id: string): boolean {
  if (place.id === id) return true;
  return place.kind === 'zone' ? zoneOf(atlas, id)?.id === place.id : seatOf(atlas, id)?.id === place.id;
}

const isSeat = (place: Place): boolean => place.kind === 'city' || place.kind === 'new-area';
