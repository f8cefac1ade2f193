import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { bearingOf, originsOf, whatFrom, type Asked, type WhatFrom } from '../../src/model/whatFrom.ts';
import { atlas } from '../atlas.ts';

const PLAN = 'action-plan-2025';
const ask = (id: string): WhatFrom => {
  const answer = whatFrom(atlas, id);
  if (!answer) throw new Error(`no origin ${id}`);
  return answer;
};
const chains = (asked: Asked): string[] => asked.chains.map((one) => one.chain.name);
const cooperations = (asked: Asked): string[] => asked.cooperations.map((one) => one.subject.name);
const values = (facts: readonly Fact[]): (string | number)[] => facts.map((fact) => fact.value);
const chainOf = (asked: Asked, name: string) => asked.chains.find((one) => one.chain.name === name);
const cooperationOf = (asked: Asked, name: string) => asked.cooperations.find((one) => one.subject.name === name);
const inclusionOf = (answer: WhatFrom, name: string) => answer.inclusions.find((one) => one.origin.name === name);
const placesOf = (one: { places: WhatFrom['chains'][number]['places'] } | undefined): string[] =>
  one?.places.map(({ place }) => place.short) ?? [];

describe('the list of origins', () => {
  test('has every origin of every chain', () => {
    const wordings = new Set(atlas.origins.flatMap((one) => [one.name, ...one.aliases]));
    const named = atlas.facts.filter((fact) => fact.kind === 'chain' && fact.predicate === 'origin');
    expect(named.filter((fact) => !wordings.has(String(fact.value)))).toEqual([]);
  });

  test('holds only what a document names, in wordings that occur, each belonging to one origin', () => {
    const named = new Set(
      atlas.facts.filter((one) => ['origin', 'partner'].includes(one.predicate)).map((fact) => fact.value),
    );
    expect(originsOf(atlas).filter((one) => one.chains + one.cooperations === 0)).toEqual([]);
    expect(atlas.origins.flatMap((one) => one.aliases).filter((alias) => !named.has(alias))).toEqual([]);
    const wordings = atlas.origins.flatMap((one) => [one.name, ...one.aliases]);
    expect(new Set(wordings).size).toBe(wordings.length);
  });

  test('starts with Jiangsu, which five chains name', () => {
    expect(originsOf(atlas)[0]).toMatchObject({ origin: { name: '江苏' }, chains: 5, cooperations: 0 });
  });

  test('gives no answer for an id that is no origin', () => {
    expect(whatFrom(atlas, 'atlantis')).toBeNull();
  });
});

describe('Jiangsu', () => {
  const jiangsu = ask('jiangsu');

  test('is asked by petrochemicals, metallurgy, new materials, new energy and biomedicine, each at its clause', () => {
    expect(jiangsu.chains.map(({ chain, asks }) => [chain.name, asks[0]?.fact.document, asks[0]?.fact.clause])).toEqual(
      [
        ['石化化工', PLAN, '三(五)'],
        ['冶金有色', PLAN, '三(六)'],
        ['新材料', PLAN, '三(七)'],
        ['新能源及新能源装备制造', PLAN, '三(八)'],
        ['生物医药', PLAN, '三(十二)'],
      ],
    );
  });

  test('is asked by 三(五) twice: in general, and in 2025 around ethylene and silicon-fluorine materials', () => {
    const [general, in2025] = chainOf(jiangsu, '石化化工')?.asks ?? [];
    expect(values(general?.focus ?? [])).toEqual([
      '石化深加工',
      '化工中间体及制剂',
      '高效专用复混肥及生物有机肥',
      '高性能合成材料',
      '高端精细化工',
      '煤化工',
    ]);
    expect(in2025?.fact.year).toBe(2025);
    expect(values(in2025?.focus ?? [])).toEqual(['乙烯改造', '硅氟新材料', '耗酸等高效转化利用项目']);
  });

  test('as part of the east is asked for offshore wind equipment and inverters, not for what is asked of the centre', () => {
    expect(values(chainOf(jiangsu, '新能源及新能源装备制造')?.asks[0]?.focus ?? [])).toEqual([
      '海上风电装备',
      '光伏逆变器',
    ]);
    expect(values(chainOf(ask('hunan'), '新能源及新能源装备制造')?.asks[0]?.focus ?? [])).toEqual([
      '储能系统',
      '氢能装备',
    ]);
  });

  test('is led by 三(五) to Jiuquan, Lanzhou, Qingyang, Jinchang and Lanzhou New Area, and each says by which fact', () => {
    const places = chainOf(jiangsu, '石化化工')?.places ?? [];
    expect(places.map(({ place }) => place.short).toSorted()).toEqual(
      ['兰州', '庆阳', '金昌', '兰州新区', '酒泉'].toSorted(),
    );
    expect(places.every(({ facts }) => facts.length > 0)).toBe(true);
    expect(jiangsu.targets.toSorted()).toEqual(
      ['lanzhou', 'qingyang', 'jinchang', 'lanzhou-new-area', 'jiuquan', 'dingxi'].toSorted(),
    );
  });

  test('is included by 长三角, which information and biomedicine name, and by 东部', () => {
    const delta = inclusionOf(jiangsu, '长三角');
    expect(delta?.how).toBe('region');
    expect(delta && chains(delta)).toEqual(['信息', '生物医药']);
    const east = inclusionOf(jiangsu, '东部');
    expect(east && chains(east).toSorted()).toEqual(['电子', '装备制造']);
    expect(values((east && chainOf(east, '装备制造')?.asks[0]?.focus) ?? [])).toEqual([
      '智能装备制造',
      '精密数控机床关联产业',
      '注塑成型装备关联产业',
      '轨道交通装备关联产业',
    ]);
  });

  test('hears of its nearer regions before the wider ones', () => {
    const regions = jiangsu.inclusions.map((one) => one.origin.name);
    expect(regions.indexOf('长三角')).toBeLessThan(regions.indexOf('东部'));
    expect(regions.indexOf('东部')).toBeLessThan(regions.indexOf('东中部'));
  });
});

