import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/messagesFor.ts';
import { LANGUAGES, type Atlas } from '../../src/model/atlas.ts';
import { encode, readRoute } from '../../src/view/route.ts';
import { compose } from '../../src/story/compose/compose.ts';
import type { Deck } from '../../src/story/deck.ts';
import type { Order } from '../../src/story/order.ts';
import { lineOf } from '../../src/story/pointLine.ts';
import { readyDeck, readySubjects } from '../../src/story/ready.ts';
import { signAt } from '../../src/story/signAt.ts';
import { atlas } from '../atlas.ts';
import { stating, unread, withoutNewArea, withoutPlan } from '../otherAtlas.ts';
import { deckFor, linesIn, sceneIn } from './decks.ts';

/* Decks of documents that state less: each scene says what is not stated, and none stands empty. */
const { briefing, originLens, notStated } = messagesFor('zh');
const ORDER: Order = { from: ['guangdong'], industries: [{ group: 'electronics', term: null }], minutes: 45 };
const said = (line: string): string => ` | ${line} | `;
const ready = (of: Atlas, id: string): Deck => {
  const deck = readyDeck(of, id, []);
  if (!deck) throw new Error(`no deck for ${id}`);
  return deck;
};

describe('where the documents state nothing at all', () => {
  const { places, chains } = readySubjects(unread);
  const decks = [
    ...[...places, ...chains].map(({ id }) => ({ what: id, deck: ready(unread, id) })),
    { what: 'made to order', deck: compose(unread, ORDER) },
  ];

  test.each(decks)('$what: every scene but a title and the sources says so, in every language', ({ deck }) => {
    for (const { id, kind, points } of deck.scenes) {
      if (kind === 'title' || kind === 'sources' || kind === 'steps') continue;
      expect(points.length, id).toBeGreaterThan(0);
      for (const point of points)
        for (const language of LANGUAGES)
          expect(lineOf(unread, point, language, messagesFor(language)), id).toMatchObject({
            text: expect.stringMatching(/\S/) as unknown,
            references: [],
          });
    }
  });

  test.each(decks)('$what: every address is written as it is read', ({ deck }) => {
    for (const { address } of deck.scenes)
      expect(encode(readRoute(address, { atlas, whole: true }).view)).toBe(address);
  });

  test('no mechanism with an origin is told without promising general ones', () => {
    const lines = linesIn(sceneIn(compose(unread, ORDER), 'cooperation'));
    expect(lines).toContain(said(briefing.noMechanism('广东', false)));
    expect(lines.join('')).not.toContain('下列');
  });

  test('a city’s deck denies what it takes on, its parks, its ports, who names it and its figures', () => {
    const deck = ready(unread, 'jiuquan');
    expect(deck.scenes.slice(1, -1).map((scene) => linesIn(scene))).toEqual([
      [said(notStated)],
      [said(briefing.noPark)],
      [said(briefing.noGoods('酒泉'))],
      [said(briefing.notNamed)],
      [said(briefing.noFigure('酒泉'))],
    ]);
  });

  test('a chain’s deck denies what it asks, from where, who wants it, its parks, its goals and its departments', () => {
    const deck = ready(unread, 'electronics');
    expect(deck.scenes.slice(1, -1).map((scene) => linesIn(scene))).toEqual([
      [said(briefing.noChain('电子'))],
      [said(briefing.noOrigin)],
      [said(briefing.noPlace)],
      [said(briefing.noPark)],
      [said(briefing.noGoal)],
      [said(briefing.noDepartment('电子'))],
    ]);
  });

  test('a deck made to order denies that anybody names the guests, and that there is a place for them', () => {
    const deck = compose(unread, ORDER);
    expect(linesIn(sceneIn(deck, 'who-guangdong'))).toEqual([said(originLens.notItself('广东'))]);
    expect(linesIn(sceneIn(deck, 'ask-electronics'))).toEqual([said(briefing.noChain('电子')), said(briefing.noGoal)]);
    expect(linesIn(sceneIn(deck, 'where'))).toEqual([said(briefing.noPlace)]);
    expect(linesIn(sceneIn(deck, 'goods'))).toEqual([said(briefing.noPlace)]);
  });
});

