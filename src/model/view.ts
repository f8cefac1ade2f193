import type { Language, SiteType } from './atlas.ts';
import type { Countable } from './byPlace.ts';
import type { NearType } from './near.ts';
import type { Lens, Need } from './lens.ts';
import type { ScreenTheme } from './screenTheme.ts';

/** The id of a place, site, layout, origin, group, document or fact. */
export type Id = string;

/** What a person can switch on the map; the order is that of the switch. */
export const SIGN_SWITCHES = ['industries'] as const;
export const SITE_SWITCHES = ['parks', 'hubs'] as const;
export const REFERENCE_SWITCHES = ['water', 'rail', 'road', 'air'] as const;
export const SWITCHES = [...SIGN_SWITCHES, ...SITE_SWITCHES, ...REFERENCE_SWITCHES] as const;
export type Switch = (typeof SWITCHES)[number];

/** What each lens can be asked, one shape a lens; `at` is what is chosen on its map. */
export interface Asks {
  zones: { readonly at: Id | null };
  industry: {
    /** A chain, future field or other group. */
    readonly group: Id | null;
    /** One term as the documents write it. */
    readonly term: string | null;
    readonly at: Id | null;
  };
  origin: {
    readonly from: Id | null;
    /** The visitor's industry, where it is known: only what is asked of it is shown. */
    readonly group: Id | null;
    readonly term: string | null;
    readonly at: Id | null;
  };
  match: {
    readonly group: Id | null;
    readonly term: string | null;
    readonly from: Id | null;
    readonly needs: readonly Need[];
    readonly at: Id | null;
  };
  structure: {
    /** The plan whose division is shown. */
    readonly document: Id | null;
    readonly at: Id | null;
  };
  'new-area': { readonly at: Id | null };
  figures: {
    /** What is counted place by place. */
    readonly by: Countable;
    readonly at: Id | null;
  };
  west: { readonly at: Id | null };
  sites: {
    readonly type: SiteType | null;
    /** A zone, city or part of the New Area. */
    readonly within: Id | null;
    readonly document: Id | null;
    /** Words in a name or industry. */
    readonly words: string | null;
    /** What they lie near: airports, or rail ports. */
    readonly near: NearType | null;
    readonly at: Id | null;
  };
  compare: { readonly at: null };
  sources: { readonly document: Id | null; readonly clause: string | null };
  about: { readonly at: null };
}

export type AskOf<L extends Lens> = { readonly lens: L } & Asks[L];
/** One question to the atlas. */
export type Ask = { [L in Lens]: AskOf<L> }[Lens];

/** What is kept from question to question. */
export interface Frame {
  readonly language: Language;
  /** The theme chosen for the screen; null follows the system. */
  readonly theme: ScreenTheme | null;
  readonly switches: readonly Switch[];
  /** Whether the base map is asked for; without effect where none is configured. */
  readonly base: boolean;
  /** Places side by side, or waiting to be, in the order chosen. */
  readonly tray: readonly Id[];
}

/** What lies beside the question until another is asked. */
export interface Aside {
  /** The fact whose source note is open. */
  readonly note: Id | null;
  /** What is typed in the search box; null while it is closed. */
  readonly query: string | null;
}

/** All that a screen shows; every screen has an address and every address gives one. */
export interface View {
  readonly ask: Ask;
  readonly frame: Frame;
  readonly aside: Aside;
}

/** Every part that any question has. */
type Part = { [L in Lens]: Asks[L] }[Lens];
type PartName = Part extends infer P ? (P extends unknown ? keyof P : never) : never;
export type Parts = {
  readonly [K in PartName]: Part extends infer P ? (P extends Record<K, infer V> ? V : never) : never;
};

/** Asks another question, or with no lens named changes parts of the present one; what lay beside it closes, and a note may open. */
export type Step = (
  { readonly [L in Lens]: { readonly lens: L } & Partial<Asks[L]> }[Lens] | ({ readonly lens?: never } & Partial<Parts>)
) & { readonly tray?: readonly Id[]; readonly note?: Id | null };

export const HOME_FRAME: Frame = { language: 'zh', theme: null, switches: SWITCHES, base: false, tray: [] };
export const NOTHING_ASIDE: Aside = { note: null, query: null };

/** What each lens shows before anything is asked of it. */
export const FIRST_ASKS: { readonly [L in Lens]: AskOf<L> } = {
  zones: { lens: 'zones', at: null },
  industry: { lens: 'industry', group: null, term: null, at: null },
  origin: { lens: 'origin', from: null, group: null, term: null, at: null },
  match: { lens: 'match', group: null, term: null, from: null, needs: [], at: null },
  structure: { lens: 'structure', document: null, at: null },
  'new-area': { lens: 'new-area', at: null },
  figures: { lens: 'figures', by: 'projects', at: null },
  west: { lens: 'west', at: null },
  sites: { lens: 'sites', type: null, within: null, document: null, words: null, near: null, at: null },
  compare: { lens: 'compare', at: null },
  sources: { lens: 'sources', document: null, clause: null },
  about: { lens: 'about', at: null },
};

export const HOME: View = { ask: FIRST_ASKS.zones, frame: HOME_FRAME, aside: NOTHING_ASIDE };

/** What a question has chosen on its map; null for those that choose nothing there. */
export function chosenIn(ask: Ask): Id | null {
  return 'at' in ask ? ask.at : null;
}
