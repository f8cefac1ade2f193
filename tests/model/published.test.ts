import { describe, expect, test } from 'vitest';
import { profileOf } from '../../src/model/profile.ts';
import { atlas, termsOf } from '../atlas.ts';

const PLAN = 'action-plan-2025';
const goals = (chain: string) =>
  atlas.facts
    .filter((fact) => fact.kind === 'chain' && fact.subjectId === chain && fact.predicate === 'goal')
    .map((fact) => [fact.year, fact.value, fact.unit, fact.clause]);

describe('the 2025 action plan says', () => {
  test('兰州市 重点承接 绿色化工、生物制药、先进装备制造、有色冶金新材料、特色农产品深加工 (二(一) 专栏1)', () => {
    expect(termsOf(PLAN, '二(一) 专栏1', 'lanzhou', 'key')).toEqual([
      '绿色化工',
      '生物制药',
      '先进装备制造',
      '有色冶金新材料',
      '特色农产品深加工',
    ]);
    expect(termsOf(PLAN, '二(一) 专栏1', 'lanzhou', 'cultivate')).toEqual([
      '航空航天',
      '人工智能',
      '低空经济',
      '民用核技术',
    ]);
  });

  test('兰州新区 重点承接 精细化工、新材料、新型建材', () => {
    expect(termsOf(PLAN, '二(一) 专栏1', 'lanzhou-new-area', 'key')).toEqual(['精细化工', '新材料', '新型建材']);
  });

  test('白银市 keeps 稀土精深加工及电池新材料 whole', () => {
    expect(termsOf(PLAN, '二(一) 专栏1', 'baiyin', 'key')).toEqual([
      '有色冶金及加工',
      '资源综合利用',
      '煤化工',
      '光气化工',
      '无机盐化工',
      '氟化工',
      '稀土精深加工及电池新材料',
    ]);
  });

  test('酒泉市 重点承接 just 新能源装备制造, and 特色炼油+特色化工 stays one term', () => {
    expect(termsOf(PLAN, '二(二) 专栏2', 'jiuquan', 'key')).toEqual(['新能源装备制造']);
    expect(termsOf(PLAN, '二(二) 专栏2', 'jiuquan', 'cultivate')).toContain('特色炼油+特色化工');
  });

  test('every one of the fourteen cities and Lanzhou New Area has key and cultivated industries', () => {
    const places = atlas.places.filter(({ kind }) => kind === 'city' || kind === 'new-area');
    expect(places).toHaveLength(15);
    for (const { id } of places) {
      const own = atlas.facts.filter(
        (fact) => fact.document === PLAN && fact.clause.includes('专栏') && fact.subjectId === id,
      );
      expect(
        own.some((fact) => fact.predicate === 'key'),
        `${id} key`,
      ).toBe(true);
      expect(
        own.some((fact) => fact.predicate === 'cultivate'),
        `${id} cultivate`,
      ).toBe(true);
    }
  });

  test('each of the nine chains has its 2025 and 2030 goal, in 亿元, at its clause', () => {
    expect(goals('petrochemicals')).toEqual([
      [2025, 525, '亿元', '三(五)'],
      [2030, 1000, '亿元', '三(五)'],
    ]);
    expect(goals('metallurgy')).toEqual([
      [2025, 262, '亿元', '三(六)'],
      [2030, 526, '亿元', '三(六)'],
    ]);
    expect(goals('new-materials')).toEqual([
      [2025, 200, '亿元', '三(七)'],
      [2030, 420, '亿元', '三(七)'],
    ]);
    expect(goals('new-energy')).toEqual([
      [2025, 1782, '亿元', '三(八)'],
      [2030, 3585, '亿元', '三(八)'],
    ]);
    expect(goals('equipment')).toEqual([
      [2025, 235, '亿元', '三(九)'],
      [2030, 472, '亿元', '三(九)'],
    ]);
    expect(goals('electronics')).toEqual([
      [2025, 64, '亿元', '三(十)'],
      [2030, 128, '亿元', '三(十)'],
    ]);
    expect(goals('information')).toEqual([
      [2025, 263, '亿元', '三(十一)'],
      [2030, 528, '亿元', '三(十一)'],
    ]);
    expect(goals('biomedicine')).toEqual([
      [2025, 257, '亿元', '三(十二)'],
      [2030, 516, '亿元', '三(十二)'],
    ]);
  });

  test('特色农产品 has 960 亿元 for 2025 and no number for 2030', () => {
    const [first, second] = goals('agrifood');
    expect(first).toEqual([2025, 960, '亿元', '三(十三)']);
    expect(second?.[0]).toBe(2030);
    expect(typeof second?.[1]).toBe('string');
  });

  test('石化化工 looks to 山东、江苏、湖北, and in 2025 to 浙江、江苏、湖北', () => {
    const origins = atlas.facts.filter((fact) => fact.subjectId === 'petrochemicals' && fact.predicate === 'origin');
    expect(origins.filter((fact) => fact.year === null).map((fact) => fact.value)).toEqual(['山东', '江苏', '湖北']);
    expect(origins.filter((fact) => fact.year === 2025).map((fact) => fact.value)).toEqual(['浙江', '江苏', '湖北']);
  });

  test('4400 亿元以上 of transfer projects by the end of 2025, up 15 %', () => {
    const figures =
      profileOf(atlas, 'gansu')?.figures.filter((fact) => fact.document === PLAN && fact.clause === '一') ?? [];
    expect(figures.map((fact) => [fact.value, fact.unit, fact.qualifier])).toEqual(
      expect.arrayContaining([
        [4400, '亿元', '以上'],
        [15, '%', null],
        [1600, '个', '左右'],
        [70, '%', '以上'],
      ]),
    );
  });
});

describe('the Lanzhou New Area plan', () => {
  test('is a draft, and bears no date', () => {
    expect(atlas.documentById.get('lzna-plan-2024')).toMatchObject({
      status: 'draft',
      date: null,
      period: '2024–2028',
    });
  });

  test('aims at 加工贸易在区域贸易占比 of 30 % or more by the end of 2028', () => {
    const goal = atlas.facts.find(
      (fact) => fact.document === 'lzna-plan-2024' && fact.value === 30 && fact.unit === '%',
    );
    expect(goal).toMatchObject({ year: 2028, clause: '第二章 第二节' });
    expect(goal?.qualifier).toContain('以上');
  });

  test('counts six supervision sites and two e-commerce centres', () => {
    const named = new Set(
      atlas.facts
        .filter((fact) => fact.document === 'lzna-plan-2024' && fact.kind === 'site')
        .map((fact) => fact.subjectId),
    );
    const types = atlas.sites.filter((site) => named.has(site.id)).map((site) => site.type);
    expect(types.filter((type) => type === 'ecommerce-centre')).toHaveLength(2);
    expect(types.filter((type) => type === 'supervision-site').length).toBeGreaterThanOrEqual(6);
  });

  test('asks 广东、深圳、温州 for 女装、鞋业、内衣、面料 (专栏5-3)', () => {
    const clause = '第四章 第二节(一) 专栏5-3';
    const at = atlas.facts.filter((fact) => fact.clause === clause && fact.kind === 'cooperation');
    expect(at.filter((fact) => fact.predicate === 'partner').map((fact) => fact.value)).toEqual([
      '广东',
      '深圳',
      '温州',
    ]);
    expect(at.filter((fact) => fact.predicate === 'industry').map((fact) => fact.value)).toEqual(
      expect.arrayContaining(['女装', '鞋业', '内衣', '面料']),
    );
  });
});
