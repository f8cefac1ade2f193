import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DeckEditor } from '../../src/story/DeckEditor.svelte.ts';
import { DeckShelf, type Store } from '../../src/story/DeckShelf.svelte.ts';
import type { Deck, Point } from '../../src/story/deck.ts';
import { writeDeckFile } from '../../src/story/deckFile.ts';
import { pointMoved, toggled } from '../../src/story/edit.ts';
import { atlas } from '../atlas.ts';
import { deckFor } from './decks.ts';

const ORDERED = deckFor({ from: 'guangdong', industry: 'electronics' });

/** A device that keeps texts. */
function device(): Store & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    get length() {
      return texts.size;
    },
    key: (at) => [...texts.keys()][at] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}
const opened = (deck: Deck, store = device(), onadopt: (own: Deck) => void = () => undefined): DeckEditor =>
  new DeckEditor({ shelf: new DeckShelf(() => store), deck, onadopt });

/** One thing that a person does in the editor, with what it is done to. */
interface Edit {
  readonly kind: string;
  readonly act: (editor: DeckEditor) => void;
}
const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 30 }));
const spot = fc.integer({ min: -2, max: 20 });
const fact = fc.constantFrom(...atlas.facts.map(({ id }) => id), 'no/such/fact');
const edit: fc.Arbitrary<Edit> = fc.oneof(
  words.map((text) => ({ kind: 'rename', act: (editor: DeckEditor) => editor.rename('zh', text) })),
  words.map((text) => ({ kind: 'title', act: (editor: DeckEditor) => editor.patch({ title: { zh: text, en: '' } }) })),
  words.map((text) => ({ kind: 'notes', act: (editor: DeckEditor) => editor.patch({ notes: { en: text } }) })),
  words.map((text) => ({ kind: 'address', act: (editor: DeckEditor) => editor.patch({ address: text }) })),
  fc.boolean().map((hidden) => ({ kind: 'hide', act: (editor: DeckEditor) => editor.patch({ hidden }) })),
  spot.map((to) => ({ kind: 'choose', act: (editor: DeckEditor) => editor.choose(to) })),
  spot.map((to) => ({ kind: 'move', act: (editor: DeckEditor) => editor.move(editor.scene?.id ?? '', to) })),
  fc.constant({ kind: 'add', act: (editor: DeckEditor) => editor.add({ zh: '新' }) }),
  fc.constant({ kind: 'duplicate', act: (editor: DeckEditor) => editor.duplicate() }),
  fc.constant({ kind: 'remove', act: (editor: DeckEditor) => editor.remove() }),
  fact.map((id) => ({
    kind: 'fact',
    act: (editor: DeckEditor) => editor.make(toggled(editor.deck, editor.scene?.id ?? '', id)),
  })),
  fc.tuple(spot, spot).map(([from, to]) => ({
    kind: 'point',
    act: (editor: DeckEditor) => editor.make(pointMoved(editor.deck, editor.scene?.id ?? '', from, to)),
  })),
  words.map((text) => ({
    kind: 'text',
    act: (editor: DeckEditor) => {
      const point: Point = { kind: 'text', text: { zh: text } };
      editor.patch({ points: [...(editor.scene?.points ?? []), point] });
    },
  })),
);

describe('the editor', () => {
  test('a thousand random edits are undone to the start byte for byte and done again to the end, on the device too', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1000, maxLength: 1000, size: 'max' }), (edits) => {
        const store = device();
        const shelf = new DeckShelf(() => store);
        const own = shelf.adopt(ORDERED);
        const editor = new DeckEditor({ shelf, deck: own });
        const key = `gansu-deck ${own.id}`;
        const start = writeDeckFile(own);
        for (const { act } of edits) {
          act(editor);
          const { scenes } = editor.deck;
          expect(new Set(scenes.map(({ id }) => id)).size).toBe(scenes.length);
          expect(scenes.length).toBeGreaterThan(0);
          expect(editor.scene).toBeDefined();
        }
        const end = writeDeckFile(editor.deck);
        expect(end).not.toBe(start);
        expect(store.texts.get(key)).toBe(end);
        while (editor.canUndo) editor.undo();
        expect([writeDeckFile(editor.deck), store.texts.get(key)]).toEqual([start, start]);
        while (editor.canRedo) editor.redo();
        expect([writeDeckFile(editor.deck), store.texts.get(key)]).toEqual([end, end]);
      }),
      { numRuns: 3, seed: 14 },
    );
  });

  test('the first change of a deck made to order makes a copy, and taking it back leaves the copy as the deck was', () => {
    const store = device();
    const adopted: Deck[] = [];
    const editor = opened(ORDERED, store, (own) => adopted.push(own));
    editor.undo();
    expect(store.texts.size).toBe(0);
    editor.rename('zh', '改了');
    editor.rename('zh', '又改了');
    expect(adopted.map(({ id }) => id)).toEqual(['own-1']);
    while (editor.canUndo) editor.undo();
    expect(editor.deck).toEqual({ ...ORDERED, id: 'own-1' });
    expect(new DeckShelf(() => store).decks).toEqual([{ ...ORDERED, id: 'own-1' }]);
  });

  test('takes the neighbour to hand where a scene goes, and keeps the last one', () => {
    const editor = opened(ORDERED);
    editor.choose(99);
    expect(editor.index).toBe(ORDERED.scenes.length - 1);
    for (let i = 0; i < 40; i++) editor.remove();
    expect(editor.deck.scenes.map(({ id }) => id)).toEqual([ORDERED.scenes[0]?.id]);
    editor.add({ zh: '新' });
    expect([editor.index, editor.scene?.title]).toEqual([1, { zh: '新' }]);
  });

  test('opens at the scene asked for among those shown; at the first where there is none such', () => {
    const hidden = { ...ORDERED, scenes: ORDERED.scenes.map((one, i) => ({ ...one, hidden: i === 0 })) };
    const at = (deck: Deck, to: number) =>
      new DeckEditor({ shelf: new DeckShelf(() => device()), deck, at: to }).scene?.id;
    expect([at(ORDERED, 2), at(hidden, 0), at(ORDERED, 99)]).toEqual([
      ORDERED.scenes[2]?.id,
      ORDERED.scenes[1]?.id,
      ORDERED.scenes[0]?.id,
    ]);
  });

  test('of a deck without scenes has none at hand to change, and adds the first', () => {
    const store = device();
    const editor = opened({ ...ORDERED, scenes: [] }, store);
    editor.choose(3);
    editor.patch({ hidden: true });
    editor.duplicate();
    editor.remove();
    expect([editor.scene, editor.deck.scenes, store.texts.size]).toEqual([undefined, [], 0]);
    editor.add({ zh: '新' });
    expect([editor.index, editor.scene?.title, editor.scene?.address]).toEqual([0, { zh: '新' }, '']);
  });

  test('copies a deck that is not its own even where nobody asks to be told', () => {
    const store = device();
    const editor = new DeckEditor({ shelf: new DeckShelf(() => store), deck: ORDERED });
    editor.rename('zh', '改了');
    expect([editor.deck.id, store.texts.size]).toEqual(['own-1', 1]);
  });

  test('counts the scenes that are shown', () => {
    const editor = opened(ORDERED);
    editor.choose(1);
    editor.patch({ hidden: true });
    expect(editor.deck.scenes.slice(0, 3).map((scene) => editor.numberOf(scene))).toEqual([1, 0, 2]);
    expect(editor.shown).toHaveLength(ORDERED.scenes.length - 1);
  });
});
