import type { Atlas, Site, SiteType } from './atlas.ts';
import { termOf } from './names.ts';
import { nearestOf, type NearType } from './near.ts';
import { withinOf } from './place.ts';
import { folded, plain } from './searchWords.ts';

/** What a list of sites is narrowed to; null narrows nothing. */
export interface SiteFilter {
  readonly type: SiteType | null;
  /** A zone, city or part of the New Area. */
  readonly within: string | null;
  readonly document: string | null;
  /** Words in a name, alias or industry, in either language, in simplified or traditional characters. */
  readonly words: string | null;
  /** Airports or rail ports that they lie near. */
  readonly near: NearType | null;
}

/** The sites that fit a filter, in the order of the vocabulary. */
export function sitesBy(atlas: Atlas, filter: SiteFilter): Site[] {
  const places = filter.within === null ? null : withinOf(atlas, filter.within);
  const words = folded((filter.words ?? '').trim(), atlas.folds);
  return atlas.sites.filter((site) => {
    if (filter.type !== null && site.type !== filter.type) return false;
    if (places && !(site.place !== null && places.has(site.place))) return false;
    if (filter.document !== null && !documentsOf(atlas, site.id).includes(filter.document)) return false;
    /* What they lie near to is not itself in question. */
    if (filter.near !== null && (site.type === filter.near || nearestOf(atlas, site, filter.near) === null))
      return false;
    return words === '' || textOf(atlas, site).includes(words);
  });
}

/** The documents that state anything of a site, newest first. */
export function documentsOf(atlas: Atlas, id: string): string[] {
  const named = new Set(atlas.factsAbout(id).map((fact) => fact.document));
  return atlas.documents.map((document) => document.id).filter((one) => named.has(one));
}

/* By atlas, for its facts name the industries: a list asked for before they came must not stay without them. */
const texts = new WeakMap<Atlas, Map<Site, string>>();

function textOf(atlas: Atlas, site: Site): string {
  const own = texts.get(atlas) ?? new Map<Site, string>();
  texts.set(atlas, own);
  const known = own.get(site);
  if (known !== undefined) return known;
  const industries = atlas
    .factsAbout(site.id)
    .filter((fact) => fact.predicate === 'industry')
    .flatMap((fact) => [String(fact.value), termOf(atlas, String(fact.value), 'en')]);
  const text = plain([site.name, site.english, ...site.aliases, ...industries].join('\n'));
  own.set(site, text);
  return text;
}
