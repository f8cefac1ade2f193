import type { Lens } from '../model/lens.ts';
import type { Aside, Asks, Frame } from '../model/view.ts';
import * as part from './parts.ts';
import type { AddressPart } from './parts.ts';

/** The address of a record of values: a part for each of them. */
type Address<T> = { readonly [K in keyof T]-?: AddressPart<T[K]> };

/** A value that no address changes. */
const fixed: AddressPart<null> = { key: '', read: () => undefined, write: () => null };

/** Which parts of an address each lens reads; one without an address is a type error. */
export const ASKS: { readonly [L in Lens]: Address<Asks[L]> } = {
  zones: { at: part.at },
  industry: { group: part.group, term: part.term, at: part.at },
  origin: { from: part.from, group: part.group, term: part.term, at: part.at },
  match: { group: part.group, term: part.term, from: part.from, needs: part.needs, at: part.at },
  structure: { document: part.document, at: part.at },
  'new-area': { at: part.at },
  figures: { by: part.by, at: part.at },
  west: { at: part.at },
  sites: {
    type: part.siteType,
    within: part.within,
    document: part.document,
    words: part.words,
    near: part.near,
    at: part.at,
  },
  compare: { at: fixed },
  sources: { document: part.document, clause: part.clause },
  about: { at: fixed },
};

/** Which parts belong to every screen. */
export const FRAME: Address<Frame> = {
  language: part.language,
  theme: part.theme,
  switches: part.switches,
  base: part.base,
  tray: part.tray,
};
export const ASIDE: Address<Aside> = { note: part.note, query: part.query };

/** Every key of an address, in the one order in which addresses are written. */
export const KEYS = [
  'lens',
  'at',
  'doc',
  'clause',
  'type',
  'in',
  'words',
  'near',
  'by',
  'industry',
  'term',
  'from',
  'needs',
  'with',
  'q',
  'note',
  'show',
  'theme',
  'base',
  'lang',
] as const;
