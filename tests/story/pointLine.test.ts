import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/messagesFor.ts';
import { citedBy, citedInDeck, factsOfScene } from '../../src/story/cited.ts';
import type { Point } from '../../src/story/deck.ts';
import { changed } from '../../src/story/edit.ts';
import { lineOf } from '../../src/story/pointLine.ts';
import { saidIn } from '../../src/story/said.ts';
import { atlas } from '../atlas.ts';
import { deckFor, sceneIn } from './decks.ts';

const zh = messagesFor('zh');
const line = (point: Point, most?: number) => lineOf(atlas, point, 'zh', zh, most);
const chain = atlas.facts.filter(
  ({ subjectId, predicate, clause }) =>
    subjectId === 'electronics' && predicate === 'focus' && clause.includes('三(十)'),
);
const ids = chain.map(({ id }) => id);

describe('a line of a scene', () => {
  test('of a fact that is no longer in the atlas says so, behind what it was about', () => {
    const gone: Point = { kind: 'facts', facts: ['no/such/fact'] };
    expect(line(gone)).toEqual({ lead: '', text: zh.briefing.lost(1), references: [], lost: 1, open: false });
    expect(line({ ...gone, lead: { zh: '承接重点' } }).lead).toBe('承接重点');
    expect(line({ kind: 'facts', facts: ['no/such/fact', ids[0] ?? ''] })).toMatchObject({
      text: String(chain[0]?.value),
      lost: 1,
    });
  });

  test('cites a clause once, however many of its facts it states, and counts the terms that do not fit', () => {
    const { lead, text, references } = line({ kind: 'facts', facts: ids }, 2);
    expect(lead).toBe(zh.predicate.focus);
    expect(references).toHaveLength(1);
    expect(references[0]).toMatchObject({ fact: chain[0], status: 'final' });
    expect(text.endsWith(zh.briefing.andMore(new Set(chain.map(({ value }) => value)).size))).toBe(true);
  });

  test('that a person is to fill in is open, and one of their own is as they wrote it', () => {
    expect(line({ kind: 'open', label: { zh: '意向项目' } })).toMatchObject({ lead: '意向项目', text: '', open: true });
    expect(line({ kind: 'text', text: { en: 'Only English' } }).text).toBe('Only English');
    expect([saidIn({}, 'zh'), saidIn({ zh: '只有中文' }, 'en')]).toEqual(['', '只有中文']);
  });
});

describe('what a deck rests on', () => {
  const DECK = deckFor({ from: 'guangdong', industry: 'electronics' });

  test('is the documents of its facts, with the clauses in their order; a fact that is lost is none', () => {
    const odd = changed(DECK, 'where', { points: [{ kind: 'facts', facts: ['no/such/fact', ...ids] }] });
    expect(factsOfScene(atlas, sceneIn(odd, 'where'))).toEqual(chain);
    expect(citedBy(atlas, chain).map(({ document, clauses }) => [document.id, clauses])).toEqual([
      ['action-plan-2025', [chain[0]?.clause]],
    ]);
  });

  test('leaves out what the audience does not see', () => {
    const hidden = { scenes: DECK.scenes.map((scene) => ({ ...scene, hidden: true })) };
    expect(citedInDeck(atlas, DECK).length).toBeGreaterThan(1);
    expect(citedInDeck(atlas, hidden)).toEqual([]);
  });
});
