import type { Deck } from './deck.ts';
import { readDeckFile, writeDeckFile } from './deckFile.ts';

/** Where decks are kept on a device. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'gansu-deck ';
/** Marks decks of a device, so that they are no ready deck's. */
const OWN = 'own-';

/** Why something could not be kept: the device is full, or forbids it. */
export type Refusal = 'full' | 'forbidden';

/** The decks kept on this device, several by name. What cannot be kept stays in this window, and is said; nothing kept is lost by it. */
export class DeckShelf {
  readonly #store: () => Store;
  #decks: readonly Deck[] = $state.raw([]);
  #refusal: Refusal | null = $state(null);

  /** `store` may throw: a browser may forbid it. */
  constructor(store: () => Store) {
    this.#store = store;
    this.reread();
  }

  /** All of them, the last kept first. */
  get decks(): readonly Deck[] {
    return this.#decks;
  }

  /** Why the last deck was not kept; null where it was. */
  get refusal(): Refusal | null {
    return this.#refusal;
  }

  deckOf(id: string): Deck | null {
    return this.#decks.find((deck) => deck.id === id) ?? null;
  }

  isOwn({ id }: Pick<Deck, 'id'>): boolean {
    return id.startsWith(OWN);
  }

  /** A deck as one of this device's, under an id of its own. */
  adopt(deck: Deck): Deck {
    let n = 1;
    while (this.deckOf(OWN + n)) n += 1;
    const own = { ...deck, id: OWN + n };
    this.keep(own);
    return own;
  }

  /** Keeps a deck, here in any case and on the device where that is allowed. */
  keep(deck: Deck): void {
    this.#decks = [deck, ...this.#decks.filter(({ id }) => id !== deck.id)];
    this.#refusal = this.#write((store) => {
      store.setItem(PREFIX + deck.id, writeDeckFile(deck));
    });
  }

  remove(id: string): void {
    this.#decks = this.#decks.filter((deck) => deck.id !== id);
    this.#refusal = this.#write((store) => {
      store.removeItem(PREFIX + id);
    });
  }

  /** Reads what the device holds; what cannot be read is left where it is. */
  reread(): void {
    const found: Deck[] = [];
    this.#write((store) => {
      for (let i = 0; i < store.length; i++) {
        const key = store.key(i);
        const text = key?.startsWith(PREFIX) ? store.getItem(key) : null;
        const { deck } = text === null ? { deck: null } : readDeckFile(text, null);
        if (deck) found.push(deck);
      }
    });
    this.#decks = found.sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
  }

  #write(act: (store: Store) => void): Refusal | null {
    try {
      act(this.#store());
      return null;
    } catch (error) {
      return (error as Error).name === 'QuotaExceededError' ? 'full' : 'forbidden';
    }
  }
}
