import type { Place } from '../model/atlas.ts';
import { didYouMean, type Problems } from './problems.ts';
import { readSeed, type Seeds } from './read.ts';
import { checkSeed, lanesSchema } from './schema.ts';

const FILE = 'seeds/geography/lanes.yaml';

/** Gives a place the railways and expressways that its plan draws between its rows. */
export function withLanes(seeds: Seeds, places: readonly Place[], problems: Problems): Place[] {
  const file = readSeed(seeds, FILE, problems);
  const lanes = checkSeed(lanesSchema, file, problems) ?? [];
  const known = places.filter((place) => place.kind === 'new-area').map((place) => place.id);
  for (const [i, { of }] of lanes.entries()) {
    if (!known.includes(of))
      problems.add(FILE, file?.lineOf([i, 'of']) ?? 1, `"${of}" is no new area with a plan${didYouMean(of, known)}`);
  }
  return places.map((place) => {
    const own = lanes.filter(({ of }) => of === place.id).map(({ rail, road }) => ({ rail, road }));
    return own.length > 0 ? { ...place, lanes: own } : place;
  });
}