describe('regions and cities', () => {
  test.each(['beijing-tianjin-hebei', 'yangtze-river-delta', 'greater-bay-area', 'pearl-river-delta', 'west-strait'])(
    '%s, which the documents count in the east, is asked what the east is asked',
    (id) => {
      const east = inclusionOf(ask(id), '东部');
      expect(east && chains(east).toSorted()).toEqual(['电子', '装备制造']);
    },
  );

  test('Anhui lies in the delta but not in the east, and the east does not include it', () => {
    expect(inclusionOf(ask('anhui'), '长三角')?.how).toBe('region');
    expect(inclusionOf(ask('anhui'), '东部')).toBeUndefined();
    expect(inclusionOf(ask('east'), '安徽')).toBeUndefined();
  });

  test('长三角 includes 江苏 and says so', () => {
    const jiangsu = inclusionOf(ask('yangtze-river-delta'), '江苏');
    expect(jiangsu?.how).toBe('member');
    expect(jiangsu && chains(jiangsu)).toContain('石化化工');
    expect(chains(ask('yangtze-river-delta'))).not.toContain('石化化工');
  });

  test('Shenzhen is asked by electronics in 2025 and by all four directions of the New Area plan', () => {
    const shenzhen = ask('shenzhen');
    const [electronics] = shenzhen.chains;
    expect(electronics?.chain.name).toBe('电子');
    expect(electronics?.asks.map(({ fact, focus }) => [fact.year, values(focus)])).toEqual([
      [2025, ['集成电路', '锂电池', 'AI服务器', '信创软件']],
    ]);
    expect(shenzhen.cooperations.map((one) => one.partners[0]?.clause)).toEqual(
      [1, 2, 3, 4].map((item) => `第四章 第二节(一) 专栏5-${item}`),
    );
    expect(values(shenzhen.cooperations[1]?.industries ?? [])).toEqual(['家具']);
    expect(shenzhen.targets).toEqual(['lanzhou-new-area']);
    expect(shenzhen.inclusions.map((one) => one.origin.name)).toEqual(expect.arrayContaining(['广东', '粤港澳大湾区']));
  });

  test('a chain whose clause names no place leads nowhere', () => {
    expect(chainOf(ask('shenzhen'), '电子')?.places).toEqual([]);
  });

  test('Tianjin and Shandong are paired-aid partners in 五(二十三) and signed framework agreements in 2024', () => {
    for (const id of ['tianjin', 'shandong']) {
      const answer = ask(id);
      const paired = cooperationOf(answer, '加强东西部协作');
      expect(paired?.partners[0]).toMatchObject({ document: PLAN, clause: '五(二十三)', qualifier: '对口帮扶' });
      expect(values(paired?.industries ?? [])).toContain('精细化工');
      expect(placesOf(paired)).toEqual(['兰州新区']);
      expect(cooperations(answer)).toContain(`${answer.origin.name}—甘肃产业合作框架协议`);
    }
  });

  test('an industry that a clause ties to one partner is not given to another', () => {
    const chengdu = cooperationOf(ask('chengdu-chongqing'), '深化承接合作模式');
    expect(values(chengdu?.industries ?? [])).toEqual(['电子信息', '智能制造', '核技术应用']);
    expect(cooperationOf(ask('yangtze-river-delta'), '深化承接合作模式')?.industries).toEqual([]);
    expect(values(ask('germany').cooperations[0]?.industries ?? [])).toEqual(['新能源电动公交车']);
  });

  test('every wording of 成渝地区 counts as one origin', () => {
    expect(ask('chengdu-chongqing').wordings.toSorted()).toEqual(
      ['成渝地区', '成渝经济圈', '成渝双城经济圈', '成渝城市群'].toSorted(),
    );
  });

  test('a cooperation named for a city leads to that city', () => {
    expect(placesOf(cooperationOf(ask('east'), '酒泉承接东部产业转移'))).toEqual(['酒泉']);
  });

  test('no origin has the same target directly and by inclusion', () => {
    for (const { id } of atlas.origins) {
      const { targets, targetsByInclusion } = ask(id);
      expect(targets.filter((one) => targetsByInclusion.includes(one))).toEqual([]);
    }
  });
});

describe('bearings from Gansu', () => {
  const of = (id: string): number => bearingOf(ask(id).origin) ?? NaN;

  test('Guangdong lies to the south-east, Shandong to the east, Sichuan to the south-south-east', () => {
    expect(of('guangdong')).toBeCloseTo(140.7, 0);
    expect(of('shandong')).toBeCloseTo(90.2, 0);
    expect(of('sichuan-province')).toBeCloseTo(159.2, 0);
  });

  test('Xinjiang and Germany lie to the north-west, Inner Mongolia to the north-east', () => {
    expect(of('xinjiang')).toBeGreaterThan(270);
    expect(of('germany')).toBeGreaterThan(270);
    expect(of('inner-mongolia-region')).toBeLessThan(90);
  });

  test('what lies in no one direction has no bearing', () => {
    for (const id of ['east', 'centre', 'east-and-centre', 'belt-and-road']) {
      expect(bearingOf(ask(id).origin)).toBeNull();
    }
  });
});
