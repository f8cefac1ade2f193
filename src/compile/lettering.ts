import type { Place } from '../model/atlas.ts';
import { didYouMean, type Problems } from './problems.ts';
import { readSeed, type SeedFile, type Seeds } from './read.ts';
import { checkSeed, lanesSchema, standsSchema } from './schema.ts';

/** Gives places what only a drawing needs: where a seat's name stands, what runs between the rows of the New Area's plan. */
export function lettered(seeds: Seeds, places: readonly Place[], problems: Problems): Place[] {
  const standsFile = readSeed(seeds, 'seeds/geography/stands.yaml', problems);
  const stands = checkSeed(standsSchema, standsFile, problems) ?? [];
  const seats = places.filter((place) => place.at !== null);
  checkOf(stands, seats, standsFile, 'no place with a seat', problems);
  const lanesFile = readSeed(seeds, 'seeds/geography/lanes.yaml', problems);
  const lanes = checkSeed(lanesSchema, lanesFile, problems) ?? [];
  const planned = places.filter((place) => place.kind === 'new-area');
  checkOf(lanes, planned, lanesFile, 'no new area with a plan', problems);
  const twice = stands.findIndex(({ of }, i) => stands.findIndex((one) => one.of === of) < i);
  if (standsFile && twice >= 0)
    problems.add(standsFile.name, standsFile.lineOf([twice]), `"${stands[twice]?.of}" stands twice; keep one entry`);
  return places.map((place) => {
    const stand = stands.find(({ of }) => of === place.id);
    const own = lanes.filter(({ of }) => of === place.id).map(({ rail, road }) => ({ rail, road }));
    return {
      ...place,
      ...(stand ? { stand: { zh: stand.zh, en: stand.en, badge: stand.badge } } : {}),
      ...(own.length > 0 ? { lanes: own } : {}),
    };
  });
}

function checkOf(
  entries: readonly { readonly of: string }[],
  places: readonly Place[],
  file: SeedFile | null,
  reason: string,
  problems: Problems,
): void {
  const known = places.map((place) => place.id);
  for (const [i, { of }] of entries.entries()) {
    if (file && !known.includes(of))
      problems.add(file.name, file.lineOf([i, 'of']), `"${of}" is ${reason}${didYouMean(of, known)}`);
  }
}
