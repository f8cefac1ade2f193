import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { LENSES } from '../../src/model/lens.ts';
import { THEME_NAMES } from '../../src/theme/themes.ts';
import { expect, open, stepTo, stillMap, test } from './journey.ts';
import { between, changes, REGIONS, type Box, type Look } from './picture.ts';

const SIZES = {
  wide: { width: 1920, height: 1080 },
  kiosk: { width: 1080, height: 1920 },
  phone: { width: 390, height: 844 },
  wall: { width: 3840, height: 2160 },
} as const;

type Shot = readonly [name: string, address: string, size: keyof typeof SIZES];

/** Every lens, theme, language and size at least once. */
const SHOTS: readonly Shot[] = [
  ['zones', '/', 'wide'],
  ['zones', '/', 'kiosk'],
  ['zones', '/', 'phone'],
  ['zones', '/', 'wall'],
  ['zones', '/?theme=dark', 'wide'],
  ['zones', '/?theme=contrast', 'wide'],
  ['zones', '/?lang=en', 'wide'],
  ['zones', '/?theme=dark&lang=en', 'phone'],
  ['city', '/?at=jiuquan', 'wide'],
  ['city', '/?at=jiuquan&theme=contrast&lang=en', 'kiosk'],
  ['zone', '/?at=hexi', 'phone'],
  ['site', '/?at=dunhuang-air-port', 'wide'],
  ['plain', '/?show=none.plain', 'wide'],
  ['industry', '/?lens=industry&industry=new-materials', 'wide'],
  ['industry', '/?lens=industry&industry=new-materials&theme=dark', 'kiosk'],
  ['industry', '/?lens=industry&industry=petrochemicals&lang=en', 'phone'],
  ['origin', '/?lens=origin&from=jiangsu', 'wide'],
  ['origin', '/?lens=origin&from=jiangsu&lang=en&theme=dark', 'kiosk'],
  ['match', '/?lens=match&industry=petrochemicals&from=jiangsu&needs=port', 'wide'],
  ['structure', '/?lens=structure', 'wide'],
  ['structure', '/?lens=structure&doc=industrial-internet-plan-2021&lang=en', 'kiosk'],
  ['new-area', '/?lens=new-area', 'wide'],
  ['new-area', '/?lens=new-area&theme=dark', 'kiosk'],
  ['new-area', '/?lens=new-area&lang=en', 'phone'],
  ['figures', '/?lens=figures', 'wide'],
  ['west', '/?lens=west&lang=en', 'wide'],
  ['sites', '/?lens=sites', 'wide'],
  ['sites', '/?lens=sites&in=lanzhou', 'kiosk'],
  ['compare', '/?lens=compare&with=jiuquan.baiyin', 'wide'],
  ['sources', '/?lens=sources', 'phone'],
  ['map', '/?lens=about', 'wide'],
];
const nameOf = ([name, address, size]: Shot): string => {
  const asked = new URL(address, 'http://atlas').searchParams;
  return [name, size, asked.get('theme') ?? 'light', asked.get('lang') ?? 'zh'].join('-');
};

/** A picture of the screen, and where header, legend and panel stand on it. */
async function look(page: Page): Promise<Look> {
  const boxes: Partial<Record<(typeof REGIONS)[number], Box>> = {};
  const places = { legend: '.legend', header: 'header', panel: 'main' } as const;
  for (const [region, selector] of Object.entries(places)) {
    const box = await page.evaluate((one) => {
      const { x, y, width, height } = document.querySelector(one)?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    }, selector);
    boxes[region as keyof typeof places] = box;
  }
  /* A map that rests may still be writing its names anew: two pictures in a row are the same. */
  let [before, png] = [await page.screenshot(), await page.screenshot()];
  while (!png.equals(before)) [before, png] = [png, await page.screenshot()];
  return { png, boxes };
}

/** How many looks one page takes: two pages may then be open at once. */
const A_PAGE = 8;
/** How long one look may take where many share the machine, in milliseconds. */
const PATIENCE = 25_000;

/** What has the focus wears a ring, by how it was come to. */
async function unfocused(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

for (const size of Object.keys(SIZES) as (keyof typeof SIZES)[]) {
  const all = SHOTS.filter((shot) => shot[2] === size);
  for (let first = 0; first < all.length; first += A_PAGE) {
    const shots = all.slice(first, first + A_PAGE);
    test(`looks as it did, ${size} from ${shots[0]?.[0]}, and Back brings a look again`, async ({ drawnMap: page }) => {
      test.setTimeout(60_000 + 2 * PATIENCE * shots.length);
      await page.setViewportSize(SIZES[size]);
      const seen: Look[] = [];
      for (const shot of shots) {
        /* The first, too, is come to from elsewhere: the page may have been of another size before. */
        if (seen.length === 0) await open(page, '/?at=lanzhou');
        await stepTo(page, shot[1]);
        await expect(page.locator('[data-title]').first()).toBeVisible();
        await unfocused(page);
        seen.push(await look(page));
        expect.soft(changes(nameOf(shot), seen.at(-1) as Look), nameOf(shot)).toEqual([]);
      }
      /* Every step back is taken; every third is looked at. */
      for (let i = shots.length - 2; i >= 0; i--) {
        await page.goBack();
        await stillMap(page);
        if (i % 3 > 0) continue;
        await unfocused(page);
        expect.soft(between(seen[i] as Look, await look(page)), `Back to ${shots[i]?.[1]}`).toEqual([]);
      }
    });
  }
}

test('looks as it did: on paper', async ({ still: page }) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await open(page, '/?at=jiuquan');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('svg.p')).toBeVisible();
  /* The sheet says where it is from, and the port is another each time. */
  const own = page.getByText(new URL(page.url()).host);
  await expect(own).not.toHaveCount(0);
  for (const one of await own.all()) await one.evaluate((line: HTMLElement) => (line.style.visibility = 'hidden'));
  expect(changes('city-paper-print-zh', await look(page))).toEqual([]);
});

