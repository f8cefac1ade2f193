import { ACCURACIES, SITE_TYPES, type AtlasFile, type Site } from '../../src/model/atlas.ts';

/** How far a made-up site stands from its city's seat at most, in degrees. */
const JITTER = 0.12;
/** One in so many knows its own spot, as in the real atlas. */
const EXACT = 50;

/** The atlas with made-up sites beside its own, which its facts name; the same ones every time: around the seats of the cities in turn, types in turn. */
export function manySites(file: AtlasFile, count: number): AtlasFile {
  const cities = file.places.filter((place) => place.kind === 'city');
  const turn = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
  const more = Array.from({ length: count }, (_, n): Site => {
    const city = turn(cities, n);
    const type = turn(SITE_TYPES, Math.floor(n / cities.length));
    const [lng, lat] = city.at ?? [103.8, 36];
    const shift = (step: number): number => Number(((((n * step) % 1) * 2 - 1) * JITTER).toFixed(4));
    return {
      id: `made-up-${n}`,
      type,
      name: `${city.short}第${n}产业园`,
      english: `${city.shortEnglish} Industrial Park No. ${n}`,
      aliases: [],
      place: city.id,
      county: null,
      at: [Number((lng + shift(0.618034)).toFixed(4)), Number((lat + shift(0.414214)).toFixed(4))],
      accuracy: n % EXACT === 0 ? 'site' : turn(ACCURACIES.slice(1), n),
      basis: `Made up around the seat of ${city.shortEnglish} for the benchmark.`,
    };
  });
  return { ...file, sites: [...file.sites, ...more] };
}
