import { describe, expect, test } from 'vitest';
import { panelAt } from '../net/shownAt.ts';
import { parts } from './render.ts';

const panel = (address: string) => panelAt(address).panel;

describe('the structure of the province', () => {
  test('“白银 in the 2021 plan belonged to which belt?” is answered with its clause', () => {
    const row = parts(panel('/?lens=structure'), 'tr').find(({ text }) => text.startsWith('白银'));
    for (const words of ['沿黄河流域生态产业集聚带', '四(一)1', '兰白区域特色产业承接区', '不再与临夏州、甘南州同组'])
      expect(row?.text).toContain(words);
    const source = row?.links.find(({ name }) => name.includes('出处'));
    expect(panelAt(source?.href ?? '').note?.text).toContain('甘政办发〔2021〕120号');
  });

  test('is compared city by city in English too', () => {
    const rows = parts(panel('/?lens=structure&lang=en'), 'tr');
    expect(rows).toHaveLength(1 + 14);
    expect(rows.find(({ text }) => text.startsWith('Baiyin'))?.text).toContain('IV(1)1');
  });

  test('a cluster of 2021 names its members, each with its clause', () => {
    const cluster = panel('/?lens=structure&at=mfg-cluster-new-materials');
    expect(cluster.titles).toEqual(['新材料产业集群']);
    expect(cluster.text).toContain('金昌');
    expect(cluster.links.filter(({ name }) => name === '金昌').map(({ href }) => href)).toEqual(['/place/jinchang/']);
  });
});

describe('the figures', () => {
  test('show the goals, and 特色农产品 says that 2030 has no number', () => {
    const { text } = panel('/?lens=figures');
    expect(text).toContain('3,585');
    expect(text).toContain('特色农产品及食品加工 960 实现较快增长 文件未给出数字');
    expect(text).toContain('完成省上下达目标');
  });

  test('are said in English by magnitudes of their own', () => {
    const { text } = panel('/?lens=figures&lang=en');
    expect(text).toContain('440 billion yuan or more');
    expect(text).toContain('the document gives no number');
  });
});

describe('the west', () => {
  test('has a card and an address for each of five peers', () => {
    for (const language of ['', '&lang=en']) {
      const hrefs = panel(`/?lens=west${language}`).links.map(({ href }) => href);
      for (const peer of ['guizhou', 'inner-mongolia', 'yunnan', 'guangxi', 'sichuan'])
        expect(hrefs.filter((href) => href === `/?lens=west&at=${peer}${language}`).length).toBeGreaterThan(1);
    }
  });

  test('sets 贵州 beside Gansu, and says that the article names no project of it', () => {
    expect(panel('/?lens=west&at=guizhou').text).toContain('文章没有写到具体项目');
    const english = panel('/?lens=west&at=guizhou&lang=en');
    expect(english.titles).toEqual(['How does Guizhou take on industry?']);
    expect(english.text).toContain('The article names no project');
    expect(english.text).toContain('Gansu in the same article');
  });
});
