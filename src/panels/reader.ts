import type { Messages } from '../messages/messages.ts';
import type { Atlas, Language, SiteType } from '../model/atlas.ts';
import type { Basemap } from '../model/basemap.ts';
import type { Lens, Need } from '../model/lens.ts';

/** The parts of the view a panel may ask to change. */
export interface Intention {
  readonly lens?: Lens;
  readonly pick?: string | null;
  readonly document?: string | null;
  readonly clause?: string | null;
  readonly siteType?: SiteType | null;
  readonly within?: string | null;
  readonly words?: string | null;
  readonly group?: string | null;
  readonly term?: string | null;
  readonly origin?: string | null;
  readonly needs?: readonly Need[];
  readonly compared?: readonly string[];
  readonly query?: string | null;
  readonly note?: string | null;
}

/** What every panel is given: the facts, the reader's language, and the two ways out, as a link and as an act. */
export interface Reader {
  readonly atlas: Atlas;
  /** The base map configured at build time; null where none is. */
  readonly basemap: Basemap | null;
  readonly language: Language;
  readonly messages: Messages;
  readonly href: (intention: Intention) => string;
  readonly go: (intention: Intention) => void;
}

/** The screen on which the map says what it is. */
export const ABOUT_MAP: Intention = { lens: 'map', pick: null, document: null, clause: null, note: null };
