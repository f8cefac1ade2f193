import { describe, expect, test } from 'vitest';
import { besideTerm } from '../../src/model/family.ts';
import { atlas } from '../atlas.ts';
import { panelAt } from '../net/shownAt.ts';
import { parts } from './render.ts';

const panel = (address: string) => panelAt(address).panel;

describe('an industry', () => {
  test('“谁要新材料？” names 白银 as key with its terms and clause, and says who is not named', () => {
    const answer = panel('/?lens=industry&industry=new-materials');
    expect(answer.titles).toEqual(['谁要新材料？']);
    expect(answer.lines).toContain('白银市 稀土精深加工及电池新材料 二(一) 专栏1');
    const key = answer.lines.findIndex((line) => line.startsWith('重点承接'));
    const cultivate = answer.lines.findIndex((line) => /^培育壮大 \d/.test(line));
    const baiyin = answer.lines.findIndex((line) => line.startsWith('白银市'));
    expect(key).toBeLessThan(baiyin);
    expect(baiyin).toBeLessThan(cultivate);
    expect(answer.lines.at(answer.lines.indexOf('未列入') + 1)).toContain('甘南州');
  });

  test('is answered in English too', () => {
    const answer = panel('/?lens=industry&industry=new-materials&lang=en');
    expect(answer.titles).toEqual(['Who wants new materials?']);
    expect(answer.text).toContain('Baiyin');
    expect(answer.text).toContain('II(1) Box 1');
  });

  test('leads on to a match with the same industry', () => {
    expect(panel('/?lens=industry&term=煤化工').links.map(({ href }) => decodeURIComponent(href))).toContain(
      '/?lens=match&term=煤化工',
    );
  });

  test.each([
    ['', '归入', '含“煤化工”'],
    ['&lang=en', 'Counted under', 'contains “煤化工”'],
  ])('a term says which groups it is counted under and why%s', (language, under, why) => {
    const answer = panel(`/?lens=industry&term=煤化工${language}`);
    expect(answer.text).toContain(under);
    expect(answer.text).toContain(why);
    expect(answer.links.some(({ href }) => href.includes('/industry/petrochemicals/'))).toBe(true);
    expect(answer.links.some(({ href }) => href.includes('/industry/coal-energy/'))).toBe(true);
  });
});

describe('terms of one subject', () => {
  test('know each other: 家具 names 家具生产 and 家具加工 and who takes them on', () => {
    const answer = panel('/?lens=industry&term=家具');
    expect(answer.text).toContain('同一产业的三种写法');
    for (const sister of ['家具生产', '家具加工'])
      expect(answer.links.some(({ seen, href }) => seen === sister && decodeURIComponent(href).endsWith(sister))).toBe(
        true,
      );
  });

  test('never say of a place that it is not named where a sister names it', () => {
    for (const { terms } of atlas.families)
      for (const term of terms) {
        const { namedBySisters } = besideTerm(atlas, term);
        const { lines } = panel(`/?lens=industry&term=${encodeURIComponent(term)}`);
        const bare = lines.indexOf('未列入') < 0 ? [] : (lines[lines.indexOf('未列入') + 1] ?? '').split('、');
        expect(
          namedBySisters.map(({ short }) => short).filter((name) => bare.includes(name)),
          term,
        ).toEqual([]);
      }
  });

  test('a term that only a chain states says so and by which clause', () => {
    const { panel: answer, broken } = panelAt('/?lens=industry&term=电池隔膜');
    expect(broken).toEqual([]);
    expect(answer.text).toContain('没有市州列入，只有下列条文写到');
    expect(answer.text).toMatch(/新材料 ·承接重点· 引进 电池隔膜 三\(七\)/);
  });

  test('a term that no document explains says that, and the two tiers are told in the plan’s own words, one touch away', () => {
    expect(panel('/?lens=industry&term=重离子%2B').text).toContain('没有给这一说法下定义');
    for (const address of ['/?at=tianshui', '/?lens=industry&industry=electronics'])
      for (const tier of ['重点承接', '培育壮大'])
        expect(parts(panel(address), 'details').some(({ text }) => text.startsWith(`“${tier}”是什么意思`))).toBe(true);
  });
});

