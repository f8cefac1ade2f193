import { messagesFor } from '../../src/messages/messagesFor.ts';
import type { Language } from '../../src/model/atlas.ts';
import { compose } from '../../src/story/compose/compose.ts';
import type { Deck, Scene } from '../../src/story/deck.ts';
import { readOrder, type OrderParts } from '../../src/story/order.ts';
import { lineOf } from '../../src/story/pointLine.ts';
import { atlas } from '../atlas.ts';

/** The deck made to an order as an address gives it. */
export function deckFor(parts: OrderParts): Deck {
  const { order, broken } = readOrder(atlas, parts);
  if (!order || broken.length > 0) throw new Error(`no order: ${broken.join(', ')}`);
  return compose(atlas, order);
}

/** A scene by its id. */
export function sceneIn(deck: Deck, id: string): Scene {
  const scene = deck.scenes.find((one) => one.id === id);
  if (!scene) throw new Error(`no scene ${id} in ${deck.scenes.map((one) => one.id).join(', ')}`);
  return scene;
}

/** What a scene says, a line a point: `lead | text | clauses`. */
export function linesIn(scene: Scene, language: Language = 'zh'): string[] {
  return scene.points.map((point) => {
    const { lead, text, references } = lineOf(atlas, point, language, messagesFor(language));
    return [lead, text, references.map((one) => one.text).join(' ')].join(' | ');
  });
}
