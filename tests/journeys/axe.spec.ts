import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import axe from 'axe-core';
import type { Page } from '@playwright/test';
import { SCREEN_THEMES } from '../../src/model/screenTheme.ts';
import { violations } from './axe.ts';
import { expect, leap, open, stepTo, stillMap, test } from './journey.ts';

const RECORD = resolve(import.meta.dirname, '../addresses.json');
const SHOWN = JSON.parse(readFileSync(RECORD, 'utf8')) as Record<string, { readonly canonical: string }>;
/** What the addresses show, each once: the mangled ones show what others do. */
const ADDRESSES = [...new Set(Object.values(SHOWN).map(({ canonical }) => canonical))];
/** All of them take minutes: `ATLAS_AXE=all npm run journeys tests/journeys/axe.spec.ts`; else every so many. */
const EVERY = process.env['ATLAS_AXE'] === 'all' ? 1 : 12;
/** In how many parts they are walked, so that several workers share them. */
const PARTS = 2;
/** What differs from one address to the next; the frame around it is looked at with each kind. */
const PANEL = 'main';

/** One address of each lens and each kind of panel. */
const KINDS = [
  '/',
  '/?at=jiuquan',
  '/?at=dunhuang-air-port',
  '/?lens=industry',
  '/?lens=industry&industry=new-materials',
  '/?lens=origin&from=jiangsu',
  '/?lens=match&industry=petrochemicals&from=jiangsu&needs=port',
  '/?lens=structure',
  '/?at=lanzhou-new-area',
  '/?lens=figures',
  '/?lens=west',
  '/?lens=sites',
  '/?lens=compare&with=jiuquan.baiyin',
  '/?lens=sources&doc=action-plan-2025',
  '/?lens=about',
];
const inEnglish = (address: string): string => `${address}${address.includes('?') ? '&' : '?'}lang=en`;

/** What is wrong at each of some addresses, by what is wrong: the kind, where it was met first, and how often. */
async function walk(page: Page, addresses: readonly string[], within?: string): Promise<Record<string, string>> {
  const kinds = new Map<string, { first: string; count: number }>();
  const note = (kind: string, address: string): void => {
    const known = kinds.get(kind) ?? { first: address, count: 0 };
    kinds.set(kind, { ...known, count: known.count + 1 });
  };
  let here = '';
  const threw = (error: Error): void => note(String(error), here);
  page.on('pageerror', threw);
  await open(page, '/');
  for (const address of addresses) {
    here = address;
    await leap(page, address);
    await stillMap(page);
    for (const one of await violations(page, within)) note(one, address);
  }
  page.off('pageerror', threw);
  return Object.fromEntries([...kinds].map(([kind, { first, count }]) => [kind, `${count} times, first at ${first}`]));
}

for (let part = 0; part < PARTS; part++)
  test(`axe finds nothing in panels, address by address: part ${part + 1} of ${PARTS}`, async ({ audited: page }) => {
    test.slow();
    const some = ADDRESSES.filter((_, i) => i % EVERY === 0 && (i / EVERY) % PARTS === part);
    expect(await walk(page, some, PANEL)).toEqual({});
  });

test('axe finds nothing on the whole page of each lens, in both languages', async ({ audited: page }) => {
  test.slow();
  expect(await walk(page, [...KINDS, ...KINDS.map(inEnglish)])).toEqual({});
});

test('axe finds nothing in any theme', async ({ audited: page }) => {
  test.slow();
  const some = KINDS.slice(0, 5).flatMap((address) =>
    SCREEN_THEMES.filter((theme) => theme !== 'light').map((theme) => `${inEnglish(address)}&theme=${theme}`),
  );
  expect(await walk(page, some)).toEqual({});
});

test('axe finds nothing with a note, a search, a list of overlaps or the share dialog open, nor on a phone', async ({
  audited: page,
}) => {
  test.slow();
  const open = [
    '/?q=lzxq',
    '/?q=芯片&lang=en',
    '/?note=action-plan-2025/一/gansu/value/工信领域产业转移项目到位资金·4400·亿元·2025·以上&lang=en',
  ];
  const found = { ...(await walk(page, open)) };
  await stepTo(page, '/?at=jiuquan');
  await page.getByRole('button', { name: '分享' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  for (const one of await violations(page)) found[one] = 'share';
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 390, height: 844 });
  Object.assign(found, await walk(page, ['/', '/?at=jiuquan', '/?lens=industry&lang=en', '/?lens=sites']));
  expect(found).toEqual({});
});

test('axe finds nothing in the other shells, nor on a page that is read without its program', async ({
  audited: page,
  browser,
  baseURL,
}) => {
  test.slow();
  const found: Record<string, string> = {};
  for (const address of [
    '/?shell=kiosk',
    '/?shell=kiosk&lang=en',
    '/?shell=kiosk&setup=1',
    '/?shell=briefing',
    '/?shell=briefing&lang=en',
  ]) {
    await page.goto(address);
    await expect(page.locator('#app button').first()).toBeVisible();
    for (const one of await violations(page)) found[one] = address;
  }
  const context = await browser.newContext(baseURL ? { baseURL } : {});
  const bare = await context.newPage();
  await bare.addInitScript({ content: axe.source });
  await bare.route('**/assets/*.js', (route) => route.abort());
  for (const address of ['/', '/place/jiuquan/', '/en/industry/new-materials/', '/document/action-plan-2025/']) {
    await bare.goto(address);
    for (const one of await violations(bare)) found[one] = `${address} without its program`;
  }
  await context.close();
  expect(found).toEqual({});
});
