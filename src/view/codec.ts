import { LANGUAGES, SITE_TYPES, type Atlas } from '../model/atlas.ts';
import { MOST_COMPARED } from '../model/compare.ts';
import { LENSES, NEEDS } from '../model/lens.ts';
import { newAreaOf } from '../model/place.ts';
import { SCREEN_THEMES, type ScreenTheme } from '../model/screenTheme.ts';
import { step } from './step.ts';
import { HOME, type View } from './view.ts';
import { readSwitches, writeSwitches } from './switches.ts';

/** A view read from an address, and the parts of the address that could not be read. */
export interface Decoded {
  readonly view: View;
  readonly broken: readonly string[];
}

/** Reads any query text, however mangled: what is malformed or unknown falls back to home's value and is named. */
export function decode(search: string, atlas: Atlas): Decoded {
  const broken: string[] = [];
  const params = new URLSearchParams(search);
  for (const key of new Set(params.keys())) if (!(key in PARTS)) broken.push(key);
  const read = <T>(key: keyof typeof PARTS, parse: (text: string) => T | undefined, fallback: T): T => {
    const text = params.get(key);
    if (text === null) return fallback;
    const value = parse(text);
    if (value === undefined) broken.push(key);
    return value ?? fallback;
  };
  const oneOf =
    <T extends string>(list: readonly T[]) =>
    (text: string): T | undefined =>
      list.find((one) => one === text);
  const known = (ids: ReadonlyMap<string, unknown>) => (text: string) => (ids.has(text) ? text : undefined);
  const pickable = (text: string): string | undefined =>
    atlas.placeById.has(text) ||
    atlas.siteById.has(text) ||
    atlas.layoutById.has(text) ||
    atlas.peerById.has(text) ||
    isRoute(atlas, text)
      ? text
      : undefined;
  /* More places than can stand side by side: the first ones are kept, and the part is named as broken. */
  const comparable = (text: string): string[] | undefined => {
    const ids = [...new Set(text.split('.'))];
    const kept = ids.filter((id) => isComparable(atlas, id)).slice(0, MOST_COMPARED);
    if (kept.length < ids.length) broken.push('with');
    return kept;
  };
  const document = read<string | null>('doc', known(atlas.documentById), HOME.document);
  const clauseOf = (text: string): string | undefined =>
    atlas.documentById.get(document ?? '')?.clauses.find((clause) => clause === text);
  const view: View = {
    lens: read('lens', oneOf(LENSES), HOME.lens),
    language: read('lang', oneOf(LANGUAGES), HOME.language),
    pick: read<string | null>('at', pickable, HOME.pick),
    document,
    clause: read<string | null>('clause', clauseOf, HOME.clause),
    siteType: read('type', oneOf(SITE_TYPES), HOME.siteType),
    within: read<string | null>('in', known(atlas.placeById), HOME.within),
    words: read<string | null>('words', (text) => text.slice(0, 60) || undefined, HOME.words),
    group: read<string | null>('industry', known(atlas.groupById), HOME.group),
    term: read<string | null>('term', (text) => (isTerm(atlas, text) ? text : undefined), HOME.term),
    origin: read<string | null>('from', known(atlas.originById), HOME.origin),
    needs: read('needs', listOf(NEEDS), HOME.needs),
    compared: read('with', comparable, HOME.compared),
    query: params.has('q') ? (params.get('q') ?? '').slice(0, 60) : HOME.query,
    note: read<string | null>('note', known(atlas.factById), HOME.note),
    switches: read('show', readSwitches, HOME.switches),
    theme: read<ScreenTheme | null>('theme', oneOf(SCREEN_THEMES), HOME.theme),
    base: read('base', (text) => (text === 'on' ? true : undefined), HOME.base),
  };
  /* Old links to Lanzhou New Area on the province's map lead to its plan. */
  const { lens, pick } = view;
  const moved = step(atlas, view, { lens, pick });
  if (lens === 'new-area' && moved.pick === null && pick !== null && pick !== newAreaOf(atlas)?.id) broken.push('at');
  return { view: moved, broken };
}

/** The one canonical query text of a view: parts in a fixed order, home's values left out. Empty for home. */
export function encode(view: View): string {
  const params = Object.entries(PARTS).flatMap(([key, text]) => {
    const [now, home] = [text(view), text(HOME)];
    return now === home ? [] : [`${key}=${encodeURIComponent(now.trim()).replaceAll('%2F', '/')}`];
  });
  return params.length === 0 ? '' : `?${params.join('&')}`;
}

const PARTS = {
  lens: (view: View) => view.lens,
  at: (view: View) => view.pick ?? '',
  doc: (view: View) => view.document ?? '',
  clause: (view: View) => view.clause ?? '',
  type: (view: View) => view.siteType ?? '',
  in: (view: View) => view.within ?? '',
  words: (view: View) => view.words ?? '',
  industry: (view: View) => view.group ?? '',
  term: (view: View) => view.term ?? '',
  from: (view: View) => view.origin ?? '',
  needs: (view: View) => view.needs.join('.'),
  with: (view: View) => view.compared.join('.'),
  q: (view: View) => (view.query === null ? '' : ` ${view.query}`),
  note: (view: View) => view.note ?? '',
  show: (view: View) => writeSwitches(view.switches),
  theme: (view: View) => view.theme ?? '',
  base: (view: View) => (view.base ? 'on' : ''),
  lang: (view: View) => view.language,
};

function isRoute(atlas: Atlas, id: string): boolean {
  const record = atlas.byId.get(id);
  return record !== undefined && 'section' in record && record.section === 'route';
}

/** Whether a place can stand beside others: a zone, a city or the New Area. */
function isComparable(atlas: Atlas, id: string): boolean {
  const kind = atlas.placeById.get(id)?.kind;
  return kind === 'zone' || kind === 'city' || kind === 'new-area';
}

/** Whether any place is asked to take the term on. */
function isTerm(atlas: Atlas, text: string): boolean {
  return atlas.facts.some((fact) => fact.kind === 'target-industry' && fact.value === text);
}

const listOf =
  <T extends string>(known: readonly T[]) =>
  (text: string): readonly T[] | undefined => {
    const names = text.split('.');
    const found = known.filter((one) => names.includes(one));
    return found.length === names.length ? found : undefined;
  };
