import type * as v from 'valibot';
import type { AtlasFile, Dictionary, Group, Named, Origin, Place, Site, Subject } from '../model/atlas.ts';
import { toCounties } from './counties.ts';
import { HUES } from '../model/hues.ts';
import { didYouMean, type Problems } from './problems.ts';
import { readSeed, type SeedFile, type Seeds } from './read.ts';
import {
  checkSeed,
  countiesSchema,
  englishSchema,
  groupsSchema,
  originsSchema,
  placesSchema,
  sitesSchema,
  subjectsSchema,
} from './schema.ts';

/** Vocabulary files of plain subjects: file name under seeds/vocabulary, and the section its records get. */
const SUBJECT_FILES = {
  chains: 'chain',
  futures: 'future',
  cooperations: 'cooperation',
  layouts: 'layout',
  sectors: 'sector',
  routes: 'route',
  projects: 'project',
  peers: 'peer',
} as const satisfies Record<string, Subject['section']>;

export type Vocabulary = Pick<AtlasFile, 'places' | 'counties' | 'sites' | 'subjects' | 'groups' | 'origins'> & {
  readonly english: Dictionary;
};

/** Reads the whole vocabulary; ids are unique across all files, every reference resolves. */
export function readVocabulary(seeds: Seeds, problems: Problems): Vocabulary | null {
  const seed = (name: string): SeedFile | null => readSeed(seeds, `seeds/vocabulary/${name}.yaml`, problems);
  const before = problems.count;
  const files = { places: seed('places'), counties: seed('counties'), sites: seed('sites'), english: seed('english') };
  const placesIn = checkSeed(placesSchema, files.places, problems);
  const countiesIn = checkSeed(countiesSchema, files.counties, problems);
  const sitesIn = checkSeed(sitesSchema, files.sites, problems);
  const english = checkSeed(englishSchema, files.english, problems);
  const subjects: Subject[] = [];
  const ids = new Map<string, string>();
  const claim = (records: readonly Named[], file: SeedFile): void => {
    for (const [i, record] of records.entries()) {
      const line = file.lineOf([i, 'id']);
      const first = ids.get(record.id);
      if (first) problems.add(file.name, line, `id "${record.id}" is already taken at ${first}`);
      else ids.set(record.id, `${file.name}:${line}`);
    }
  };
  if (placesIn && files.places) claim(placesIn, files.places);
  if (countiesIn && files.counties) claim(countiesIn, files.counties);
  if (sitesIn && files.sites) claim(sitesIn, files.sites);
  for (const [name, section] of Object.entries(SUBJECT_FILES)) {
    const file = seed(name);
    const read = checkSeed(subjectsSchema, file, problems);
    /* A subject that is a place of a file that is refused would be blamed for it. */
    if (!read || !file || !placesIn) continue;
    const records = read.flatMap((record, i) => toSubject(record, section, placesIn, file, i, problems));
    claim(records, file);
    subjects.push(...records);
  }
  const originsFile = seed('origins');
  const originsIn = checkSeed(originsSchema, originsFile, problems);
  const groupsFile = seed('groups');
  const groupsIn = checkSeed(groupsSchema, groupsFile, problems);
  if (originsIn && originsFile) claim(originsIn, originsFile);
  /* A record that is refused would be missed wherever it is named. */
  if (problems.count > before) return null;
  if (!placesIn || !sitesIn || !english || !files.places || !files.sites) return null;
  if (!countiesIn || !files.counties) return null;
  if (!originsIn || !originsFile || !groupsIn || !groupsFile) return null;
  const places = placesIn.map(toPlace);
  checkPlaces(places, files.places, problems);
  const counties = toCounties(countiesIn, places, files.counties, problems);
  const { sites: siteFile } = files;
  const sites = sitesIn.map((record, i) => toSite(record, siteFile, i, problems));
  checkSites(sites, places, files.sites, problems);
  const groups = groupsIn.flatMap((record, i) => toGroup(record, subjects, groupsFile, i, problems));
  const origins = originsIn.map((record, i) => toOrigin(record, originsIn, originsFile, i, problems));
  return { places, counties, sites, subjects, groups, origins, english };
}

