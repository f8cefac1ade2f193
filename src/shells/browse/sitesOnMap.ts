import { group } from 'd3';
import type { Atlas, Site } from '../../model/atlas.ts';
import { cityOf, newAreaOf, withinOf } from '../../model/place.ts';
import { HUB_TYPES } from '../../model/profile.ts';
import { sitesBy } from '../../model/sites.ts';
import { whoWants } from '../../model/whoWants.ts';
import type { View } from '../../view/view.ts';

/** What the list of sites is narrowed to. */
export function filterOf(view: View) {
  return { type: view.siteType, within: view.within, document: view.document, words: view.words };
}

/** The sites that the question at hand is about: a list's, those of one industry, those of the chosen city; null where it is about none. */
export function sitesAsked(atlas: Atlas, view: View): readonly Site[] | null {
  if (view.lens === 'sites') return sitesBy(atlas, filterOf(view));
  if (view.lens === 'industry' || view.lens === 'match') {
    return view.group === null && view.term === null ? null : whoWants(atlas, view).sites.map(({ site }) => site);
  }
  if (view.lens !== 'zones' || atlas.placeById.get(view.pick ?? '')?.kind !== 'city') return null;
  const places = withinOf(atlas, view.pick ?? '');
  return atlas.sites.filter(
    ({ type, place }) =>
      place !== null && places.has(place) && view.switches.includes(HUB_TYPES.includes(type) ? 'hubs' : 'parks'),
  );
}

/**
 * The asked sites by the seat they are counted at, in the New Area its own, else their city's: far out, an icon spread around a seat would
 * stand in the wrong city or give way to a name, a count does neither. Null where the camera frames one city and icons have room.
 */
export function countedAtSeats(
  atlas: Atlas,
  view: View,
  sites: readonly Site[],
): Record<string, readonly string[]> | null {
  if (view.lens === 'sites' && atlas.placeById.get(view.within ?? '')?.kind === 'city') return null;
  const newArea = newAreaOf(atlas)?.id;
  const seats = new Map<string, string | undefined>();
  const seatOf = (place: string): string | undefined => {
    const inNewArea = newArea !== undefined && (place === newArea || atlas.placeById.get(place)?.parent === newArea);
    if (!seats.has(place)) seats.set(place, inNewArea ? newArea : cityOf(atlas, place)?.id);
    return seats.get(place);
  };
  const placed = sites.flatMap(({ id, at, place }) => {
    const seat = at === null || place === null ? undefined : seatOf(place);
    return seat === undefined ? [] : [{ id, seat }];
  });
  const bySeat = [...group(placed, ({ seat }) => seat)];
  return Object.fromEntries(bySeat.map(([seat, some]) => [seat, some.map(({ id }) => id)]));
}
