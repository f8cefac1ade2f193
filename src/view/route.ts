import type { Gazetteer } from '../model/atlas.ts';
import { anchorOf } from '../model/clause.ts';
import { LENSES } from '../model/lens.ts';
import { FIRST_ASKS, HOME, HOME_FRAME, NOTHING_ASIDE, type Ask, type Frame, type View } from '../model/view.ts';
import { ASIDE, ASKS, FRAME as FRAME_PARTS, KEYS } from './asks.ts';
import { migrate } from './migrations.ts';
import { decoded, pagePath, readPage } from './pages.ts';
import type { AddressPart, World } from './parts.ts';
import { placed, settle } from './settle.ts';

/** The frames the same stage is shown in; the first is what an address without one opens. */
export const SHELLS = ['browse', 'kiosk', 'briefing', 'embed'] as const;
export type Shell = (typeof SHELLS)[number];

/** Parts that a shell keeps for itself although a question has one by that name: an order for a deck. */
const OWN: Partial<Record<Shell, readonly string[]>> = { briefing: ['from', 'industry'] };

/** An address read: which shell, what that shell was told, what is shown, and which parts could not be read. */
export interface Route {
  readonly shell: Shell;
  /** Parts that are the shell's own, as they stand in the address; the shell reads them. Empty for browse. */
  readonly settings: Readonly<Record<string, string>>;
  readonly view: View;
  readonly broken: readonly string[];
}

export type { World } from './parts.ts';

type Values = Record<string, unknown>;

/**
 * Reads an address below the site's own base, however mangled: what is malformed or unknown falls back to home's value and is named. Total:
 * it never throws. While the facts are still to come, what only they can tell is believed.
 */
export function readRoute(address: string, world: World): Route {
  const broken = new Set<string>();
  const [path, search, fragment] = parted(address);
  const params = migrate(search, world.atlas);
  const page = readPage(path, params);
  if (page === null) broken.add(`/${path}`);
  openAnchored(fragment, params, world);
  const shell = SHELLS.find((one) => one === params.get('shell')) ?? 'browse';
  if (params.has('shell') && shell === 'browse' && params.get('shell') !== 'browse') broken.add('shell');
  const settings: Record<string, string> = {};
  const own = OWN[shell] ?? [];
  const inOrder = [...params].sort(([a], [b]) => rank(own, a) - rank(own, b));
  for (const [key, text] of inOrder) {
    if (key === 'shell' || ((KEYS as readonly string[]).includes(key) && !own.includes(key))) continue;
    if (shell === 'browse') broken.add(key);
    else settings[key] = text;
    params.delete(key);
  }
  const read = <T>(address: object, home: T): T => {
    const values: Values = { ...(home as Values) };
    for (const [name, part] of partsOf(address)) {
      const text = params.get(part.key);
      if (text === null || part.key === '') continue;
      const mangled = (): void => void broken.add(part.key);
      const value = part.read(text, { ...world, other: (key) => params.get(key), mangled });
      if (value === undefined) mangled();
      else values[name] = value;
    }
    return values as T;
  };
  const lens = LENSES.find((one) => one === params.get('lens'));
  if (params.has('lens') && lens === undefined) broken.add('lens');
  const asked = read<Ask>(ASKS[lens ?? 'zones'], FIRST_ASKS[lens ?? 'zones']);
  const ask = settle(world, asked);
  if (!placed(world, asked)) broken.add('at');
  const view: View = { ask, frame: read(FRAME_PARTS, HOME_FRAME), aside: read(ASIDE, NOTHING_ASIDE) };
  const order = (key: string): number => (KEYS as readonly string[]).indexOf(key);
  return { shell, settings, view, broken: [...broken].sort((a, b) => order(a) - order(b)) };
}

/**
 * The one canonical address of a route below the site's base: parts in a fixed order, home's values left out. Empty for home. Where `pages`
 * says what has a page, the public shell's addresses take its path, and what the path says leaves the query.
 */
export function writeRoute(
  { shell, settings, view }: Pick<Route, 'shell' | 'settings' | 'view'>,
  pages?: Gazetteer,
): string {
  const texts = new Map<string, string>();
  const write = <T>(address: object, values: T, home: T): void => {
    for (const [name, part] of partsOf(address)) {
      const [now, first] = [values, home].map((one) => part.write((one as Values)[name]));
      if (part.key !== '' && now !== first) texts.set(part.key, now ?? '');
    }
  };
  const { ask, frame, aside } = view;
  const page = pages && shell === 'browse' ? pagePath(pages, ask, frame.language) : null;
  if (page === null) {
    if (ask.lens !== HOME.ask.lens) texts.set('lens', ask.lens);
    write<Ask>(ASKS[ask.lens], ask, FIRST_ASKS[ask.lens]);
  }
  write(FRAME_PARTS, page === null ? frame : { ...frame, language: HOME_FRAME.language }, HOME_FRAME);
  write(ASIDE, aside, NOTHING_ASIDE);
  const own = shell === 'browse' ? [] : [['shell', shell] as const, ...Object.entries(settings)];
  const parts = [...own, ...KEYS.flatMap((key) => (texts.has(key) ? [[key, texts.get(key) ?? ''] as const] : []))];
  const query = parts.map(([key, text]) => `${key}=${encodeURIComponent(text).replaceAll('%2F', '/')}`);
  return (page ?? '') + (query.length === 0 ? '' : `?${query.join('&')}`);
}

/** The canonical query text of a view in the public shell, whatever has a page. */
export function encode(view: View): string {
  return writeRoute({ shell: 'browse', settings: {}, view });
}

/** Whether two questions are one. */
export function sameAsk(a: Ask, b: Ask): boolean {
  const address = (ask: Ask): string => encode({ ...HOME, ask });
  return a === b || address(a) === address(b);
}

/** Whether two frames are one. */
export function sameFrame(a: Frame, b: Frame): boolean {
  const address = (frame: Frame): string => encode({ ...HOME, frame });
  return a === b || address(a) === address(b);
}

/** Parts that a shell keeps for itself stand before all others, in its order. */
function rank(own: readonly string[], key: string): number {
  const at = own.indexOf(key);
  return at < 0 ? own.length : at;
}

function partsOf(address: object): [name: string, part: AddressPart<unknown>][] {
  return Object.entries(address) as [string, AddressPart<unknown>][];
}

/** On a document's page a fragment names a clause, where a reader without scripts is led; with them it is opened. Any other is the page's own. */
function openAnchored(fragment: string, params: URLSearchParams, { atlas }: World): void {
  const document = params.get('lens') === 'sources' ? atlas.documentById.get(params.get('doc') ?? '') : undefined;
  if (fragment === '' || !document || params.has('clause')) return;
  const clause = document.clauses.find((one) => anchorOf(one) === anchorOf(decoded(fragment)));
  if (clause !== undefined) params.set('clause', clause);
}

/** A path without its leading slash, the query behind it, and the fragment behind both, without their marks. */
function parted(address: string): [path: string, search: string, fragment: string] {
  const [whole = '', fragment = ''] = address.split('#');
  const at = whole.search(/[?？]/);
  const path = at < 0 ? whole : whole.slice(0, at);
  return [path.replace(/^\/+/, ''), at < 0 ? '' : whole.slice(at), fragment];
}
