import { expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/messagesFor.ts';
import { LANGUAGES } from '../../src/model/atlas.ts';
import { LENSES } from '../../src/model/lens.ts';
import { titleOf } from '../../src/lenses/titleOf.ts';
import { readRoute } from '../../src/view/route.ts';
import { atlas } from '../atlas.ts';
import { world } from '../world.ts';

const titled = (address: string, language: 'zh' | 'en' = 'zh'): string => {
  const { ask, frame } = readRoute(address, world).view;
  return titleOf(atlas, ask, frame.tray, language, messagesFor(language));
};
const ATLAS = messagesFor('zh').title;

test('a tab says its subject, what it is narrowed to, its question and the atlas, each once', () => {
  const { lens } = messagesFor('zh');
  expect(titled('')).toBe(ATLAS);
  expect(titled('?at=jiuquan')).toBe(`酒泉市 · ${ATLAS}`);
  expect(titled('?lens=compare&with=jiuquan.baiyin')).toBe(`酒泉 · 白银 · ${lens.compare} · ${ATLAS}`);
  expect(titled('?lens=industry&term=煤化工')).toBe(`煤化工 · ${lens.industry} · ${ATLAS}`);
  expect(titled('?lens=origin&from=jiangsu')).toBe(`江苏 · ${lens.origin} · ${ATLAS}`);
  expect(titled('?lens=match&industry=petrochemicals&from=jiangsu&needs=port')).toMatch(/^石化化工 · 江苏 · .+ · /);
  expect(titled('?lens=sites&type=park&in=hexi&near=airport&words=精细')).toMatch(/^河西走廊.* · .+ · .+ · 精细 · /);
  expect(titled('?lens=sources&doc=action-plan-2025&clause=三(五)')).toMatch(/三\(五\)/);
  expect(titled('?lens=new-area')).toMatch(/^兰州新区 · /);
});

test('two questions that differ in what they show do not bear one title', () => {
  const addresses = [
    '?lens=sites&type=park',
    '?lens=sites&type=hub',
    '?lens=sites',
    '?lens=figures',
    '?lens=figures&by=sites',
  ];
  for (const language of LANGUAGES) {
    const titles = [...addresses, ...LENSES.map((lens) => `?lens=${lens}`)].map((one) => titled(one, language));
    expect(new Set(titles).size).toBe(titles.length - 2);
  }
});
