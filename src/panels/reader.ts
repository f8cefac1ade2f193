import type { Messages } from '../messages/messages.ts';
import type { Atlas, Language } from '../model/atlas.ts';
import type { Basemap } from '../model/basemap.ts';
import type { Id, Step } from '../model/view.ts';
import type { Outlets } from './outlets.ts';

/** What every panel is given: the facts, the reader's language, and the two ways on, as a link and as an act. */
export interface Reader {
  readonly atlas: Atlas;
  /** The base map configured at build time; null where none is. */
  readonly basemap: Basemap | null;
  readonly language: Language;
  readonly messages: Messages;
  /** The address after a step. */
  readonly href: (to: Step) => string;
  readonly go: (to: Step) => void;
  /** The fact whose source note is open, so that it is marked wherever it stands; null where none is. */
  readonly noted: () => Id | null;
  /** Whether choices are tiles that stand open instead of lists that open over the page, and nothing is typed: a glass without a keyboard. */
  readonly tiles?: boolean;
  /** By which ways a view may leave the screen; none where it is absent. */
  readonly out?: Outlets;
  /** Whether lists hold all their lines for who reads without scripts: on pages made when the atlas is built. */
  readonly unfolded?: boolean;
}

/** The screen on which the map says what it is. */
export const ABOUT_MAP: Step = { lens: 'about' };
