import { geoDistance } from 'd3';
import type { Gazetteer, PlaceKind, Site } from './atlas.ts';
import { cityOf } from './place.ts';

/** What a site can be asked to lie near. */
export const NEAR_TYPES = ['airport', 'rail-port'] as const;
export type NearType = (typeof NEAR_TYPES)[number];

/** Upper bounds of the classes of distance, in kilometres as the crow flies; farther is not near. */
export const NEAR_CLASSES = [10, 25, 50] as const;
const EARTH = 6371;
/** Places smaller than a city, of which lying in the same one says something. */
const PARTS: readonly PlaceKind[] = ['new-area', 'core', 'area', 'group'];

/** How near: within a class of distance where both positions are exact, else no more than that both lie in one part or city. */
export interface Near {
  readonly site: Site;
  readonly how: { readonly within: (typeof NEAR_CLASSES)[number] } | { readonly same: 'place' | 'city' };
}

/** The nearest airport or rail port to a site; null where none is near, or none is known to be. */
export function nearestOf(atlas: Gazetteer, from: Site, type: NearType): Near | null {
  const found = atlas.sites
    .filter((site) => site.type === type && site !== from)
    .flatMap((site) => nearness(atlas, from, site) ?? []);
  return found.sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

function nearness(atlas: Gazetteer, from: Site, site: Site): Near | null {
  if (from.at && site.at && from.accuracy === 'site' && site.accuracy === 'site') {
    const far = geoDistance([...from.at], [...site.at]) * EARTH;
    const within = NEAR_CLASSES.find((most) => far <= most);
    return within === undefined ? null : { site, how: { within } };
  }
  const parts = partsOf(atlas, site);
  if (partsOf(atlas, from).some((part) => parts.includes(part))) return { site, how: { same: 'place' } };
  const city = cityOf(atlas, from.id);
  return city && city === cityOf(atlas, site.id) ? { site, how: { same: 'city' } } : null;
}

/** The part of the New Area in which a site stands, and the New Area; empty elsewhere. */
function partsOf({ placeById }: Gazetteer, { place }: Site): string[] {
  const parts: string[] = [];
  let at = place === null ? undefined : placeById.get(place);
  while (at && PARTS.includes(at.kind)) {
    parts.push(at.id);
    at = at.parent === null ? undefined : placeById.get(at.parent);
  }
  return parts;
}

/** Distances come before words, near before far. */
function rank({ how }: Near): number {
  return 'within' in how ? how.within : how.same === 'place' ? 100 : 200;
}
