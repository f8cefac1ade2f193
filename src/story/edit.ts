import type { Language } from '../model/atlas.ts';
import type { Id } from '../model/view.ts';
import type { Deck, Point, Scene } from './deck.ts';

/** A text that a person types: without control characters, no longer than a slide holds; emoji are texts. */
export function typedText(text: string, most = 2000): string {
  const plain = text
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/g, '')
    .replace(/\p{Surrogate}/gu, '');
  return [...plain].slice(0, most).join('');
}

/** Edits are pure: each gives another deck, or the same one where it changes nothing. A scene or point that is not there is left so. */
export function renamed(deck: Deck, language: Language, title: string): Deck {
  const text = typedText(title, 120);
  return text === deck.title[language] ? deck : { ...deck, title: { ...deck.title, [language]: text } };
}

/** A scene with parts of it replaced. */
export function changed(deck: Deck, id: string, patch: Partial<Omit<Scene, 'id'>>): Deck {
  const scene = deck.scenes.find((one) => one.id === id);
  if (!scene) return deck;
  const same = Object.entries(patch).every(
    ([key, value]) => JSON.stringify(scene[key as keyof Scene]) === JSON.stringify(value),
  );
  return same ? deck : { ...deck, scenes: deck.scenes.map((one) => (one === scene ? { ...one, ...patch } : one)) };
}

/** A scene moved to another place among all, from 0; beyond either end it stands at the end. */
export function moved(deck: Deck, id: string, to: number): Deck {
  const from = deck.scenes.findIndex((one) => one.id === id);
  const scene = deck.scenes[from];
  const rest = deck.scenes.filter((one) => one !== scene);
  const at = Math.min(Math.max(0, to), rest.length);
  if (!scene || at === from) return deck;
  return { ...deck, scenes: [...rest.slice(0, at), scene, ...rest.slice(at)] };
}

export function removed(deck: Deck, id: string): Deck {
  const scenes = deck.scenes.filter((one) => one.id !== id);
  return scenes.length === deck.scenes.length ? deck : { ...deck, scenes };
}

/** A scene put behind another, or at the end; it gets an id of its own. */
export function added(deck: Deck, scene: Scene, after: string | null = null): Deck {
  const at = deck.scenes.findIndex((one) => one.id === after);
  const own = { ...scene, id: freeId(deck, scene.id) };
  const to = at < 0 ? deck.scenes.length : at + 1;
  return { ...deck, scenes: [...deck.scenes.slice(0, to), own, ...deck.scenes.slice(to)] };
}

/** A scene once more, right behind itself. */
export function duplicated(deck: Deck, id: string): Deck {
  const scene = deck.scenes.find((one) => one.id === id);
  return scene ? added(deck, scene, id) : deck;
}

/** A fact put on a scene as a point of its own, or taken off wherever it is stated there. */
export function toggled(deck: Deck, id: string, fact: Id): Deck {
  const scene = deck.scenes.find((one) => one.id === id);
  if (!scene) return deck;
  const has = scene.points.some((point) => point.kind === 'facts' && point.facts.includes(fact));
  const without = scene.points.flatMap((point): Point[] => {
    if (point.kind !== 'facts' || !point.facts.includes(fact)) return [point];
    const facts = point.facts.filter((one) => one !== fact);
    return facts.length > 0 ? [{ ...point, facts }] : [];
  });
  return changed(deck, id, { points: has ? without : [...scene.points, { kind: 'facts', facts: [fact] }] });
}

/** A point moved among those of its scene; to -1 it is taken away. */
export function pointMoved(deck: Deck, id: string, from: number, to: number): Deck {
  const scene = deck.scenes.find((one) => one.id === id);
  const point = scene?.points[from];
  if (!scene || !point) return deck;
  const rest = scene.points.filter((_, i) => i !== from);
  const at = Math.min(to, rest.length);
  return changed(deck, id, { points: to < 0 ? rest : [...rest.slice(0, at), point, ...rest.slice(at)] });
}

function freeId({ scenes }: Deck, wished: string): string {
  const taken = new Set(scenes.map(({ id }) => id));
  const stem = wished.replace(/~\d+$/, '');
  let id = wished;
  for (let i = 2; taken.has(id); i++) id = `${stem}~${i}`;
  return id;
}
