import type { Gazetteer, Place, PlaceKind, Site } from './atlas.ts';
import type { Hue } from './hues.ts';

/** The province itself. */
export function provinceOf(atlas: Pick<Gazetteer, 'places'>): Place | null {
  return onlyOf(atlas, 'province');
}

/** The national new area that has a plan of its own: Lanzhou New Area. */
export function newAreaOf(atlas: Pick<Gazetteer, 'places'>): Place | null {
  return onlyOf(atlas, 'new-area');
}

function onlyOf({ places }: Pick<Gazetteer, 'places'>, kind: PlaceKind): Place | null {
  return places.find((place) => place.kind === kind) ?? null;
}

/** The seat of the province's government. */
export function capitalOf({ places }: Pick<Gazetteer, 'places'>): Place | null {
  return places.find((place) => place.capital) ?? null;
}

/** The zones of the plan in force, in the order of the vocabulary; a zone of an earlier plan belongs to no province. */
export function zonesOf(atlas: Pick<Gazetteer, 'places'>): Place[] {
  return atlas.places.filter((place) => place.kind === 'zone' && place.parent !== null);
}

/** The colour of the zone that a place or site lies in; null where it lies in none. */
export function hueAt(atlas: Gazetteer, id: string): Hue | null {
  return zoneOf(atlas, id)?.hue ?? null;
}

/** The places above one, nearest first: Lanzhou New Area → 兰州市 → 兰白 → 甘肃省. */
export function ancestorsOf(gazetteer: Gazetteer, id: string): Place[] {
  const chain: Place[] = [];
  let parent = gazetteer.placeById.get(id)?.parent ?? null;
  while (parent !== null) {
    const place = gazetteer.placeById.get(parent);
    if (!place) break;
    chain.push(place);
    parent = place.parent;
  }
  return chain;
}

/** The zone a place or site lies in; null for the province and for sites that no document ties to a place. */
export function zoneOf(gazetteer: Gazetteer, id: string): Place | null {
  const record = gazetteer.placeById.get(id) ?? placeOfSite(gazetteer, id);
  if (!record) return null;
  return [record, ...ancestorsOf(gazetteer, record.id)].find((place) => place.kind === 'zone') ?? null;
}

/** The prefecture a place or site lies in; null for zones and the province. */
export function cityOf(gazetteer: Gazetteer, id: string): Place | null {
  const record = gazetteer.placeById.get(id) ?? placeOfSite(gazetteer, id);
  if (!record) return null;
  return [record, ...ancestorsOf(gazetteer, record.id)].find((place) => place.kind === 'city') ?? null;
}

function placeOfSite(gazetteer: Gazetteer, id: string): Place | undefined {
  const at = gazetteer.siteById.get(id)?.place;
  return at ? gazetteer.placeById.get(at) : undefined;
}

/** A place and all that belongs to it. */
export function withinOf(gazetteer: Gazetteer, id: string): Set<string> {
  const within = new Set([id]);
  for (const one of within) for (const child of gazetteer.childrenOf(one)) within.add(child.id);
  return within;
}

/** The sites in a place or in anything that belongs to it. */
export function sitesIn(gazetteer: Gazetteer, id: string): Site[] {
  const within = withinOf(gazetteer, id);
  return gazetteer.sites.filter((site) => site.place !== null && within.has(site.place));
}
