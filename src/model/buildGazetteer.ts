import { group, index } from 'd3';
import { plansOf } from './documents.ts';
import type { AtlasFile, Gazetteer } from './atlas.ts';
import { listOf } from './lists.ts';

/** The published file with the indexes that its questions need, frozen. */
export function buildGazetteer(file: AtlasFile): Gazetteer {
  const { documents, places, sites, subjects, signs, groups, origins } = file;
  const records = [...places, ...sites, ...subjects];
  const ofSection = (section: string) =>
    index(
      subjects.filter((subject) => subject.section === section),
      (subject) => subject.id,
    );
  const children = group(
    places.filter((place) => place.parent !== null),
    (place) => place.parent as string,
  );
  return Object.freeze({
    ...file,
    byId: index(records, (record) => record.id),
    placeById: index(places, (place) => place.id),
    siteById: index(sites, (site) => site.id),
    layoutById: ofSection('layout'),
    signById: index(signs, (sign) => sign.id),
    groupById: index(groups, (one) => one.id),
    originById: index(origins, (origin) => origin.id),
    peerById: ofSection('peer'),
    plans: plansOf(file),
    documentById: index(documents, (document) => document.id),
    childrenOf: listOf(() => children),
    englishOfName: new Map([
      ...records.map((record): [string, string] => [record.name, record.english]),
      ...origins.flatMap((one) => [one.name, ...one.aliases].map((name): [string, string] => [name, one.english])),
      ...places.map((place): [string, string] => [place.short, place.shortEnglish]),
      ...sites.flatMap((site) => site.aliases.map((alias): [string, string] => [alias, site.english])),
    ]),
  });
}
