import { messagesFor } from '../../messages/messagesFor.ts';
import { plainFor } from '../../messages/plainFor.ts';
import { anchorOf, clauseNamed } from '../../model/clause.ts';
import type { Atlas, DocumentRecord, Language } from '../../model/atlas.ts';
import type { Fact } from '../../model/fact.ts';
import { issuerOf, nameOf, tagOf } from '../../model/names.ts';
import { OPEN_FILES, OPEN_NAMES } from '../../model/openFiles.ts';
import type { Id } from '../../model/view.ts';

/** What search engines and cards are told of a page; addresses whole, as far as the build knows its host. */
export interface Told {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly address: string;
  /** The address of the site's folder, with its slash. */
  readonly site: string;
  /** The facts on the page. */
  readonly facts: readonly Fact[];
  /** The place it is about, if it is about one that has a position. */
  readonly place: Id | null;
  /** The document it is about, if it is about one. */
  readonly document: Id | null;
}

type Json = string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Structured data in the words of schema.org: a document is legislation (a report is not), everything else a part of the data set. */
export function structuredData(told: Told): object {
  const document = told.document === null ? undefined : told.atlas.documentById.get(told.document);
  if (document)
    return {
      '@context': 'https://schema.org',
      ...documentData(document, told.language),
      url: told.address,
      hasPart: document.clauses.map((clause) => ({
        '@type': document.status === 'article' ? 'CreativeWork' : 'Legislation',
        name: clauseNamed(told.atlas, { document: document.id, clause }, told.language),
        url: `${told.address}#${encodeURIComponent(anchorOf(clause))}`,
      })),
    };
  return { '@context': 'https://schema.org', ...dataset(told) };
}

function dataset({ atlas, language, title, description, address, site, facts, place }: Told): Record<string, Json> {
  const at = place === null ? undefined : (atlas.placeById.get(place) ?? undefined);
  const used = new Set(facts.map((fact) => fact.document));
  const download = (name: string, format: string): Json => ({
    '@type': 'DataDownload',
    contentUrl: `${site}data/${name}`,
    encodingFormat: format,
  });
  return {
    '@type': 'Dataset',
    name: title,
    description,
    url: address,
    inLanguage: tagOf(language),
    version: atlas.version,
    dateModified: dateOf(atlas.documents.filter(({ id }) => used.has(id))) ?? undefined,
    license: `${site}NOTICE.txt`,
    creator: { '@type': 'Organization', name: messagesFor(language).title, url: site },
    isBasedOn: atlas.documents.filter(({ id }) => used.has(id)).map((one) => documentData(one, language)),
    spatialCoverage: {
      '@type': 'Place',
      name: at ? nameOf(at, language) : nameOfProvince(atlas, language),
      ...(at?.at
        ? { geo: { '@type': 'GeoCoordinates', latitude: String(at.at[1]), longitude: String(at.at[0]) } }
        : {}),
    },
    distribution: [download('facts.csv', 'text/csv'), download('facts.json', 'application/json')],
  } as Record<string, Json>;
}

/** The whole data set, with every file of it. */
export function catalogue(atlas: Atlas, language: Language, site: string, address: string): object {
  const { openData } = plainFor(language);
  const { title } = messagesFor(language);
  const told = { atlas, language, title, description: openData.description, address, site, facts: atlas.facts };
  return {
    '@context': 'https://schema.org',
    ...dataset({ ...told, place: null, document: null }),
    distribution: OPEN_NAMES.map((name) => ({
      '@type': 'DataDownload',
      name: openData.of[name],
      contentUrl: `${site}data/${name}`,
      encodingFormat: OPEN_FILES[name].mediatype,
    })),
  };
}

function documentData(document: DocumentRecord, language: Language): Record<string, Json> {
  const common = {
    name: nameOf(document, language),
    inLanguage: 'zh-CN',
    ...(document.date ? { datePublished: document.date } : {}),
  };
  if (document.status === 'article')
    return {
      '@type': 'Article',
      ...common,
      publisher: { '@type': 'Organization', name: issuerOf(document, language) },
    };
  return {
    '@type': 'Legislation',
    ...common,
    ...(document.number ? { legislationIdentifier: document.number } : {}),
    ...(document.date ? { legislationDate: document.date, legislationDateVersion: document.date } : {}),
    legislationPassedBy: { '@type': 'Organization', name: issuerOf(document, language) },
    creativeWorkStatus: messagesFor(language).status[document.status],
  };
}

function nameOfProvince(atlas: Atlas, language: Language): string {
  const province = atlas.places.find(({ kind }) => kind === 'province');
  return province ? nameOf(province, language) : '';
}

/** The newest date that some of the documents bear (YYYY, YYYY-MM or YYYY-MM-DD); null where none bears one. */
export function dateOf(documents: readonly DocumentRecord[]): string | null {
  return documents
    .flatMap(({ date }) => date ?? [])
    .reduce<string | null>((last, date) => (last !== null && last >= date ? last : date), null);
}
