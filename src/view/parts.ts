import { LANGUAGES, SITE_TYPES, type Atlas, type Language, type SiteType } from '../model/atlas.ts';
import { COUNTABLE, type Countable } from '../model/byPlace.ts';
import { MOST_COMPARED } from '../model/compare.ts';
import type { Predicate } from '../model/kinds.ts';
import { NEEDS, type Need } from '../model/lens.ts';
import { NEAR_TYPES, type NearType } from '../model/near.ts';
import { SCREEN_THEMES, type ScreenTheme } from '../model/screenTheme.ts';
import type { Id, Switch } from '../model/view.ts';
import { firstCharacters } from '../model/firstCharacters.ts';
import { readSwitches, writeSwitches } from './switches.ts';

/** How long a text typed by a person may be in an address, in characters as people count them. */
const MOST_TYPED = 60;

/** What an address is read against. */
export interface World {
  readonly atlas: Atlas;
  /** Whether all facts are there; until then what only they could tell is believed. */
  readonly whole: boolean;
}

/** What a part is read with: the world, the other parts, and a way to say that some of it could not be read. */
export interface Reading extends World {
  readonly other: (key: string) => string | null;
  readonly mangled: () => void;
}

/** One part of an address: its key, what its text means (undefined where it means nothing), and the text of a value (null for none). */
export interface AddressPart<T> {
  readonly key: string;
  readonly read: (text: string, reading: Reading) => T | undefined;
  readonly write: (value: T) => string | null;
}

function part<T>(
  key: string,
  read: AddressPart<T>['read'],
  write: AddressPart<T>['write'] = (value) => (value === null ? null : String(value)),
): AddressPart<T> {
  return { key, read, write };
}

const oneOf =
  <T extends string>(list: readonly T[]) =>
  (text: string): T | undefined =>
    list.find((one) => one === text);

const known =
  (records: (atlas: Atlas) => ReadonlyMap<string, unknown>) =>
  (text: string, { atlas }: Reading): Id | undefined =>
    records(atlas).has(text) ? text : undefined;

/* Blanks alone narrow nothing. */
const typed = (text: string): string | null => firstCharacters(text.trim(), MOST_TYPED) || null;

const some =
  <T extends string>(list: readonly T[]) =>
  (text: string): readonly T[] | undefined => {
    const names = text.split('.');
    const found = list.filter((one) => names.includes(one));
    return new Set(names).size === found.length ? found : undefined;
  };

const dotted = (ids: readonly string[]): string => ids.join('.');

export const at = part<Id | null>('at', (text, { atlas }) => (canBeChosen(atlas, text) ? text : undefined));
export const document = part<Id | null>(
  'doc',
  known((atlas) => atlas.documentById),
);
export const clause = part<string | null>('clause', (text, { atlas, other }) =>
  atlas.documentById.get(other('doc') ?? '')?.clauses.find((one) => one === text),
);
export const siteType = part<SiteType | null>('type', oneOf(SITE_TYPES));
export const within = part<Id | null>(
  'in',
  known((atlas) => atlas.placeById),
);
export const near = part<NearType | null>('near', oneOf(NEAR_TYPES));
export const by = part<Countable>('by', oneOf(COUNTABLE), (value) => (value === COUNTABLE[0] ? null : value));
export const words = part<string | null>('words', typed, (value) => value?.trim() || null);
export const group = part<Id | null>(
  'industry',
  known((atlas) => atlas.groupById),
);
export const term = part<string | null>('term', (text, { atlas, whole }) =>
  !whole || isTerm(atlas, text) ? text : undefined,
);
export const from = part<Id | null>(
  'from',
  known((atlas) => atlas.originById),
);
export const needs = part<readonly Need[]>('needs', some(NEEDS), dotted);

export const query = part<string | null>(
  'q',
  (text) => firstCharacters(text.trim(), MOST_TYPED),
  (text) => text?.trim() ?? null,
);
export const note = part<Id | null>('note', (text, { atlas, whole }) =>
  !whole || atlas.factById.has(text) ? text : undefined,
);

export const language = part<Language>('lang', oneOf(LANGUAGES));
export const theme = part<ScreenTheme | null>('theme', oneOf(SCREEN_THEMES));
export const switches = part<readonly Switch[]>('show', readSwitches, writeSwitches);
export const base = part<boolean>(
  'base',
  (text) => (text === 'on' ? true : undefined),
  (on) => (on ? 'on' : ''),
);
/* More places than can stand side by side: the first ones are kept, and the part is named as broken. */
export const tray = part<readonly Id[]>(
  'with',
  (text, { atlas, mangled }) => {
    const ids = [...new Set(text.split('.'))];
    const kept = ids.filter((id) => isComparable(atlas, id)).slice(0, MOST_COMPARED);
    if (kept.length < ids.length) mangled();
    return kept;
  },
  dotted,
);

function canBeChosen(atlas: Atlas, id: string): boolean {
  const record = atlas.byId.get(id);
  const isRoute = record !== undefined && 'section' in record && record.section === 'route';
  return (
    isRoute || [atlas.placeById, atlas.siteById, atlas.layoutById, atlas.peerById].some((records) => records.has(id))
  );
}

/** Whether a place can stand beside others: a zone, a city or the New Area. */
function isComparable(atlas: Atlas, id: string): boolean {
  const kind = atlas.placeById.get(id)?.kind;
  return kind === 'zone' || kind === 'city' || kind === 'new-area';
}

/** What states an industry: of a place, a chain, a cooperation, a sector or a site. */
const INDUSTRIAL: readonly Predicate[] = ['key', 'cultivate', 'present', 'focus', 'develop', 'industry', 'subfield'];

/** Whether any document states the term as an industry. */
function isTerm(atlas: Atlas, text: string): boolean {
  return atlas.facts.some(({ predicate, value }) => value === text && INDUSTRIAL.includes(predicate));
}
