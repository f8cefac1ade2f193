import { LANGUAGES } from '../model/atlas.ts';

/** Subjects with a path of their own, and the part of the query that says the same. */
const PAGES = {
  place: { at: '' },
  industry: { lens: 'industry', industry: '' },
  origin: { lens: 'origin', from: '' },
  document: { lens: 'sources', doc: '' },
} as const;

/** Reads a page's path (`place/jiuquan/`, `en/place/jiuquan/`) into the parts that say the same; null where there is no such page. */
export function readPage(path: string, params: URLSearchParams): URLSearchParams | null {
  const steps = path.split('/').filter((step) => step !== '' && step !== 'index.html');
  const [, ...others] = LANGUAGES;
  const language = others.find((one) => one === steps[0]);
  if (language) {
    steps.shift();
    if (!params.has('lang')) params.set('lang', language);
  }
  if (steps.length === 0) return params;
  const [kind = '', id = ''] = steps;
  if (steps.length !== 2 || !Object.hasOwn(PAGES, kind)) return null;
  for (const [key, text] of Object.entries(PAGES[kind as keyof typeof PAGES])) {
    params.set(key, text === '' ? decoded(id) : text);
  }
  return params;
}

/** Takes out of the written parts those that a page's path says, and gives that path; '' where no page says them. */
export function pagePath(_texts: Map<string, string>): string {
  return '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
