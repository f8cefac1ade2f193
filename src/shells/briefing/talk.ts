import type { Atlas } from '../../model/atlas.ts';
import { compose } from '../../story/compose/compose.ts';
import type { Deck } from '../../story/deck.ts';
import { readOrder } from '../../story/order.ts';
import { readyDeck } from '../../story/ready.ts';

/** The parts of an address that a briefing reads. */
export type TalkSettings = Readonly<
  Partial<Record<'deck' | 'from' | 'industry' | 'minutes' | 'scene' | 'edit' | 'presenter' | 'paper' | 'pack', string>>
>;

/** What an address asks to be told; with neither a deck nor an order, where one is chosen. */
export interface Talk {
  readonly deck: Deck | null;
  /** Minutes that the talk is to take; null where nobody said. */
  readonly minutes: number | null;
  /** Pieces of the address that could not be read. */
  readonly broken: readonly string[];
}

/** Reads which deck is asked for. `kept` finds a deck of this device; `packed` is the one that the address holds, where it could be read. */
export function talkOf(
  atlas: Atlas,
  settings: TalkSettings,
  written: readonly Deck[],
  kept: (id: string) => Deck | null,
  packed: Deck | null = null,
): Talk {
  const { deck: id, pack } = settings;
  if (pack !== undefined) return { deck: packed, minutes: null, broken: packed ? [] : ['pack'] };
  if (id !== undefined) {
    const deck = kept(id) ?? readyDeck(atlas, id, written);
    return { deck, minutes: null, broken: deck ? [] : [id] };
  }
  const { order, broken } = readOrder(atlas, settings);
  return { deck: order && compose(atlas, order), minutes: order?.minutes ?? null, broken };
}

/** The scene that an address names, from 0; what lies beyond the deck is its nearest, and said. */
export function sceneAt(
  text: string | undefined,
  count: number,
): { readonly at: number; readonly missed: string | null } {
  if (text === undefined) return { at: 0, missed: null };
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  const at = Math.min(Math.max(1, Number.isNaN(number) ? 1 : number), Math.max(1, count)) - 1;
  return { at, missed: number === at + 1 ? null : text };
}