/** What goes missing from a screen, by selector, and the region whose bar must notice; one address after the other. */
const MISSING: readonly (readonly [
  what: string,
  address: string,
  selector: string,
  region: (typeof REGIONS)[number],
])[] = [
  ['a name', '/?show=unsigned.none', 'svg.p .t-russet', 'land'],
  ['a seat', '/?show=unsigned.none', 'svg.p a[data-ids="jiuquan"]:not(.land a)', 'land'],
  ['a sign', '/', '.signs .sign', 'land'],
  ['a count', '/', '.signs .count', 'land'],
  ['a zone’s note', '/', '.signs .note', 'land'],
  ['the river', '/', 'svg.p .p-water', 'land'],
  ['a border', '/', 'svg.p .p-zone', 'land'],
  ['the New Area’s mark', '/', 'svg.p svg:has(> .p-new-area)', 'land'],
  ['a colour of the legend', '/', '.legend li i', 'legend'],
  ['a lens of the header', '/', 'header nav a', 'header'],
  ['the title of the panel', '/', 'main [data-title]', 'panel'],
  ['the railways near by', '/?lens=sites&in=lanzhou', 'svg.p .p-rail', 'land'],
  ['an icon', '/?lens=sites&in=lanzhou', 'svg.p a[data-ids]:has(.p-frame)', 'land'],
  ['a badge', '/?lens=sites', 'svg.p a[data-ids^="tianshui "]', 'land'],
  ['an arc', '/?lens=origin&from=jiangsu', 'svg.p .p-direct', 'land'],
  ['an origin', '/?lens=origin&from=jiangsu', 'svg.p a[data-ids="shanghai"]', 'land'],
  ['the outline of what is chosen', '/?at=jiuquan', 'svg.p .p-chosen', 'land'],
  ['a line of the panel', '/?at=jiuquan', 'main li a', 'panel'],
  ['a source of the panel', '/?at=jiuquan', 'main article p a', 'panel'],
  ['an entry of the legend', '/?lens=structure', '.legend li', 'legend'],
  ['an icon of the legend', '/?at=dunhuang-air-port', '.legend li svg', 'legend'],
];

const regionsIn = (sentences: readonly string[]): string[] => sentences.map((one) => one.split(':')[0] ?? '');

test('whatever is missing from a picture is noticed, and nothing else', async ({ still: page }) => {
  test.setTimeout(60_000 + 2 * PATIENCE * MISSING.length);
  await page.setViewportSize(SIZES.wide);
  await open(page, '/');
  let [at, whole] = ['/', await look(page)];
  for (const [what, address, selector, region] of MISSING) {
    if (address !== at) {
      await stepTo(page, address);
      [at, whole] = [address, await look(page)];
    }
    const show = (visibility: string): Promise<void> =>
      page
        .locator(selector)
        .first()
        .evaluate((element, value) => ((element as HTMLElement).style.visibility = value), visibility)
        .then(() => undefined);
    await show('hidden');
    const noticed = regionsIn(between(whole, await look(page)));
    /* The land reaches under the header and the legend. */
    const under = region === 'land' ? ['header', 'legend'] : [];
    expect
      .soft(
        noticed.filter((one) => !under.includes(one)),
        what,
      )
      .toEqual([region]);
    await show('');
    if (what === 'a name') expect(between(whole, await look(page)), `${what} is back`).toEqual([]);
  }
});

test('another language and another colour are noticed in every region', async ({ still: page }) => {
  await page.setViewportSize(SIZES.wide);
  await open(page, '/');
  const chinese = await look(page);
  for (const address of ['/?lang=en', '/?theme=dark']) {
    await stepTo(page, address);
    expect(regionsIn(between(chinese, await look(page))), address).toEqual(REGIONS);
  }
});

test('every lens, theme, language and size is looked at', () => {
  const names = [...SHOTS.map(nameOf), 'city-paper-print-zh'].join(' ');
  const addresses = SHOTS.map(([, address]) => address).join(' ');
  for (const theme of THEME_NAMES) expect(names).toContain(`-${theme}-`);
  for (const size of Object.keys(SIZES)) expect(names).toContain(`-${size}-`);
  for (const lens of LENSES.filter((one) => one !== 'zones')) expect(addresses).toContain(`lens=${lens}`);
  expect(names).toMatch(/-en\b/);
  expect(new Set(SHOTS.map(nameOf)).size).toBe(SHOTS.length);
  const stored = readdirSync(resolve(import.meta.dirname, 'pictures')).map((name) => name.replace(/\.png$/, ''));
  expect(stored.sort(), 'no picture is stored that nobody looks at').toEqual(names.split(' ').sort());
});
