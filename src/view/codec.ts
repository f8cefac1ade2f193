import { LANGUAGES, type Atlas } from '../model/atlas.ts';
import { HOME, LENSES, SWITCHES, type View } from './view.ts';

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
    atlas.placeById.has(text) || atlas.siteById.has(text) ? text : undefined;
  const view: View = {
    lens: read('lens', oneOf(LENSES), HOME.lens),
    language: read('lang', oneOf(LANGUAGES), HOME.language),
    pick: read<string | null>('at', pickable, HOME.pick),
    document: read<string | null>('doc', known(atlas.documentById), HOME.document),
    note: read<string | null>('note', known(atlas.factById), HOME.note),
    switches: read('show', parseSwitches, HOME.switches),
  };
  return { view, broken };
}

/** The one canonical query text of a view: parts in a fixed order, home's values left out. Empty for home. */
export function encode(view: View): string {
  const params = Object.entries(PARTS).flatMap(([key, text]) => {
    const [now, home] = [text(view), text(HOME)];
    return now === home ? [] : [`${key}=${encodeURIComponent(now).replaceAll('%2F', '/')}`];
  });
  return params.length === 0 ? '' : `?${params.join('&')}`;
}

const PARTS = {
  lens: (view: View) => view.lens,
  at: (view: View) => view.pick ?? '',
  doc: (view: View) => view.document ?? '',
  note: (view: View) => view.note ?? '',
  show: (view: View) => (view.switches.length === 0 ? 'none' : view.switches.join('.')),
  lang: (view: View) => view.language,
};

function parseSwitches(text: string): View['switches'] | undefined {
  if (text === 'none') return [];
  const names = text.split('.');
  const found = SWITCHES.filter((one) => names.includes(one));
  return found.length === names.length ? found : undefined;
}