/** A subject with its names; one that is a place bears the place's. */
function toSubject(
  { id, name, english, type, aka, sign, at, ends }: v.InferOutput<typeof subjectsSchema>[number],
  section: Subject['section'],
  places: readonly Named[],
  file: SeedFile,
  index: number,
  problems: Problems,
): Subject[] {
  const refuse = (reason: string, key?: string): void =>
    problems.add(file.name, file.lineOf(key === undefined ? [index] : [index, key]), reason);
  const place = places.find((one) => one.id === aka);
  if (aka !== undefined && !place) {
    const hint = didYouMean(
      aka,
      places.map((one) => one.id),
    );
    refuse(`place "${aka}" is not in the vocabulary${hint}`, 'aka');
  }
  if (aka !== undefined && (name !== undefined || english !== undefined))
    refuse(`"${id}" is the place "${aka}" and bears its names; drop name and english`);
  const names = place ?? { name, english };
  if (aka === undefined && names.name === undefined) refuse('key "name" is missing');
  if (aka === undefined && names.english === undefined) refuse('key "english" is missing');
  if (section === 'peer' && at === undefined)
    refuse(`peer "${id}" needs "at", the seat of its government [lng, lat], for its bearing`);
  if (section === 'chain' && sign === undefined)
    refuse(
      `chain "${id}" needs "sign", one character, two letters and its short names: { zh: 化, en: Pc, short: { zh: 石化化工, en: Petrochemicals } }`,
    );
  if (section !== 'chain' && sign !== undefined) refuse(`"${id}" is no chain and has no square; drop sign`, 'sign');
  if (names.name === undefined || names.english === undefined) return [];
  return [
    {
      ...{ id, name: names.name, english: names.english, section, type: type ?? null },
      ...(aka === undefined ? {} : { aka }),
      ...(sign === undefined ? {} : { sign }),
      ...(at === undefined ? {} : { at }),
      ...(ends ? { ends } : {}),
    },
  ];
}

function toGroup(
  record: v.InferOutput<typeof groupsSchema>[number],
  subjects: readonly Subject[],
  file: SeedFile,
  index: number,
  problems: Problems,
): Group[] {
  const { id, words = [], terms = {} } = record;
  const except = Object.keys(record.except ?? {});
  const subject = subjects.find((one) => one.id === id && (one.section === 'chain' || one.section === 'future'));
  const name = record.name ?? subject?.name;
  const english = record.english ?? subject?.english;
  if (name === undefined || english === undefined) {
    problems.add(
      file.name,
      file.lineOf([index]),
      `group "${id}" is no chain or future field, so it needs a name and english`,
    );
    return [];
  }
  const kind = subject?.section === 'chain' ? 'chain' : subject ? 'future' : 'other';
  return [{ id, name, english, kind, words, except, terms }];
}

function toOrigin(
  record: v.InferOutput<typeof originsSchema>[number],
  all: v.InferOutput<typeof originsSchema>,
  file: SeedFile,
  index: number,
  problems: Problems,
): Origin {
  const { id, name, english, kind, at = null, members = [], wholes = [] } = record;
  const ids = all.map((one) => one.id);
  if (at && kind !== 'abroad' && !inChina(at))
    problems.add(
      file.name,
      file.lineOf([index, 'at']),
      `"${id}" at ${at.join(', ')} is not in China; a position is [longitude, latitude] in degrees`,
    );
  for (const [key, list] of Object.entries({ members, wholes })) {
    for (const one of list) {
      if (ids.includes(one)) continue;
      const reason = `origin "${one}" is not in the vocabulary${didYouMean(one, ids)}`;
      problems.add(file.name, file.lineOf([index, key]), reason);
    }
  }
  return { id, name, english, kind, aliases: readAliases(record, file, index, problems), at, members, wholes };
}

/** Within the box of the Chinese mainland's and the islands' extent; what is swapped or mistyped by tens of degrees lies outside. */
function inChina([lng, lat]: readonly [number, number]): boolean {
  return lng >= 73 && lng <= 136 && lat >= 3 && lat <= 54;
}

function toPlace(record: v.InferOutput<typeof placesSchema>[number]): Place {
  return {
    id: record.id,
    kind: record.kind,
    name: record.name,
    english: record.english,
    short: record.short ?? record.name,
    shortEnglish: record.shortEnglish ?? record.english,
    parent: record.parent ?? null,
    code: record.code ?? null,
    at: record.at ?? null,
    ...(record.capital ? { capital: record.capital } : {}),
    ...(record.hue ? { hue: record.hue } : {}),
  };
}

