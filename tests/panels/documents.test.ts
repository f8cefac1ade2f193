import { describe, expect, test } from 'vitest';
import { atlas } from '../atlas.ts';
import { panelAt } from '../net/shownAt.ts';
import { parts } from './render.ts';

const panel = (address: string) => panelAt(address).panel;

describe('the documents', () => {
  test('are all listed with number, date and status, or with what is not stated', () => {
    const list = panel('/?lens=sources');
    for (const { id, name, clauses } of atlas.documents) {
      expect(list.links).toContainEqual({ name, seen: name, href: `/document/${id}/` });
      expect(list.text).toContain(`${clauses.length}个条款`);
    }
    expect(list.text).toContain('甘政办发〔2025〕19号 · 2025年3月3日');
    expect(list.text).toContain('征求意见稿 · 文中未载日期');
    expect(panel('/?lens=sources&lang=en').titles).toEqual(['All documents']);
  });

  test('open at a clause to the facts it gives, and lead back from a fact', () => {
    const { note } = panelAt('/?at=baiyin&note=action-plan-2025/二(一)专栏1/baiyin/key/光气化工');
    const clause = note?.links.find(({ name }) => name === '看这一条的全部事实');
    expect(clause?.href).toMatch(/lens=sources&.*doc=action-plan-2025&clause=/);
    expect(panel(clause?.href ?? '').text).toContain('稀土精深加工及电池新材料');
  });

  test('name a clause with what it is about, and name it once over all it gives', () => {
    const open = panel('/?lens=sources&doc=action-plan-2025&clause=三(十)');
    expect(open.links.find(({ seen }) => seen.startsWith('三(十)'))?.seen).toBe('三(十) 电子 44条事实');
    expect(open.html).not.toContain('class="clause');
    const city = panel('/?at=jiuquan');
    const clauses = parts(city, 'a').filter(({ html }) => /class="clause/.test(html));
    expect(clauses.some(({ text }) => text === '二(二) 专栏2 河西走廊重点承接')).toBe(true);
  });

  test('open from any statement of a list: each value leads to its own source', () => {
    const { links } = panel('/?lens=sources&doc=action-plan-2025&clause=三(十)');
    const facts = atlas.facts.filter(({ document, clause }) => document === 'action-plan-2025' && clause === '三(十)');
    expect(links.filter(({ href }) => href.includes('&note='))).toHaveLength(facts.length);
  });

  test.each([
    ['', '说法不一'],
    ['&lang=en', 'Sources differ'],
  ])('that disagree are shown together in the source note%s', (language, words) => {
    const address = `/?note=manufacturing-plan-2021/二(三)指标表/gansu/value/小巨人企业数量·179·家·2020${language}`;
    const { note } = panelAt(address);
    expect(note?.text).toContain(words);
    expect(note?.links.some(({ href }) => href.includes('note=manufacturing-plan-2021'))).toBe(true);
  });

  test('keep the Chinese beside the English of a statement', () => {
    const { note } = panelAt('/?note=action-plan-2025/二(一)专栏1/baiyin/key/光气化工&lang=en');
    expect(note?.text).toContain('Phosgene');
    expect(note?.text).toContain('光气化工');
  });
});

describe('the map says of itself', () => {
  test('in Chinese that it has no review number, whose boundaries it draws, how it is projected and that no base map lies under it', () => {
    const { text, titles } = panel('/?lens=map');
    expect(titles).toEqual(['关于本图']);
    for (const words of ['没有审图号', 'echarts@4.9.0', '网络墨卡托', '没有配置底图']) expect(text).toContain(words);
  });

  test('the same in English', () => {
    const { text } = panel('/?lens=map&lang=en');
    for (const words of ['Not reviewed', 'echarts@4.9.0', 'Web Mercator', 'No base map is configured'])
      expect(text).toContain(words);
  });
});

describe('the list of sites', () => {
  test('is narrowed by words of an industry: 光气 finds a park in 白银', () => {
    const found = panel('/?lens=sites&words=光气');
    expect(found.text).toContain('白银高新区光气化产业园');
    expect(found.text).toContain('清除条件');
  });

  test('puts the chosen site above itself', () => {
    const titles = panel('/?lens=sites&type=airport&at=dunhuang-air-port').titles;
    expect(titles).toEqual(['敦煌航空口岸', '园区、基地与枢纽名录']);
  });
});
