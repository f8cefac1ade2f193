import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { valueText } from '../../src/model/format.ts';
import {
  firstMechanisms,
  firstNumbers,
  gansuInArticle,
  peerOf,
  peersOf,
  westInArticle,
  type PeerCard,
} from '../../src/model/peers.ts';
import { atlas } from '../atlas.ts';

const factsOf = (card: PeerCard): Fact[] => [
  ...card.figures,
  ...[...card.projects, ...card.mechanisms].flatMap((one) => one.facts),
];
const cards = peersOf(atlas);
const gansu = gansuInArticle(atlas);
const gansuFacts = [...gansu.figures, ...gansu.projects, ...gansu.mechanisms.flatMap((one) => one.facts)];

describe('the west lens', () => {
  test('shows the five provinces in the order of the article', () => {
    expect(cards.map((card) => card.peer.name)).toEqual(['贵州', '内蒙古', '云南', '广西', '四川']);
  });

  test('every peer fact is on exactly one card', () => {
    const shown = cards.flatMap(factsOf).map((fact) => fact.id);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.toSorted()).toEqual(
      atlas.facts
        .filter((fact) => fact.kind === 'peer')
        .map((fact) => fact.id)
        .toSorted(),
    );
  });

  test('every fact of the article is on a card, in Gansu’s part or in the opening, and in one of them only', () => {
    const shown = [...cards.flatMap(factsOf), ...gansuFacts, ...westInArticle(atlas)].map((fact) => fact.id);
    const article = atlas.facts.filter((fact) => fact.document === 'west-article-2024').map((fact) => fact.id);
    expect(shown.toSorted()).toEqual(article.toSorted());
  });

  test('Gansu’s part is about Gansu, its places, sites, projects and measures, and about no peer', () => {
    expect(new Set(gansuFacts.map((fact) => fact.clause))).toEqual(
      new Set(['甘肃 立足优势承接产业转移', '甘肃 以强承接谋发展', '甘肃 以优环境谋共赢']),
    );
    expect(gansuFacts.filter((fact) => fact.kind === 'peer')).toEqual([]);
    expect(new Set(westInArticle(atlas).map((fact) => fact.clause))).toEqual(new Set(['导语']));
  });

  test('a name said four times of one project counts once, a figure counts each time', () => {
    const sichuan = peerOf(atlas, 'sichuan');
    const projects = sichuan?.projects.flatMap((one) => one.facts) ?? [];
    expect(projects.filter((fact) => fact.value === '京东方第8.6代AMOLED生产线项目')).toHaveLength(4);
    expect(sichuan?.counts).toEqual({ figures: 35, projects: 16, mechanisms: 49 });
  });

  test('Guizhou has no project of its own name, and says so as none, not as a gap', () => {
    expect(peerOf(atlas, 'guizhou')?.counts).toEqual({ figures: 10, projects: 0, mechanisms: 50 });
    expect(peerOf(atlas, 'guizhou')?.projects).toEqual([]);
  });

  test('a place of Gansu, a site or nothing is no peer', () => {
    expect(peerOf(atlas, 'lanzhou')).toBeNull();
    expect(peerOf(atlas, null)).toBeNull();
  });

  test('a short card opens with the article’s first numbers and passes over what is stated in words', () => {
    const first = (id: string) => firstNumbers(peerOf(atlas, id) as PeerCard, 3).map((fact) => fact.value);
    expect(first('inner-mongolia')).toEqual([4573, 160, 139]);
    expect(first('yunnan')).toEqual([2610, 8.9, 54.2]);
    for (const card of cards) {
      const names = firstMechanisms(card, 4).map((fact) => fact.value);
      expect(new Set(names).size).toBe(4);
    }
  });
});

/** One sentence of the article: who, what, how much as the panel prints it, at which clause, for which year. */
type Sentence = [subject: string, measure: string, printed: string, clause: string, year?: number];

