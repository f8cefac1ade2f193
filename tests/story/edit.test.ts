import { describe, expect, test } from 'vitest';
import type { Point } from '../../src/story/deck.ts';
import { changed, duplicated, pointMoved, removed, renamed, toggled } from '../../src/story/edit.ts';
import { History } from '../../src/story/History.svelte.ts';
import { atlas } from '../atlas.ts';
import { deckFor, sceneIn } from './decks.ts';

const DECK = deckFor({ from: 'guangdong', industry: 'electronics' });
const [a = '', b = ''] = atlas.facts.map(({ id }) => id);
const text: Point = { kind: 'text', text: { zh: '说' } };
const withPoints = (...points: Point[]) => changed(DECK, 'where', { points });
const points = (deck: typeof DECK) => sceneIn(deck, 'where').points;

describe('an edit', () => {
  test('of a scene or point that is not there leaves the deck as it was', () => {
    expect(changed(DECK, 'atlantis', { hidden: true })).toBe(DECK);
    expect(removed(DECK, 'atlantis')).toBe(DECK);
    expect(duplicated(DECK, 'atlantis')).toBe(DECK);
    expect(toggled(DECK, 'atlantis', a)).toBe(DECK);
    expect(pointMoved(DECK, 'atlantis', 0, 1)).toBe(DECK);
    expect(pointMoved(DECK, 'where', 99, 0)).toBe(DECK);
  });

  test('to what is there already is no change', () => {
    expect(renamed(DECK, 'zh', DECK.title.zh ?? '')).toBe(DECK);
    expect(changed(DECK, 'where', { hidden: false })).toBe(DECK);
  });

  test('puts a fact on a scene behind all else, and takes it off wherever it is stated', () => {
    expect(points(toggled(withPoints(text), 'where', a))).toEqual([text, { kind: 'facts', facts: [a] }]);
    const twice = withPoints(
      { kind: 'facts', facts: [a, b] },
      text,
      { kind: 'facts', facts: [b] },
      { kind: 'facts', facts: [a] },
    );
    expect(points(toggled(twice, 'where', a))).toEqual([
      { kind: 'facts', facts: [b] },
      text,
      { kind: 'facts', facts: [b] },
    ]);
  });

  test('moves a point among those of its scene, at most to the end, and takes it away below the first', () => {
    const deck = withPoints(text, { kind: 'facts', facts: [a] });
    expect(points(pointMoved(deck, 'where', 0, 99))).toEqual([{ kind: 'facts', facts: [a] }, text]);
    expect(points(pointMoved(deck, 'where', 0, -1))).toEqual([{ kind: 'facts', facts: [a] }]);
  });
});

describe('the history of a value', () => {
  test('has no step to take back or again until there is one, and the same value is none', () => {
    const history = new History('a');
    history.undo();
    history.redo();
    history.make('a');
    expect([history.current, history.canUndo, history.canRedo]).toEqual(['a', false, false]);
  });

  test('forgets what was taken back once another step is made', () => {
    const history = new History('a');
    history.make('b');
    history.undo();
    history.make('c');
    history.redo();
    expect([history.current, history.canUndo, history.canRedo]).toEqual(['c', true, false]);
  });
});
