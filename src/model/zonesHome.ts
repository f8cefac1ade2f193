import type { Atlas, Place } from './atlas.ts';
import { newAreaOf, zoneOf, zonesOf } from './place.ts';

/** A zone in force with its cities, and the New Area where it lies in it. */
export interface ZoneAtHome {
  readonly place: Place;
  readonly cities: readonly Place[];
  readonly newArea: Place | null;
}

/** What home lists: the zones of the plan in force, in the order of the vocabulary. */
export function zonesHome(atlas: Atlas): ZoneAtHome[] {
  const newArea = newAreaOf(atlas);
  const around = newArea && zoneOf(atlas, newArea.id);
  return zonesOf(atlas).map((place) => ({
    place,
    cities: atlas.childrenOf(place.id).filter(({ kind }) => kind === 'city'),
    newArea: place === around ? newArea : null,
  }));
}
