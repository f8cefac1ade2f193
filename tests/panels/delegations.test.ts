import { describe, expect, test } from 'vitest';
import { atlas } from '../atlas.ts';
import { panelAt } from '../net/shownAt.ts';

import { addressAfter, asked } from '../world.ts';
import { parts } from './render.ts';

/** The items of a panel's lists in order, each as it is read out. */
const itemsAt = (address: string): string[] => parts(panelAt(address).panel, 'li').map(({ text }) => text);
const chainName = (id: string): string => atlas.groupById.get(id)?.name ?? '';

/** A delegation's province and industry, the clause that asks it, and a product and an origin the clause names. */
const DELEGATIONS = [
  ['guangdong', 'electronics', '三(十)', 'AI服务器', '深圳'],
  ['guangdong', 'new-materials', '三(七)', '半导体新材料', '广东'],
  ['jiangsu', 'petrochemicals', '三(五)', '高端精细化工', '江苏'],
  ['jiangsu', 'new-energy', '三(八)', '光伏逆变器', '江苏'],
  ['jiangsu', 'biomedicine', '三(十二)', '道地中药材提取', '江苏'],
  ['zhejiang', 'metallurgy', '三(六)', '铝压延加工', '浙江'],
  ['shandong', 'equipment', '三(九)', '精密数控机床关联产业', '东部地区（包括山东）'],
  ['fujian', 'agrifood', '三(十三)', '良种繁育', '福建'],
  ['hunan', 'new-energy', '三(八)', '储能系统', '湖南'],
  ['sichuan-province', 'biomedicine', '三(十二)', '现代中药制剂（配方颗粒、提取物）及中成药', '成渝地区（包括四川）'],
] as const;

describe('a delegation finds its own chain at the top of its page', () => {
  test.each(DELEGATIONS)('%s, %s: by %s', (from, group, clause, product, named) => {
    const [first = ''] = itemsAt(`/?lens=origin&from=${from}&industry=${group}`);
    expect(first.startsWith(chainName(group))).toBe(true);
    for (const word of [clause, product, named]) expect(first).toContain(word);
  });

  test('with no industry known Guangdong’s page begins with electronics, which names Shenzhen and Guangzhou, and not with maize', () => {
    const items = itemsAt('/origin/guangdong/');
    expect(items[0]).toMatch(/^电子 深圳、广州/);
    expect(items.findIndex((item) => item.includes('玉米'))).toBeGreaterThan(1);
  });

  test('whose cities are asked reads each of them: 佛山 and 东莞 beside 广东', () => {
    const text = itemsAt('/origin/guangdong/').join(' ');
    for (const city of ['深圳', '广州', '东莞', '佛山']) expect(text).toContain(city);
  });

  test('nothing of it stands behind a closed line', () => {
    expect(panelAt('/origin/guangdong/').panel.html).not.toContain('<details');
  });

  test('is told how much more is asked of it for other industries, one step away', () => {
    const { panel } = panelAt('/?lens=origin&from=guangdong&industry=electronics');
    const all = panel.links.find(({ name }) => /^另有\d+项/.test(name));
    expect(all?.href).toBe('/origin/guangdong/');
  });

  test('for which no clause asks is told so', () => {
    const { panel } = panelAt('/?lens=origin&from=germany&industry=agrifood');
    expect(panel.text).toContain('没有条文向德国点名承接特色农产品及食品加工');
  });
});

test('an industry once chosen goes along from industry to origin, match and back', () => {
  const to = addressAfter({ lens: 'industry', group: 'electronics' }, { lens: 'origin' }, { from: 'guangdong' });
  expect(to).toBe('?lens=origin&industry=electronics&from=guangdong');
  expect(
    asked(
      `/${addressAfter({ lens: 'industry', group: 'electronics' }, { lens: 'origin' }, { from: 'guangdong' }, { lens: 'match' })}`,
    ),
  ).toMatchObject({
    group: 'electronics',
    from: 'guangdong',
  });
  expect(
    addressAfter({ lens: 'origin', from: 'guangdong', group: 'electronics' }, { lens: 'zones' }, { lens: 'origin' }),
  ).toBe('?lens=origin');
});
