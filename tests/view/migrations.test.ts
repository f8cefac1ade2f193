import { describe, expect, test } from 'vitest';
import { encode, readRoute } from '../../src/view/route.ts';
import { world } from '../world.ts';

const mended = (address: string): string => {
  const { view, broken } = readRoute(address, world);
  expect(broken, address).toEqual([]);
  return encode(view);
};

describe('a link that has been through people and programs', () => {
  test.each([
    ['the page about the map under its first name', '?lens=map', '?lens=about'],
    [
      'what search engines and chats add',
      '?at=jiuquan&utm_source=wechat&utm_medium=qr&fbclid=x&spm=1&_t=2',
      '?at=jiuquan',
    ],
    ['WeChat’s way of saying how it was passed on', '?at=jiuquan&from=singlemessage&isappinstalled=0', '?at=jiuquan'],
    ['the same beside an origin of ours', '?lens=origin&from=jiangsu&from=timeline', '?lens=origin&from=jiangsu'],
    ['a full stop behind it', '?at=jiuquan。', '?at=jiuquan'],
    ['a bracket and a blank behind it', '?at=jiuquan)%20', '?at=jiuquan'],
    ['marks that cannot be seen', '?at=jiuquan%E2%80%8B', '?at=jiuquan'],
    ['full-width marks', '？at＝jiuquan＆lang＝en', '?at=jiuquan&lang=en'],
    ['an escaped ampersand', '?at=jiuquan&amp;lang=en', '?at=jiuquan&lang=en'],
    ['a second question mark', '?at=jiuquan?lang=en', '?at=jiuquan&lang=en'],
    ['a place by its name', '?at=酒泉', '?at=jiuquan'],
    ['a place by its whole name', '?at=酒泉市', '?at=jiuquan'],
    ['places parted by commas', '?lens=compare&with=jiuquan,baiyin', '?lens=compare&with=jiuquan.baiyin'],
    [
      'a clause in full-width brackets',
      '?lens=sources&doc=action-plan-2025&clause=三（五）',
      '?lens=sources&doc=action-plan-2025&clause=%E4%B8%89(%E4%BA%94)',
    ],
    ['a term with a full stop', '?lens=industry&term=煤化工。', `?lens=industry&term=${encodeURIComponent('煤化工')}`],
    [
      'a part encoded twice',
      `?lens=industry&term=${encodeURIComponent(encodeURIComponent('煤化工'))}`,
      `?lens=industry&term=${encodeURIComponent('煤化工')}`,
    ],
    ['a doubled part', '?at=jiuquan&at=baiyin', '?at=jiuquan'],
    ['empty parts', '?at=&lens=&lang=', ''],
    ['keys in capitals', '?AT=jiuquan', '?at=jiuquan'],
    ['a fragment', '?at=jiuquan#top', '?at=jiuquan'],
    ['a second slash', '//?at=jiuquan', '?at=jiuquan'],
  ])('%s', (_what, address, canonical) => expect(mended(address)).toBe(canonical));
});
