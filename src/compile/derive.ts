import type { Place, Site } from '../model/atlas.ts';

/**
 * Gives a site that a document ties to a place, but whose position is known no better, its place's seat: accurate to the
 * district in Lanzhou New Area, to the city elsewhere. Sites without a place, or in a whole zone, stay off the map.
 */
export function deriveSitePositions(sites: readonly Site[], places: readonly Place[]): Site[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return sites.map((site) => {
    if (site.at !== null || site.place === null) return site;
    let place = byId.get(site.place);
    while (place && place.at === null && place.kind !== 'zone')
      place = place.parent ? byId.get(place.parent) : undefined;
    if (!place?.at) return site;
    const accuracy = place.kind === 'city' ? 'city' : 'district';
    return {
      ...site,
      at: place.at,
      accuracy,
      basis: `seat of ${place.english}; the documents name no closer position`,
    };
  });
}
