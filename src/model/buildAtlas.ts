import { group, index } from 'd3';
import type { Atlas, AtlasFile, Dictionary } from './atlas.ts';
import { plansOf } from './documents.ts';
import type { Fact } from './fact.ts';

/** Joins the published files to one frozen atlas with the indexes its questions need. Facts and their English may come later: without them it answers who and where, not what. */
export function buildAtlas(file: AtlasFile, facts: readonly Fact[] = [], english: Dictionary = {}): Atlas {
  const { boundary, review, documents, places, counties, sites, subjects, groups, origins, conflicts } = file;
  const records = [...places, ...sites, ...subjects];
  return Object.freeze({
    boundary,
    review,
    documents,
    places,
    counties,
    sites,
    subjects,
    groups,
    origins,
    conflicts,
    english,
    facts,
    byId: index(records, (record) => record.id),
    placeById: index(places, (place) => place.id),
    siteById: index(sites, (site) => site.id),
    layoutById: index(
      subjects.filter((subject) => subject.section === 'layout'),
      (subject) => subject.id,
    ),
    groupById: index(groups, (one) => one.id),
    originById: index(origins, (origin) => origin.id),
    peerById: index(
      subjects.filter((subject) => subject.section === 'peer'),
      (subject) => subject.id,
    ),
    plans: plansOf(file),
    documentById: index(documents, (document) => document.id),
    factById: index(facts, (fact) => fact.id),
    factsAbout: group(facts, (fact) => fact.subjectId),
    factsTiedTo: group(
      facts.filter((fact) => fact.place !== null),
      (fact) => fact.place as string,
    ),
    childrenOf: group(
      places.filter((place) => place.parent !== null),
      (place) => place.parent as string,
    ),
    englishOfName: new Map([
      ...records.map((record): [string, string] => [record.name, record.english]),
      ...origins.flatMap((one) => [one.name, ...one.aliases].map((name): [string, string] => [name, one.english])),
      ...places.map((place): [string, string] => [place.short, place.shortEnglish]),
      ...sites.flatMap((site) => site.aliases.map((alias): [string, string] => [alias, site.english])),
    ]),
  });
}