/** A record's other names. One that neither holds the name nor is held by it says why it means the same thing. */
function readAliases(
  { id, name, aliases = [] }: Pick<v.InferOutput<typeof sitesSchema>[number], 'id' | 'name' | 'aliases'>,
  file: SeedFile,
  index: number,
  problems: Problems,
): string[] {
  return aliases.map((one, i) => {
    const [alias, reason] = typeof one === 'string' ? [one, undefined] : [one.name, one.reason];
    if (reason === undefined && !name.includes(alias) && !alias.includes(name)) {
      problems.add(
        file.name,
        file.lineOf([index, 'aliases', i]),
        `alias "${alias}" of "${id}" neither holds "${name}" nor is held by it; write { name: ${alias}, reason: … } with what makes them one, or give it a record of its own`,
      );
    }
    return alias;
  });
}

function toSite(
  record: v.InferOutput<typeof sitesSchema>[number],
  file: SeedFile,
  index: number,
  problems: Problems,
): Site {
  return {
    id: record.id,
    type: record.type,
    name: record.name,
    english: record.english,
    aliases: readAliases(record, file, index, problems),
    place: record.place ?? null,
    county: null,
    at: record.at ?? null,
    accuracy: record.accuracy ?? null,
    basis: record.basis ?? null,
  };
}

function checkPlaces(places: readonly Place[], file: SeedFile, problems: Problems): void {
  const known = new Set(places.map((place) => place.id));
  const codes = new Map<string, string>();
  for (const [i, place] of places.entries()) {
    if (place.parent && !known.has(place.parent)) {
      const hint = didYouMean(place.parent, known);
      problems.add(file.name, file.lineOf([i, 'parent']), `place "${place.parent}" is not in the vocabulary${hint}`);
    }
    if (place.kind === 'city' && place.parent)
      problems.add(
        file.name,
        file.lineOf([i, 'parent']),
        `city "${place.id}" gets its zone from the plan with the role zones; drop its parent`,
      );
    if (place.kind === 'zone' && !place.hue)
      problems.add(file.name, file.lineOf([i]), `zone "${place.id}" needs a hue, one of ${HUES.join(', ')}`);
    if (place.kind === 'city' && !place.code) {
      problems.add(file.name, file.lineOf([i]), `city "${place.id}" needs its six-digit division code`);
    }
    if (place.code) {
      const other = codes.get(place.code);
      if (other) problems.add(file.name, file.lineOf([i, 'code']), `code ${place.code} is already that of "${other}"`);
      codes.set(place.code, place.id);
    }
  }
}

function checkSites(sites: readonly Site[], places: readonly Place[], file: SeedFile, problems: Problems): void {
  const known = new Set(places.map((place) => place.id));
  const names = new Map<string, string>();
  for (const [i, site] of sites.entries()) {
    if (site.place && !known.has(site.place)) {
      const hint = didYouMean(site.place, known);
      problems.add(file.name, file.lineOf([i, 'place']), `place "${site.place}" is not in the vocabulary${hint}`);
    }
    if (site.at && !(site.place && site.accuracy && site.basis)) {
      problems.add(
        file.name,
        file.lineOf([i, 'at']),
        `site "${site.id}" has a coordinate without place, accuracy and basis`,
      );
    }
    for (const name of [site.name, ...site.aliases]) {
      const other = names.get(name);
      if (other)
        problems.add(file.name, file.lineOf([i]), `"${name}" already names site "${other}"; one place is one site`);
      names.set(name, site.id);
    }
  }
}

/** Every Chinese text that has an English one: terms, and the names and aliases of all records. */
export function knownTexts(vocabulary: Vocabulary): Set<string> {
  const { places, sites, subjects, origins, english } = vocabulary;
  return new Set([
    ...Object.keys(english),
    ...places.flatMap((place) => [place.name, place.short]),
    ...sites.flatMap((site) => [site.name, ...site.aliases]),
    ...subjects.map((subject) => subject.name),
    ...origins.flatMap((origin) => [origin.name, ...origin.aliases]),
  ]);
}
