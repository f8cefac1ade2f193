import type * as v from 'valibot';
import type { County, Place } from '../model/atlas.ts';
import { didYouMean, type Problems } from './problems.ts';
import type { SeedFile } from './read.ts';
import type { countiesSchema } from './schema.ts';

/** The county-level divisions of Gansu by class, the longest ending first. */
const CLASSES = [
  ['自治县', 7, 'autonomous counties'],
  ['县', 57, 'counties'],
  ['区', 17, 'districts'],
  ['市', 5, 'county-level cities'],
] as const;

/** The gazetteer: every county once, under its prefecture, with a code that is its prefecture's; anything else is a problem. */
export function toCounties(
  records: v.InferOutput<typeof countiesSchema>,
  places: readonly Place[],
  file: SeedFile,
  problems: Problems,
): County[] {
  const cities = new Map(places.flatMap((place) => (place.kind === 'city' ? [[place.id, place] as const] : [])));
  const firsts = new Map<string, string>();
  for (const [i, county] of records.entries()) {
    const refuse = (key: string, reason: string): void => problems.add(file.name, file.lineOf([i, key]), reason);
    const city = cities.get(county.city);
    if (!city) refuse('city', `"${county.city}" is no prefecture of Gansu${didYouMean(county.city, cities.keys())}`);
    else if (city.code?.slice(0, 4) !== county.code.slice(0, 4))
      refuse('code', `code ${county.code} of ${county.name} does not begin as that of ${city.name} (${city.code})`);
    for (const [key, text] of [
      ['code', county.code],
      ['name', county.name],
      ['short', county.short],
    ] as const) {
      if (text === undefined) continue;
      const first = firsts.get(text);
      if (first !== undefined) refuse(key, `"${text}" is already that of ${first}; each county stands once`);
      firsts.set(text, county.name);
    }
    const prefecture = places.find((place) => place.short === county.short || place.name === county.short);
    if (prefecture) refuse('short', `"${county.short}" means ${prefecture.name}; leave the short name out`);
  }
  const left = new Set(records.map(({ name }) => name));
  for (const [ending, number, english] of CLASSES) {
    const found = [...left].filter((name) => name.endsWith(ending));
    for (const name of found) left.delete(name);
    if (found.length !== number)
      problems.add(file.name, 1, `holds ${found.length} ${english} (${ending}); Gansu has ${number}`);
  }
  for (const name of left) problems.add(file.name, 1, `${name} is neither 区, 市, 县 nor 自治县`);
  return records.map((record) => ({ ...record, short: record.short ?? null }));
}

/** The counties that a text names, by their full or short names; 白银区域 is not 白银区. */
export function countiesIn(text: string, counties: readonly County[]): County[] {
  return counties.filter(
    ({ name, short }) => text.replaceAll(`${name}域`, '').includes(name) || (short !== null && text.includes(short)),
  );
}
