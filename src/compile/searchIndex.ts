import { customPinyin, pinyin } from 'pinyin-pro';
import type { AtlasFile, Dictionary, Named, Subject } from '../model/atlas.ts';
import type { Fact } from '../model/fact.ts';
import type { SearchKind, SearchRecord } from '../model/hit.ts';
import { hasChinese } from '../model/searchWords.ts';

/* Readings that the pinyin dictionary has otherwise: Tibetan medicine, not stored; First Heavy Industries, not first again. */
customPinyin({ 藏中药: 'zàng zhōng yào', 酒泉一重: 'jiǔ quán yī zhòng' });

/** A county-level division, as far as it is searched for. */
export interface County extends Named {
  /** The name without its class, where that means this county alone. */
  readonly short: string | null;
  /** The prefecture it belongs to, by id. */
  readonly city: string;
}

/** The counties of an atlas that has them. */
export function countiesOf(atlas: object): readonly County[] {
  return 'counties' in atlas ? (atlas.counties as readonly County[]) : [];
}

/** Everything the search box can find by a name, in the order of the vocabulary, with its pinyin; pinyin is never computed later. */
export function searchIndex(atlas: AtlasFile, facts: readonly Fact[], english: Dictionary): SearchRecord[] {
  const { places, groups, origins, sites, documents, subjects } = atlas;
  const terms = new Set(facts.filter((fact) => fact.kind === 'target-industry').map((fact) => String(fact.value)));
  /* What a chain or future field takes on and develops leads to it, in both languages: 锂电池 → 电子. */
  const takenOn = (id: string): string[] =>
    facts
      .filter((fact) => fact.subjectId === id && (fact.predicate === 'focus' || fact.predicate === 'develop'))
      .map((fact) => String(fact.value))
      .filter((term) => !terms.has(term))
      .flatMap((term) => [term, english[term] ?? '']);
  const placed = new Set(places.map(({ id }) => id));
  const taken = new Set(
    facts
      .filter(({ predicate, subjectId }) => (predicate === 'key' || predicate === 'cultivate') && placed.has(subjectId))
      .map(({ value }) => String(value)),
  );
  const counties = countiesOf(atlas);
  const section = (name: Subject['section']): Subject[] =>
    subjects.filter((one) => one.section === name && one.aka === undefined);
  return [
    ...places.map((one) => record('place', one.id, one.name, one.english, [one.short, one.shortEnglish])),
    ...counties.map((one) => ({
      ...record('county', one.id, one.name, one.english, [one.short ?? '']),
      city: one.city,
    })),
    ...section('layout').map((one) => record('layout', one.id, one.name, one.english, [])),
    ...groups.map((one) => record('group', one.id, one.name, one.english, [...one.words, ...takenOn(one.id)])),
    ...[...terms].map((term) => ({
      ...record('term', term, term, english[term] ?? term, []),
      ...(taken.has(term) ? { taken: true as const } : {}),
    })),
    ...origins.map((one) => record('origin', one.id, one.name, one.english, one.aliases)),
    ...section('peer').map((one) => record('peer', one.id, one.name, one.english, [])),
    ...sites.map((one) => ({
      ...record('site', one.id, one.name, one.english, one.aliases),
      ...(one.county === null ? {} : { county: one.county }),
    })),
    ...section('route').map((one) => record('route', one.id, one.name, one.english, [])),
    ...documents.map((one) =>
      record('document', one.id, one.name, one.english, [one.short, one.number ?? '', one.shortEnglish]),
    ),
    ...section('project').map((one) => record('project', one.id, one.name, one.english, [])),
  ];
}

function record(kind: SearchKind, id: string, zh: string, en: string, others: readonly string[]): SearchRecord {
  const aliases = [...new Set(others)].filter((name) => name !== '' && name !== zh && name !== en);
  const chinese = aliases.filter(hasChinese);
  const read = [zh, ...chinese].map(syllablesOf);
  return {
    id,
    kind,
    zh,
    en,
    aliases: [...chinese, ...aliases.filter((name) => !hasChinese(name))],
    pinyin: read.map((syllables) => syllables.join('')),
    initials: read.map((syllables) => syllables.map((one) => (/^[a-z]/.test(one) ? one.charAt(0) : one)).join('')),
  };
}

/** The syllables of a Chinese name as typed, without tones: 张掖 → zhang, ye; letters and digits in it stay as they are. */
export function syllablesOf(name: string): string[] {
  return pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).flatMap(
    (one) =>
      one
        .normalize('NFKC')
        .toLowerCase()
        .match(/[a-z]+|\d+/g) ?? [],
  );
}
