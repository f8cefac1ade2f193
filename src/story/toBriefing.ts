import type { Messages } from '../messages/messages.ts';
import type { Language } from '../model/atlas.ts';
import { HOME, type Ask, type Frame } from '../model/view.ts';
import { encode, writeRoute } from '../view/route.ts';
import { DeckShelf } from './DeckShelf.svelte.ts';
import { added } from './edit.ts';
import { said, saidIn } from './said.ts';
import { sceneOf } from './scenes.ts';

/** What is put into a briefing: a question as it is shown, and what it is called. */
export interface Shown {
  readonly ask: Ask;
  readonly frame: Frame;
  readonly title: string;
  readonly language: Language;
  readonly messages: Messages;
}

/** Puts a view into the deck kept last on this device, or into a new one; says where it went, and gives its address where it was kept. */
export function toBriefing(
  { ask, frame, title, language, messages }: Shown,
  shelf = new DeckShelf(() => window.localStorage),
  base: string = import.meta.env.BASE_URL,
): { readonly text: string; readonly href: string | null } {
  const view = { ...HOME, ask, frame: { ...HOME.frame, switches: frame.switches, tray: frame.tray } };
  const scene = sceneOf({ id: ask.lens, kind: 'map', address: encode(view), title: { [language]: title } });
  const deck = shelf.decks[0] ?? shelf.adopt({ id: '', title: said((messages) => messages.briefing.mine), scenes: [] });
  shelf.keep(added(deck, scene));
  if (shelf.refusal) return { text: messages.briefing.refusal[shelf.refusal], href: null };
  const settings = { deck: deck.id, edit: 'on', scene: String(deck.scenes.length + 1) };
  const href =
    base + writeRoute({ shell: 'briefing', settings, view: { ...HOME, frame: { ...HOME.frame, language } } });
  return { text: messages.briefing.put(saidIn(deck.title, language)), href };
}
