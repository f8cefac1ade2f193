import type { Gazetteer, Origin } from './atlas.ts';

/** An origin and every region that includes it, however far up; a region that takes the origin in as a whole does not take in what lies in it. */
export function withRegions(atlas: Gazetteer, origin: Origin): Origin[] {
  const found = new Set([origin]);
  for (const one of found) {
    for (const region of atlas.origins) {
      if (region.members.includes(one.id) || (one === origin && region.wholes.includes(one.id))) found.add(region);
    }
  }
  return [...found];
}

/** Every name under which a document can mean an origin: its own, and those of the regions that include it. */
export function namesFor(atlas: Gazetteer, origin: Origin): Set<string> {
  return new Set(withRegions(atlas, origin).flatMap((one) => [one.name, ...one.aliases]));
}
