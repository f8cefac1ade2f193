import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expect, stillMap, test } from './journey.ts';
import { differing, worstPatch } from './picture.ts';

const SIZES = {
  wide: { viewport: { width: 1920, height: 1080 }, map: { x: 480, y: 100, width: 840, height: 870 } },
  phone: { viewport: { width: 390, height: 844 }, map: { x: 0, y: 95, width: 390, height: 255 } },
} as const;

/** One address of every lens that asks something of the map, the languages, a city, and both near cameras. */
const VIEWS = {
  zones: '/',
  english: '/?lang=en',
  city: '/?at=jiuquan',
  zone: '/?at=hexi&theme=contrast',
  industry: '/?lens=industry&industry=new-materials',
  origin: '/?lens=origin&from=jiangsu',
  match: '/?lens=match&industry=petrochemicals&from=jiangsu&theme=dark',
  structure: '/?lens=structure',
  sites: '/?lens=sites',
  compare: '/?lens=compare&with=jiuquan.baiyin',
  within: '/?lens=sites&in=lanzhou',
  site: '/?at=dunhuang-air-port',
} as const;

/** How much of the worst patch may differ, and how much of the whole: names are most of the picture on a phone. */
const MOST = { patch: 0.2, whole: { wide: 0.012, phone: 0.05 } } as const;

/** What the map has to itself: beside the legend, above the scale, left of the panel. */
async function clipOf(
  page: Page,
  size: keyof typeof SIZES,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const { map } = SIZES[size];
  const sheet = await page.locator('.sheet').boundingBox();
  return { ...map, width: Math.min(map.width, Math.floor(sheet?.width ?? 0) - map.x) };
}

/** The live map, then the plate of the same view, in one page whose WebGL context is taken away in between. */
async function both(page: Page, address: string, size: keyof typeof SIZES): Promise<[live: Buffer, plate: Buffer]> {
  await page.setViewportSize(SIZES[size].viewport);
  await page.goto(address);
  await stillMap(page);
  await expect(page.locator('#panel-title').first()).toBeVisible();
  const clip = await clipOf(page, size);
  const live = await page.screenshot({ clip });
  await page.evaluate(() =>
    document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
  );
  await expect(page.locator('svg.p')).toBeVisible();
  return [live, await page.screenshot({ clip })];
}

for (const size of ['wide', 'phone'] as const) {
  for (const [name, address] of Object.entries(VIEWS)) {
    test(`the plate shows what the WebGL map shows: ${name}, ${size}`, async ({ page }) => {
      const [live, plate] = await both(page, address, size);
      const patch = worstPatch(live, plate);
      const whole = differing(live, plate) / (PNG.sync.read(live).width * PNG.sync.read(live).height);
      console.log(name, size, JSON.stringify({ patch, whole }));
      expect(patch.share, `at ${patch.x}, ${patch.y}`).toBeLessThan(MOST.patch);
      expect(whole).toBeLessThan(MOST.whole[size]);
    });
  }
}

/** What is taken off the plate, and where it is missed. */
const MISSING = {
  'a name': ['/', '.t-longdongnan'],
  'a name in halo': ['/?lang=en', '.t-mixed'],
  'a badge': ['/?lens=sites', 'a[data-ids^="tianshui "]'],
  'an arc': ['/?lens=origin&from=jiangsu', '.p-direct'],
  'an origin': ['/?lens=origin&from=jiangsu', 'a[data-ids="shanghai"]'],
  'a site': ['/?lens=sites&in=lanzhou', 'a[data-ids] svg rect'],
  'the New Area’s mark': ['/', '.p-new-area'],
  'a colour': ['/', '.p-areas path'],
  'the outline of what is chosen': ['/?at=jiuquan', '.p-chosen'],
} as const;

for (const [what, [address, selector]] of Object.entries(MISSING)) {
  test(`a plate without ${what} is told from the WebGL map`, async ({ page }) => {
    const [live] = await both(page, address, 'wide');
    await page
      .locator(`svg.p ${selector}`)
      .first()
      .evaluate((element) => element.remove());
    const patch = worstPatch(live, await page.screenshot({ clip: await clipOf(page, 'wide') }));
    console.log(what, JSON.stringify(patch));
    expect(patch.share).toBeGreaterThan(MOST.patch);
  });
}