const GUIZHOU = '贵州 以承接产业转移促进高质量发展';
const MONGOLIA = '内蒙古 承接产业转移成效显著';
const GUANGXI = '打造承接产业转移“广西模式”';
const SENTENCES: Sentence[] = [
  ['guizhou', '黔东南州主导产业企业', '现有187家', GUIZHOU],
  ['guizhou', '黔东南州有投资意向和产业转移的企业', '812家', GUIZHOU],
  ['guizhou', '粤港澳大湾区企业', '564家', GUIZHOU],
  ['guizhou', '粤港澳大湾区科研机构、商协会', '182个', GUIZHOU],
  ['guizhou', '州级重点在谈招商引资项目拟投资额', '252.67亿元', GUIZHOU, 2024],
  ['inner-mongolia', '签约项目总投资额', '4,573亿元', MONGOLIA, 2023],
  ['inner-mongolia', '签约项目', '160个', MONGOLIA, 2023],
  ['inner-mongolia', '已开工项目', '139个', MONGOLIA],
  ['inner-mongolia', '已开工项目总投资额', '达3,494.9亿元', MONGOLIA],
  ['inner-mongolia', '年可发绿电', '约2,300亿千瓦时', MONGOLIA],
  ['yunnan', '新三样产值', '达到2,610亿元', '云南 特色优势产业加速扩量提质', 2023],
  ['yunnan', '建成电池片', '38.5GW（截至6月底）', '云南 特色优势产业加速扩量提质', 2024],
  ['yunnan', '文山州绿色铝产值占全省绿色铝产值', '53.2%（上半年）', '云南 特色产业园区加快发展', 2024],
  ['yunnan', '文山州涉及铝产业企业入库税款', '14.37亿元', '云南 社会效益持续显现', 2023],
  ['guangxi', '沿边临港产业园区规模以上工业总产值同比增长', '14.5%（1至4月）', GUANGXI, 2024],
  ['guangxi', '与广西相关市签署合作协议的央企', '15家', GUANGXI],
  ['guangxi', '央企合作协议总投资', '超过1,300亿元', GUANGXI],
  ['sichuan', '京东方第8.6代AMOLED生产线项目总投资', '约630亿元', '四川 推动高新区成为产业转移首选地'],
  ['sichuan', '高新区贡献GDP', '18.6%', '四川 推动高新区成为产业转移首选地'],
  ['sichuan', '成都高新区国家级创新平台', '66家', '四川 高新区成为制造业重大项目投资沃土'],
  ['sichuan', '和光同程一期高效晶硅电池片项目从开工到投产用时', '仅147天', '四川 不是简单承接，而是协同布局'],
  ['gansu', '全国一体化算力网络枢纽节点', '8个之一', '甘肃 以强承接谋发展', 2021],
  ['jiuquan-cfhi-equipment-base', '总投资', '15亿元（2023年产业转移签约项目）', '甘肃 以强承接谋发展'],
  ['lanzhou-petrochemical-ethylene-revamp', '乙烯', '120万吨/年（协议项目）', '甘肃 以强承接谋发展'],
  ['subei-east-pumped-storage', '抽水蓄能', '280万千瓦（协议项目）', '甘肃 以强承接谋发展'],
  ['west-gansu-business-environment', '集中攻坚服务产业链', '紧盯10条', '甘肃 以优环境谋共赢'],
  ['west-gansu-business-environment', '集中攻坚服务重大项目', '紧盯30个', '甘肃 以优环境谋共赢'],
];

describe('the article says', () => {
  test.each(SENTENCES)('%s: %s %s (%s)', (subject, measure, printed, clause, year) => {
    const facts = [...cards.flatMap(factsOf), ...gansuFacts].filter(
      (fact) => fact.subjectId === subject && fact.measure === measure && fact.clause === clause,
    );
    const found = facts.filter((fact) => fact.year === (year ?? null)).map((fact) => valueText(atlas, fact, 'zh'));
    expect(found).toContain(printed);
  });

  test('贵州 works by the 4+ model: 东部企业+贵州资源 and three more', () => {
    const model = peerOf(atlas, 'guizhou')?.mechanisms[0]?.facts.filter((fact) => fact.qualifier === '4+合作模式');
    expect(model?.map((fact) => fact.value)).toEqual([
      '东部企业+贵州资源',
      '东部市场+贵州产品',
      '东部总部+贵州基地',
      '东部研发+贵州制造',
    ]);
  });

  test('白银市、酒泉市、兰州市、庆阳市 met partners in 2024', () => {
    const partners = gansuFacts.filter((fact) => fact.predicate === 'partner').map((fact) => fact.value);
    expect(partners).toEqual(['白银市', '酒泉市', '兰州市', '庆阳市']);
  });
});