describe('where the documents state some', () => {
  test('a chain without numbers shows no chart, and the goals that are words in its place', () => {
    const without = stating(
      ({ kind, predicate, year }) => !(kind === 'chain' && predicate === 'goal' && year === 2030),
    );
    const deck = ready(without, 'electronics');
    expect(sceneIn(deck, 'figures').chart).toBeNull();
    expect(linesIn(sceneIn(deck, 'figures'))[0]).toMatch(/招商引资到位资金 64亿元/);
    const ask = sceneIn(compose(without, { ...ORDER, from: [] }), 'ask-electronics');
    expect([ask.chart, linesIn(ask).at(-1)]).toEqual([null, expect.stringMatching(/招商引资到位资金 64亿元/)]);
  });

  test('an industry that no chain is asks what chains and fields say of it, and says where none does', () => {
    expect(linesIn(sceneIn(deckFor({ industry: '集成电路' }), 'ask-集成电路'))[0]).toMatch(/\| .*集成电路.* \| /);
    expect(linesIn(sceneIn(deckFor({ industry: '中医药' }), 'ask-中医药'))).toEqual([said(briefing.noChain('中医药'))]);
  });

  test('an order of guests alone tells all that names them, and all the chains’ goals', () => {
    const deck = deckFor({ from: 'guangdong', minutes: '45' });
    expect(deck.title.zh).toBe(briefing.delegation('广东', ''));
    expect(linesIn(sceneIn(deck, 'who-guangdong'))[0]).toMatch(/^新材料 \| 广东：/);
    expect(sceneIn(deck, 'where').address).toBe('?lens=match&from=guangdong');
    expect(sceneIn(deck, 'figures').chart?.rows).toHaveLength(9);
    for (const { id, points } of deck.scenes.filter((scene) => scene.id.startsWith('place-')))
      expect(
        points.map((point) => lineOf(atlas, point, 'zh', messagesFor('zh')).text),
        id,
      ).not.toContain(briefing.noPark);
  });

  test('an order of an industry alone asks nobody in particular and opens with the plan’s own mechanisms', () => {
    const deck = deckFor({ industry: 'electronics', minutes: '45' });
    expect(deck.title.zh).toBe(briefing.delegation('', '电子'));
    const cooperation = sceneIn(deck, 'cooperation');
    expect(cooperation.address).toBe('?lens=structure');
    expect(linesIn(cooperation)[0]).toMatch(/^电子：责任单位 \| /);
    expect(linesIn(cooperation).join('\n')).not.toContain('没有条文写明');
  });

  test('one place alone shows its own ports', () => {
    const only = stating(({ subjectId, predicate, kind }) =>
      ['key', 'cultivate'].includes(predicate) ? subjectId === 'tianshui' : kind !== 'site',
    );
    const deck = compose(only, { ...ORDER, from: [] });
    expect(deck.scenes.filter(({ id }) => id.startsWith('place-')).map(({ id }) => id)).toEqual(['place-tianshui']);
    expect(sceneIn(deck, 'goods').address).toBe('?lens=sites&in=tianshui');
  });

  test('a new area without a plan of its own is told from what else is stated of it', () => {
    const deck = ready(withoutPlan, 'lanzhou-new-area');
    expect(deck.scenes.map(({ id }) => id)).toEqual([
      'title',
      'takes-lanzhou-new-area',
      'origins',
      'goods',
      'figures',
      'sources',
    ]);
    expect(linesIn(sceneIn(deck, 'takes-lanzhou-new-area'))[0]).toMatch(/^重点承接 \| /);
    expect(linesIn(sceneIn(deck, 'goods'))).toEqual([said(briefing.noGoods('兰州新区'))]);
  });

  test('a province without a new area has no deck, no sign and no scene of one', () => {
    expect(readyDeck(withoutNewArea, 'lanzhou-new-area', [])).toBeNull();
    expect(signAt(withoutNewArea, '?lens=new-area')).toBeNull();
    const deck = compose(withoutNewArea, ORDER);
    expect(deck.scenes.map(({ id }) => id)).toContain('place-tianshui');
    expect(deck.scenes.map(({ id }) => id)).not.toContain('place-lanzhou-new-area');
  });
});
