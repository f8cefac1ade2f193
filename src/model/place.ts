import type { Gazetteer, Place, Site } from './atlas.ts';

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
  for (const one of within) for (const child of gazetteer.childrenOf.get(one) ?? []) within.add(child.id);
  return within;
}

/** The sites in a place or in anything that belongs to it. */
export function sitesIn(gazetteer: Gazetteer, id: string): Site[] {
  const within = withinOf(gazetteer, id);
  return gazetteer.sites.filter((site) => site.place !== null && within.has(site.place));
}
