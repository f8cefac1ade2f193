import type { Language, SiteType } from '../model/atlas.ts';
import type { Lens, Need } from '../model/lens.ts';
import type { ScreenTheme } from '../model/screenTheme.ts';

export { MOST_COMPARED } from '../model/compare.ts';

/** What a person can switch on the map; the order is that of the switch. */
export const SITE_SWITCHES = ['parks', 'hubs'] as const;
export const REFERENCE_SWITCHES = ['water', 'rail', 'road', 'air'] as const;
export const SWITCHES = [...SITE_SWITCHES, ...REFERENCE_SWITCHES] as const;
export type Switch = (typeof SWITCHES)[number];

/** All that a screen shows; every screen has an address and every address gives one. */
export interface View {
  readonly lens: Lens;
  readonly language: Language;
  /** The chosen place, site or layout, by its id. */
  readonly pick: string | null;
  /** The document open in the sources lens, or that the list of sites is narrowed to. */
  readonly document: string | null;
  /** The clause open in the sources lens. */
  readonly clause: string | null;
  /** What the list of sites is narrowed to: a type, a zone or city, words in a name or industry. */
  readonly siteType: SiteType | null;
  readonly within: string | null;
  readonly words: string | null;
  /** The industry asked for: a chain, future field or other group by its id, or one term as the documents write it. */
  readonly group: string | null;
  readonly term: string | null;
  /** The origin asked from, by its id. */
  readonly origin: string | null;
  readonly needs: readonly Need[];
  /** Places side by side, by id, in the order chosen. */
  readonly compared: readonly string[];
  /** What is typed in the search box; null while it is closed. */
  readonly query: string | null;
  /** The fact whose source note is open, by its id. */
  readonly note: string | null;
  readonly switches: readonly Switch[];
  /** The theme chosen for the screen; null follows the system. */
  readonly theme: ScreenTheme | null;
  /** Whether the base map is asked for; without effect where none is configured. */
  readonly base: boolean;
}

export const HOME: View = {
  lens: 'zones',
  language: 'zh',
  pick: null,
  document: null,
  clause: null,
  siteType: null,
  within: null,
  words: null,
  group: null,
  term: null,
  origin: null,
  needs: [],
  compared: [],
  query: null,
  note: null,
  switches: SWITCHES,
  theme: null,
  base: false,
};
