import { messagesFor } from '../../../../src/messages/messagesFor.ts';
import type { Language } from '../../../../src/model/atlas.ts';
import type { Fact } from '../../../../src/model/fact.ts';
import type { MapPicture } from '../../../../src/shells/briefing/export/pptx.ts';
import { sheetsOf, type Sheet, type Telling } from '../../../../src/shells/briefing/export/sheet.ts';
import type { Deck, Point, Said, Scene, SceneKind } from '../../../../src/story/deck.ts';
import { atlas } from '../../../atlas.ts';
import { addressAfter } from '../../../world.ts';

export const SITE = 'https://atlas.example/';

/** The whole atlas, told in a language. */
export function tellingIn(language: Language): Telling {
  return { atlas, language, messages: messagesFor(language), site: SITE };
}

/** A PNG of one pixel in place of a map. */
export const PIXEL: MapPicture = {
  png: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
};

/** The ids of facts of which something holds, in the order of the atlas. */
export function factsWhere(holds: (fact: Fact) => boolean): string[] {
  return atlas.facts.filter(holds).map(({ id }) => id);
}
const about = (subjectId: string, predicate: Fact['predicate'], document?: string): string[] =>
  factsWhere(
    (one) => one.subjectId === subjectId && one.predicate === predicate && (!document || one.document === document),
  );

/** A scene of a kind with what a test says of it. */
export function scene(kind: SceneKind, id: string, part: Partial<Scene> = {}): Scene {
  return {
    id,
    kind,
    address: '',
    title: { zh: id },
    points: [],
    chart: null,
    notes: {},
    hidden: false,
    ...part,
  };
}
const stated = (facts: readonly string[], lead?: Said): Point => ({ kind: 'facts', facts, ...(lead ? { lead } : {}) });

const [PLAN] = atlas.documents.map(({ id }) => id);
const goals = (subject: string): string[] =>
  about(subject, 'goal', PLAN).filter((id) => id.includes('招商引资到位资金'));
const chains = [...new Set(factsWhere((one) => one.measure === '招商引资到位资金' && one.document === PLAN))];
const pairs = [...new Set(chains.map((id) => atlas.factById.get(id)?.subjectId ?? ''))]
  .map((subject) => goals(subject))
  .filter((ids): ids is [string, string] => ids.length === 2);

/** What a delegation of Guangdong’s electronics industry might be shown: every kind of scene, from the real documents. */
export const GUANGDONG: Deck = {
  id: 'guangdong',
  title: { zh: '广东电子信息产业代表团', en: 'A delegation of Guangdong’s electronics industry' },
  scenes: [
    scene('title', 'welcome', {
      title: { zh: '甘肃欢迎广东电子信息产业', en: 'Gansu welcomes Guangdong’s electronics industry' },
      points: [
        {
          kind: 'text',
          text: {
            zh: '二十分钟：链、城市、数字、下一步',
            en: 'Twenty minutes: the chain, the cities, figures, next steps',
          },
        },
      ],
      notes: { zh: '先问候。\n再说今天的四件事。', en: 'Greet first.\nThen say today’s four subjects.' },
    }),
    scene('points', 'chain', {
      title: { zh: '电子产业链：从广东来什么', en: 'The electronics chain: what comes from Guangdong' },
      address: addressAfter({ lens: 'industry', group: 'electronics' }),
      points: [
        stated(about('electronics', 'origin', PLAN), { zh: '承接来源', en: 'Origins' }),
        stated(about('electronics', 'focus', PLAN)),
        stated(about('electronics', 'base')),
        stated(about('electronics', 'department', PLAN)),
      ],
    }),
    scene('map', 'origin', {
      title: { zh: '谁点名广东', en: 'Who names Guangdong' },
      address: addressAfter({ lens: 'origin', from: 'guangdong' }),
      points: [
        stated(factsWhere((one) => one.predicate === 'origin' && String(one.value).includes('广东')).slice(0, 5)),
      ],
    }),
    scene('points', 'tianshui', {
      title: { zh: '天水：重点承接集成电路', en: 'Tianshui: integrated circuits first' },
      address: addressAfter({ at: 'tianshui' }),
      points: [
        stated(about('tianshui', 'key')),
        stated(about('tianshui', 'cultivate', PLAN)),
        stated(factsWhere((one) => one.place === 'tianshui' && one.kind === 'project').slice(0, 3)),
      ],
      notes: { zh: '这里可以放慢。' },
    }),
    scene('map', 'lanzhou', {
      title: { zh: '兰州：强省会', en: 'Lanzhou: the capital' },
      address: addressAfter({ at: 'lanzhou' }),
      points: [
        stated(about('lanzhou', 'key')),
        stated(about('lanzhou', 'cultivate')),
        stated(about('lanzhou', 'present')),
      ],
    }),
    scene('points', 'new-area', {
      title: { zh: '兰州新区', en: 'Lanzhou New Area' },
      address: addressAfter({ lens: 'zones', at: 'lanzhou-new-area' }),
      points: [stated(about('lanzhou-new-area', 'key')), stated(about('lanzhou-new-area', 'cultivate'))],
    }),
    scene('chart', 'goals', {
      title: { zh: '九条产业链招商引资到位资金', en: 'Investment in place, nine chains' },
      address: addressAfter({ lens: 'figures' }),
      chart: { kind: 'pairs', rows: pairs },
    }),
    scene('chart', 'one-year', {
      title: { zh: '2025年目标', en: 'Goals for 2025' },
      chart: { kind: 'bars', rows: pairs.map(([id]) => [id] as const) },
      points: [
        { kind: 'text', text: { zh: '单位与口径以文件为准。', en: 'Units and scope as the document has them.' } },
      ],
    }),
    scene('points', 'sites', {
      title: { zh: '园区与基地', en: 'Parks and bases' },
      address: addressAfter({ lens: 'sites', type: 'park' }),
      points: [stated(factsWhere((one) => one.kind === 'site' && one.predicate === 'industry').slice(0, 18))],
    }),
    scene('points', 'nothing', {
      title: { zh: '没有载明的', en: 'What is not stated' },
      address: addressAfter({ at: 'gannan' }),
      points: [
        {
          kind: 'text',
          text: { zh: '文件没有载明甘南州与广东电子信息产业的对接。', en: 'No document states a link.' },
        },
        stated(['no/such/fact']),
      ],
    }),
    scene('steps', 'next', {
      title: { zh: '下一步', en: 'Next steps' },
      points: [
        { kind: 'open', label: { zh: '对接人', en: 'Contact' } },
        { kind: 'open', label: { zh: '考察时间', en: 'Visit' } },
        { kind: 'open', label: { zh: '意向项目', en: 'Project' } },
      ],
    }),
    scene('sources', 'sources', { title: { zh: '出处', en: 'Sources' } }),
    scene('map', 'hidden', { hidden: true }),
  ],
};

/** Its sheets in a language. */
export function guangdongIn(language: Language): Sheet[] {
  return sheetsOf(tellingIn(language), GUANGDONG);
}
