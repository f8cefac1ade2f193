import { describe, expect, test } from 'vitest';
import { withinOf } from '../../src/model/place.ts';
import { encode, readRoute } from '../../src/view/route.ts';
import { factIdsOf, citedInDeck, factsOfScene } from '../../src/story/cited.ts';
import { scenesIn } from '../../src/story/compose/compose.ts';
import type { Deck } from '../../src/story/deck.ts';
import { readOrder, writeOrder } from '../../src/story/order.ts';
import { atlas } from '../atlas.ts';
import { deckFor, linesIn, sceneIn } from './decks.ts';

const ORDERS = {
  'much is stated': { from: 'guangdong', industry: 'electronics', minutes: '30' },
  'named together with a place': { from: 'shandong', industry: 'petrochemicals', minutes: '30' },
  'named only by regions': { from: 'fujian', industry: 'biomedicine', minutes: '20' },
  'little is stated': { from: 'japan', industry: 'future-space', minutes: '30' },
  'several of each': { from: 'tianjin.jiangsu', industry: 'new-energy.集成电路', minutes: '45' },
} as const;
const DECKS = Object.entries(ORDERS).map(([what, parts]) => ({ what, deck: deckFor(parts) }));

describe('a deck made to order', () => {
  test.each(DECKS)('states only facts that the atlas holds: $what', ({ deck }) => {
    const unknown = deck.scenes.flatMap(factIdsOf).filter((id) => !atlas.factById.has(id));
    expect(unknown).toEqual([]);
    expect(deck.scenes.flatMap(factIdsOf).length).toBeGreaterThan(5);
  });

  test.each(DECKS)('shows what its addresses say, each as it is written: $what', ({ deck }) => {
    for (const { address } of deck.scenes) {
      const { view, broken } = readRoute(address, { atlas, whole: true });
      expect([encode(view), broken]).toEqual([address, []]);
    }
    expect(new Set(deck.scenes.map(({ id }) => id)).size).toBe(deck.scenes.length);
  });

  test.each(DECKS)('says of a place only what is stated of it, or of a clause that names it: $what', ({ deck }) => {
    const places = deck.scenes.filter(({ id }) => id.startsWith('place-'));
    expect(places.length).toBeGreaterThan(1);
    for (const scene of places) {
      const within = withinOf(atlas, scene.id.slice('place-'.length));
      const strays = factsOfScene(atlas, scene).filter((fact) => {
        if (within.has(fact.subjectId) || (fact.place !== null && within.has(fact.place))) return false;
        const site = atlas.siteById.get(fact.subjectId);
        if (site?.place && within.has(site.place)) return false;
        const tied = atlas.factsAbout(fact.subjectId).flatMap((one) => one.place ?? []);
        return !tied.some((id) => within.has(id) || within.has(atlas.siteById.get(id)?.place ?? ''));
      });
      /* A cooperation may name the place by target industries of its own clause. */
      const unexplained = strays.filter(
        (fact) =>
          fact.predicate !== 'partner' ||
          !atlas.facts.some(
            (one) => one.document === fact.document && one.clause === fact.clause && within.has(one.subjectId),
          ),
      );
      expect(unexplained.map(({ id }) => id)).toEqual([]);
    }
  });

  test('for Guangdong’s electronics begins with who names them and what the chain asks of Shenzhen and Guangzhou', () => {
    const deck = deckFor({ from: 'guangdong', industry: 'electronics' });
    expect(deck.title.zh).toBe('广东电子代表团：甘肃能承接什么');
    expect(deck.title.en).toBe('Delegation from Guangdong (Electronics): what Gansu can take on');
    expect(linesIn(sceneIn(deck, 'who-guangdong'))).toContain(
      '电子 · 按包含关系：深圳、广州（在广东之内） | 深圳、广州：集成电路、锂电池、AI服务器、信创软件 | 三(十) 电子',
    );
    const ask = sceneIn(deck, 'ask-electronics');
    expect(linesIn(ask)[0]).toBe(
      '要从深圳、广州（在广东之内）承接 | 集成电路、锂电池、AI服务器、信创软件 | 三(十) 电子',
    );
    expect(ask.chart?.rows).toEqual([
      [
        'action-plan-2025/三(十)/electronics/goal/招商引资到位资金·64·亿元·2025',
        'action-plan-2025/三(十)/electronics/goal/招商引资到位资金·128·亿元·2030',
      ],
    ]);
  });

  test('for Guangdong’s electronics shows Tianshui with its key industry, its sites and who is there, each with its clause', () => {
    const scene = sceneIn(deckFor(ORDERS['much is stated']), 'place-tianshui');
    expect(scene.title.zh).toBe('天水：重点承接集成电路');
    expect(linesIn(scene)[0]).toBe('重点承接 | 集成电路 | 二(三) 专栏3 陇东南重点承接');
    expect(linesIn(scene)[2]).toMatch(/^对口园区 \| .*天水集成电路封测智慧园区（.*集成电路封测.* \| .*三\(三\)15/);
    expect(linesIn(scene).slice(3).join('\n')).toContain('弘信电子天水项目');
  });

  test('for Shandong’s petrochemicals names what the chain asks of Shandong itself, and the departments', () => {
    const deck = deckFor(ORDERS['named together with a place']);
    expect(linesIn(sceneIn(deck, 'ask-petrochemicals'))[0]).toBe(
      '要从山东承接 | 石化深加工、化工中间体及制剂、高效专用复混肥及生物有机肥、高性能合成材料、高端精细化工、煤化工 | 三(五) 石化化工',
    );
    expect(linesIn(sceneIn(deck, 'cooperation'))).toContain(
      '加强东西部协作 | 需求对接、项目对接、市场对接、服务对接、园区共建、飞地园区、加工贸易梯度转移承接地、产业培育、项目引进 | 五(二十三) 东西部协作',
    );
    expect(linesIn(sceneIn(deck, 'place-jinchang'))).toContain(' | 文件未载明对口园区。 | ');
  });

  test('for Fujian’s biomedicine says by which region Fujian is meant', () => {
    const ask = linesIn(sceneIn(deckFor(ORDERS['named only by regions']), 'ask-biomedicine'));
    expect(ask[0]).toMatch(/^要从东中部（包括福建）承接 \| 道地中药材提取、.* \| 三\(十二\) 生物医药$/);
  });

  test('for Japan’s future space says what is not stated instead of filling it', () => {
    const deck = deckFor(ORDERS['little is stated']);
    expect(linesIn(sceneIn(deck, 'figures'))[0]).toBe(' | 文件没有给未来空间列数字。 | ');
    expect(sceneIn(deck, 'figures').chart).toBeNull();
    expect(linesIn(sceneIn(deck, 'place-lanzhou'))).toContain(' | 文件未载明对口园区。 | ');
    expect(linesIn(sceneIn(deck, 'who-japan'))).toEqual(['陇海线省市及港口合作 | 日本 | 五(八) 开放合作']);
  });

  test('for several origins and industries tells each, and a term that no chain is says so', () => {
    const deck = deckFor(ORDERS['several of each']);
    const ids = deck.scenes.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['who-tianjin', 'who-jiangsu', 'ask-new-energy', 'ask-集成电路']));
    expect(linesIn(sceneIn(deck, 'cooperation'))).toContain(' | 集成电路：条文未写明责任单位。 | ');
  });

  test('a place that no document gives the ordered industry to says so', () => {
    const scene = sceneIn(deckFor({ from: 'jiangsu', industry: 'information', minutes: '45' }), 'place-jiuquan');
    expect(scene.title.zh).toBe('酒泉');
    expect(linesIn(scene)[0]).toBe(' | 没有条文把信息列入这里的承接产业。 | ');
    expect(linesIn(scene)[1]).toMatch(/^对口园区 \| 酒泉绿色数据中心产业园/);
  });

  test('of an origin that no clause names says so', () => {
    const unnamed = atlas.origins.find(
      ({ id, name, aliases }) =>
        [name, ...aliases].every((one) => !atlas.facts.some((fact) => fact.value === one)) && id !== '',
    );
    const deck = deckFor({ from: unnamed?.id ?? 'korea', industry: 'nuclear' });
    expect(deck.scenes.map(({ id }) => id)).toContain('sources');
    expect(linesIn(sceneIn(deck, 'ask-nuclear')).length).toBeGreaterThan(0);
  });

  test('is the same for the same order, and its length follows the minutes', () => {
    const text = (deck: Deck): string => JSON.stringify(deck);
    for (const parts of Object.values(ORDERS)) expect(text(deckFor(parts))).toBe(text(deckFor(parts)));
    const lengths = ['5', '10', '20', '30'].map(
      (minutes) => deckFor({ from: 'guangdong', industry: 'electronics', minutes }).scenes.length,
    );
    expect(lengths).toEqual([scenesIn(5), scenesIn(10), scenesIn(20), 15]);
    expect(lengths).toEqual([4, 6, 11, 15]);
  });

  test('tells the presenter which of its statements are no adopted plan', () => {
    const who = sceneIn(deckFor(ORDERS['much is stated']), 'who-guangdong');
    expect(who.notes.zh).toContain('兰州新区规划（征求意见稿）');
  });

  test('ends with the documents that it cites', () => {
    const deck = deckFor({ from: 'fujian', industry: 'biomedicine', minutes: '10' });
    expect(deck.scenes.at(-1)?.kind).toBe('sources');
    expect(citedInDeck(atlas, deck)[0]).toMatchObject({ document: { number: '甘政办发〔2025〕19号' } });
  });
});

describe('an order', () => {
  test('is written as it was read, the usual length left out', () => {
    const parts = { from: 'tianjin.jiangsu', industry: 'new-energy.集成电路', minutes: '45' };
    const { order } = readOrder(atlas, parts);
    expect(order && writeOrder(order)).toEqual(parts);
    const usual = readOrder(atlas, { from: 'fujian', minutes: '20' }).order;
    expect(usual && writeOrder(usual)).toEqual({ from: 'fujian' });
  });

  test('takes Chinese names, and names what it does not know', () => {
    expect(readOrder(atlas, { from: '广东', industry: '电子' }).order).toMatchObject({
      from: ['guangdong'],
      industries: [{ group: 'electronics' }],
    });
    const read = readOrder(atlas, { from: 'guangdong.atlantis', industry: 'nothing', minutes: 'soon' });
    expect(read.broken).toEqual(['atlantis', 'nothing', 'soon']);
    expect(read.order).toEqual({ from: ['guangdong'], industries: [], minutes: 20 });
  });

  test('of nobody and nothing is none', () => {
    expect(readOrder(atlas, {})).toEqual({ order: null, broken: [] });
    expect(readOrder(atlas, { from: '..', industry: '' }).order).toBeNull();
  });
});
