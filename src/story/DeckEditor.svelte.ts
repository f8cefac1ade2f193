import type { Language } from '../model/atlas.ts';
import type { Deck, Scene } from './deck.ts';
import type { DeckShelf } from './DeckShelf.svelte.ts';
import { added, changed, duplicated, moved, removed, renamed } from './edit.ts';
import { History } from './History.svelte.ts';
import { sceneOf } from './scenes.ts';

export interface DeckEditorOptions {
  readonly shelf: DeckShelf;
  readonly deck: Deck;
  /** The scene that is at hand first, among those shown, from 0. */
  readonly at?: number;
  /** Told the deck that is edited from now on, once, where the one opened was not this device's own. */
  readonly onadopt?: (own: Deck) => void;
}

/** A deck as it is edited: every change is kept on this device at once and can be taken back; a deck that is not its own is copied first. */
export class DeckEditor {
  readonly #shelf: DeckShelf;
  readonly #adopted: (own: Deck) => void;
  #history: History<Deck> = $state.raw() as History<Deck>;
  #chosen: string | null = $state(null);

  constructor({ shelf, deck, at = 0, onadopt = () => undefined }: DeckEditorOptions) {
    this.#shelf = shelf;
    this.#adopted = onadopt;
    this.#history = new History(deck);
    this.#chosen = (deck.scenes.filter(({ hidden }) => !hidden)[at] ?? deck.scenes[0])?.id ?? null;
  }

  get deck(): Deck {
    return this.#history.current;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Where the scene at hand stands among all, from 0. */
  get index(): number {
    return Math.max(
      0,
      this.deck.scenes.findIndex(({ id }) => id === this.#chosen),
    );
  }

  /** The scene at hand; none in a deck without scenes. */
  get scene(): Scene | undefined {
    return this.deck.scenes[this.index];
  }

  /** What the audience will see. */
  get shown(): readonly Scene[] {
    return this.deck.scenes.filter(({ hidden }) => !hidden);
  }

  /** Counted among those shown, from 1; 0 for a hidden one. */
  numberOf(scene: Scene): number {
    return this.shown.indexOf(scene) + 1;
  }

  /** Takes the scene at a place to hand; beyond either end, the nearest. */
  choose(to: number): void {
    const { scenes } = this.deck;
    this.#chosen = scenes[Math.min(Math.max(0, to), scenes.length - 1)]?.id ?? null;
  }

  /** Goes on to an edited deck; the same one is no change. The first change of a deck that is not this device's own is made to a copy. */
  make(next: Deck): void {
    if (next === this.deck) return;
    if (this.#shelf.isOwn(next)) {
      this.#history.make(next);
      this.#shelf.keep(next);
      return;
    }
    const own = this.#shelf.adopt(this.deck);
    this.#history = new History(own);
    const edited = { ...next, id: own.id };
    this.#history.make(edited);
    this.#shelf.keep(edited);
    this.#adopted(edited);
  }

  undo(): void {
    this.#history.undo();
    this.#rest();
  }

  redo(): void {
    this.#history.redo();
    this.#rest();
  }

  rename(language: Language, title: string): void {
    this.make(renamed(this.deck, language, title));
  }

  /** Changes parts of the scene at hand. */
  patch(part: Partial<Omit<Scene, 'id'>>): void {
    if (this.scene) this.make(changed(this.deck, this.scene.id, part));
  }

  move(id: string, to: number): void {
    this.make(moved(this.deck, id, to));
  }

  /** Puts a new scene of the same view behind the one at hand, and takes it to hand. */
  add(title: Scene['title']): void {
    const { index, scene } = this;
    const blank = sceneOf({ id: 'scene', kind: 'points', title, address: scene?.address ?? '' });
    this.make(added(this.deck, blank, scene?.id ?? null));
    this.choose(scene ? index + 1 : 0);
  }

  duplicate(): void {
    if (this.scene) this.make(duplicated(this.deck, this.scene.id));
  }

  /** Removes the scene at hand, but not the last one. */
  remove(): void {
    const { scene, index, deck } = this;
    if (!scene || deck.scenes.length < 2) return;
    this.make(removed(deck, scene.id));
    this.choose(Math.min(index, this.deck.scenes.length - 1));
  }

  #rest(): void {
    if (this.#shelf.isOwn(this.deck)) this.#shelf.keep(this.deck);
  }
}
