import type { Messages } from '../messages/messages.ts';
import type { Atlas, Language } from '../model/atlas.ts';

/** The parts of the view a panel may ask to change. */
export interface Intention {
  readonly lens?: 'zones' | 'sources';
  readonly pick?: string | null;
  readonly document?: string | null;
  readonly note?: string | null;
}

/** What every panel is given: the facts, the reader's language, and the two ways out, as a link and as an act. */
export interface Reader {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly messages: Messages;
  readonly href: (intention: Intention) => string;
  readonly go: (intention: Intention) => void;
}