describe('an origin', () => {
  test('is listed for the industry a visitor is known by, and all are one touch away', () => {
    const all = panel('/?lens=origin');
    const own = panel('/?lens=origin&industry=electronics');
    const isOrigin = (href: string): boolean => /\/origin\/|[?&]from=/.test(href);
    const names = ({ links }: typeof own): string[] =>
      links.filter(({ href }) => isOrigin(href)).map(({ seen }) => seen.replace(/\s.*|\d.*/, ''));
    expect(names(own).length).toBeLessThan(names(all).length);
    expect(names(own)).toContain('广东');
    expect(own.links.some(({ seen, href }) => seen === '全部来源' && !href.includes('industry='))).toBe(true);
    for (const { href } of own.links.filter((one) => isOrigin(one.href)))
      expect(panel(href).text, href).not.toContain('没有找到');
  });

  test('江苏 is asked for petrochemicals, and a match goes on from it', () => {
    for (const [language, title, chain] of [
      ['', '江苏', '石化化工'],
      ['&lang=en', 'Jiangsu', 'Petrochemicals'],
    ] as const) {
      const answer = panel(`/?lens=origin&from=jiangsu${language}`);
      expect(answer.titles[0]).toContain(title);
      expect(answer.text).toContain(chain);
      expect(answer.links.map(({ href }) => href)).toContain(`/?lens=match&from=jiangsu${language}`);
    }
  });
});

describe('a match', () => {
  const asked = '/?lens=match&industry=petrochemicals&from=jiangsu';

  const placesOf = (address: string) =>
    parts(panel(address), 'li').filter(({ html }) => /^<li[^>]*data-place=/.test(html));

  test('sets places that answer both points first, 兰州 by the plan in force before the New Area by a draft', () => {
    const answer = panel(asked);
    expect(answer.text).toContain('点名这一来源的条款');
    const names = placesOf(asked).map(({ links }) => links[0]?.name);
    expect(names[0]).toBe('兰州市');
    expect(names).toContain('兰州新区');
    expect(answer.lines.findIndex((line) => line.startsWith('2项中写到2项'))).toBeLessThan(
      answer.lines.findIndex((line) => line.startsWith('2项中写到1项')),
    );
  });

  test('says in both languages what the order follows and that it is no score, and gives no rank', () => {
    expect(panel(asked).text).toContain('正式规划写到的在前，征求意见稿次之，报道在后');
    expect(panel(asked).text).toContain('不计条数，不是评分');
    expect(panel(`${asked}&lang=en`).text).toContain('this is no score');
    expect(panel(asked).text).not.toMatch(/第\d|并列第/);
  });

  test('offers the needs that were not chosen and counts none of them', () => {
    expect(panel(asked).text).not.toContain('兰州新区国际空港');
    const offered = panel(asked).links.filter(({ href }) => href.includes('needs='));
    expect(offered.map(({ name }) => name)).toEqual(['口岸与枢纽', '保税区', '数据中心', '化工园区', '国家级平台']);
  });

  test('names the chemical parks', () => {
    const named = placesOf('/?lens=match&needs=chemical-park');
    expect(named.find(({ text }) => text.startsWith('张掖市'))?.text).toBe('张掖市 化工园区 高台盐池工业园');
  });

  test('with an industry and an origin that do not exist names them and keeps the rest', () => {
    const answer = panelAt('/?lens=match&industry=alchemy&from=atlantis&needs=port');
    expect(answer.broken).toEqual(['industry', 'from']);
    const needs = parts(answer.panel, 'label').filter(({ html }) => html.includes('checkbox'));
    expect(needs.filter(({ html }) => /\schecked/.test(html)).map(({ text }) => text)).toEqual(['口岸与枢纽']);
  });
});

describe('a comparison', () => {
  test('opens from the address; of five places it keeps the first four and says so', () => {
    const { panel: shown, broken } = panelAt('/?lens=compare&with=jiuquan.baiyin.tianshui.wuwei.dingxi');
    expect(broken).toEqual(['with']);
    for (const name of ['酒泉', '白银', '天水', '武威'])
      expect(shown.lines.filter((line) => line === name).length).toBeGreaterThan(1);
    expect(shown.text).not.toContain('定西');
  });
});
