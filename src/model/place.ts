import type { Atlas, Place, PlaceKind, Site } from './atlas.ts';
import type { Hue } from './hues.ts';

/** The province itself. */
export function provinceOf(atlas: Pick<Atlas, 'places'>): Place | null {
  return onlyOf(atlas, 'province');
}

/** The national new area that has a plan of its own: Lanzhou New Area. */
export function newAreaOf(atlas: Pick<Atlas, 'places'>): Place | null {
  return onlyOf(atlas, 'new-area');
}

function onlyOf({ places }: Pick<Atlas, 'places'>, kind: PlaceKind): Place | null {
  return places.find((place) => place.kind === kind) ?? null;
}

/** The seat of the province's government. */
export function capitalOf({ places }: Pick<Atlas, 'places'>): Place | null {
  return places.find((place) => place.capital) ?? null;
}

/** The zones of the plan in force, in the order of the vocabulary; a zone of an earlier plan belongs to no province. */
export function zonesOf(atlas: Pick<Atlas, 'places'>): Place[] {
  return atlas.places.filter((place) => place.kind === 'zone' && place.parent !== null);
}

/** The colour of the zone that a place or site lies in; null where it lies in none. */
export function hueAt(atlas: Atlas, id: string): Hue | null {
  return zoneOf(atlas, id)?.hue ?? null;
}

/** The places above one, nearest first: Lanzhou New Area → 兰州市 → 兰白 → 甘肃省. */
export function ancestorsOf(atlas: Atlas, id: string): Place[] {
  const chain: Place[] = [];
  let parent = atlas.placeById.get(id)?.parent ?? null;
  while (parent !== null) {
    const place = atlas.placeById.get(parent);
    if (!place) break;
    chain.push(place);
    parent = place.parent;
  }
  return chain;
}

/** The zone a place or site lies in; null for the province and for sites that no document ties to a place. */
export function zoneOf(atlas: Atlas, id: string): Place | null {
  const record = atlas.placeById.get(id) ?? placeOfSite(atlas, id);
  if (!record) return null;
  return [record, ...ancestorsOf(atlas, record.id)].find((place) => place.kind === 'zone') ?? null;
}

/** The prefecture a place or site lies in; null for zones and the province. */
export function cityOf(atlas: Atlas, id: string): Place | null {
  const record = atlas.placeById.get(id) ?? placeOfSite(atlas, id);
  if (!record) return null;
  return [record, ...ancestorsOf(atlas, record.id)].find((place) => place.kind === 'city') ?? null;
}

function placeOfSite(atlas: Atlas, id: string): Place | undefined {
  const at = atlas.siteById.get(id)?.place;
  return at ? atlas.placeById.get(at) : undefined;
}

/** A place and all that belongs to it. */
export function withinOf(atlas: Atlas, id: string): Set<string> {
  const within = new Set([id]);
  for (const one of within) for (const child of atlas.childrenOf.get(one) ?? []) within.add(child.id);
  return within;
}

/** The sites in a place or in anything that belongs to it. */
export function sitesIn(atlas: Atlas, id: string): Site[] {
  const within = withinOf(atlas, id);
  return atlas.sites.filter((site) => site.place !== null && within.has(site.place));
}
