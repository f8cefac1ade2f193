import { LANGUAGES, type Atlas, type Gazetteer, type Language } from '../model/atlas.ts';
import { newAreaOf } from '../model/place.ts';
import { FIRST_ASKS, type Ask, type Id } from '../model/view.ts';
import { settle } from './settle.ts';

/** Subjects with a path of their own, and the part of the query that says the same. */
const PAGES = {
  place: { at: '' },
  industry: { lens: 'industry', industry: '' },
  origin: { lens: 'origin', from: '' },
  document: { lens: 'sources', doc: '' },
} as const;

/** What a page is about. */
export interface Subject {
  readonly kind: keyof typeof PAGES;
  readonly id: Id;
}

/** The first language has no folder of its own. */
const [FIRST, ...OTHERS] = LANGUAGES;

/** Pages that are read and ask nothing of the atlas: they stand beside it, without its program. */
export const PLAIN_PAGES = ['data', 'private'] as const;
export type PlainName = (typeof PLAIN_PAGES)[number];

/** The path of such a page below the site's base; without a page that of home. */
export function plainPath(page: PlainName | null, language: Language): string {
  return (language === FIRST ? '' : `${language}/`) + (page === null ? '' : `${page}/`);
}

/** Reads a page's path (`place/jiuquan/`, `en/place/jiuquan/`) into the parts that say the same; null where there is no such page. */
export function readPage(path: string, params: URLSearchParams): URLSearchParams | null {
  const steps = path
    .split('/')
    .map((step) => decoded(step).replace(STRAY_END, ''))
    .filter((step) => step !== '' && step !== 'index.html');
  const language = OTHERS.find((one) => one === steps[0]);
  if (language) {
    steps.shift();
    if (!params.has('lang')) params.set('lang', language);
  }
  if (steps.length === 0) return params;
  const [kind = '', id = ''] = steps;
  if (steps.length !== 2 || !Object.hasOwn(PAGES, kind)) return null;
  for (const [key, text] of Object.entries(PAGES[kind as Subject['kind']])) {
    params.set(key, text === '' ? id : text);
  }
  return params;
}

/**
 * The path below the site's base that says a question in a language, with its slash; null where no page says all of it, '' for home in the
 * language of the documents. Only whole questions have pages: one with a further part keeps its query.
 */
export function pagePath(atlas: Gazetteer, ask: Ask, language: Language): string | null {
  const folder = language === FIRST ? '' : `${language}/`;
  if (ask.lens === 'zones' && ask.at === null) return folder;
  const subject = subjectOf(atlas, ask);
  return subject === null ? null : `${folder}${subject.kind}/${encodeURIComponent(subject.id)}/`;
}

/** Every subject that has a page. */
export function subjectsOf(atlas: Atlas): readonly Subject[] {
  const all = (kind: Subject['kind'], records: readonly { readonly id: Id }[]): Subject[] =>
    records.map(({ id }) => ({ kind, id }));
  return [
    ...all('place', atlas.places),
    ...all('industry', atlas.groups),
    ...all('origin', atlas.origins),
    ...all('document', atlas.documents),
  ].filter((subject) => pagePath(atlas, askOf(atlas, subject), FIRST) === `${subject.kind}/${subject.id}/`);
}

/** The question that a page answers. */
export function askOf(atlas: Atlas, { kind, id }: Subject): Ask {
  switch (kind) {
    case 'place':
      return settle({ atlas, whole: true }, { lens: 'zones', at: id });
    case 'industry':
      return { ...FIRST_ASKS.industry, group: id };
    case 'origin':
      return { ...FIRST_ASKS.origin, from: id };
    case 'document':
      return { ...FIRST_ASKS.sources, document: id };
  }
}

function subjectOf(atlas: Gazetteer, ask: Ask): Subject | null {
  switch (ask.lens) {
    case 'zones':
      return ask.at !== null && atlas.placeById.has(ask.at) ? { kind: 'place', id: ask.at } : null;
    case 'new-area': {
      const id = ask.at ?? newAreaOf(atlas)?.id;
      return id !== undefined && atlas.placeById.has(id) ? { kind: 'place', id } : null;
    }
    case 'industry':
      return ask.group !== null && ask.term === null && ask.at === null ? { kind: 'industry', id: ask.group } : null;
    case 'origin':
      return ask.from !== null && ask.group === null && ask.term === null && ask.at === null
        ? { kind: 'origin', id: ask.from }
        : null;
    case 'sources':
      return ask.document !== null && ask.clause === null ? { kind: 'document', id: ask.document } : null;
    default:
      return null;
  }
}

/** Marks of the sentence that a link stood in. */
const STRAY_END = /[\s\u200B\uFEFF。．.，,、）);；:：！!"'“”‘’<>?？]+$/g;

/** A part of an address as text; as it stands where it is not soundly encoded. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
