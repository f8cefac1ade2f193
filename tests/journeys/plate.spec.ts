import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expect, open, stepTo, test } from './journey.ts';
import { differing, worstPatch } from './picture.ts';

const SIZES = {
  wide: { viewport: { width: 1920, height: 1080 }, map: { x: 480, y: 100, width: 840, height: 870 } },
  phone: { viewport: { width: 390, height: 844 }, map: { x: 0, y: 95, width: 390, height: 255 } },
} as const;

/**
 * Every lens that asks something of the map, both languages, a city and a zone, and both near cameras; and how much of the worst patch may
 * differ. What differs: letters' edges, and names along lines, of which MapLibre counts the stands tile by tile on simplified lines. So
 * the bar is low where no line is named. Signs are one drawing over both, and are left out: they would hide what lies under them.
 */
const VIEWS = {
  zones: { address: '/?show=unsigned.none', most: 0.2 },
  'zones, no river': { address: '/?show=unsigned.none.rail', most: 0.135 },
  english: { address: '/?lang=en&show=unsigned.none', most: 0.17 },
  city: { address: '/?at=jiuquan&show=unsigned.none', most: 0.2 },
  zone: { address: '/?at=hexi&theme=contrast&show=unsigned.none', most: 0.25 },
  industry: { address: '/?lens=industry&industry=new-materials', most: 0.19 },
  origin: { address: '/?lens=origin&from=jiangsu', most: 0.11 },
  match: { address: '/?lens=match&industry=petrochemicals&from=jiangsu&theme=dark', most: 0.2 },
  structure: { address: '/?lens=structure', most: 0.23 },
  sites: { address: '/?lens=sites', most: 0.2 },
  compare: { address: '/?lens=compare&with=jiuquan.baiyin&show=unsigned.none', most: 0.18 },
  figures: { address: '/?lens=figures', most: 0.13 },
  sources: { address: '/?lens=sources&doc=action-plan-2025&clause=三(五)', most: 0.17 },
  west: { address: '/?lens=west', most: 0.3 },
  within: { address: '/?lens=sites&in=lanzhou', most: 0.36 },
  'within, no lines': { address: '/?lens=sites&in=lanzhou&show=plain', most: 0.14 },
  site: { address: '/?at=dunhuang-air-port', most: 0.25 },
} as const;
type ViewName = keyof typeof VIEWS;

/** The bar of any view: a phone's patch is a fifth of its map. */
const LEAST = { wide: 0, phone: 0.2 } as const;
/** How much of the whole may differ: names are most of the picture on a phone. */
const WHOLE = { wide: 0.012, phone: 0.05 } as const;

/** What the map has to itself: beside the legend, left of the panel. */
async function clipOf(
  page: Page,
  size: keyof typeof SIZES,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const { map } = SIZES[size];
  const sheet = await page.locator('.sheet').boundingBox();
  return { ...map, width: Math.min(map.width, Math.floor(sheet?.width ?? 0) - map.x) };
}

/** The map of a view on a page that is open. */
async function mapAt(page: Page, address: string, size: keyof typeof SIZES): Promise<Buffer> {
  await stepTo(page, address);
  await expect(page.locator('[data-title]').first()).toBeVisible();
  /* The scale is the live map's alone. */
  await page
    .locator('.maplibregl-ctrl-scale')
    .evaluateAll((scales) => scales.forEach((one) => ((one as HTMLElement).style.visibility = 'hidden')));
  return page.screenshot({ clip: await clipOf(page, size) });
}

/** What is taken off the plate, and the view whose bar must notice. */
const MISSING: readonly (readonly [what: string, view: ViewName, selector: string])[] = [
  ['a name', 'zones', '.t-russet'],
  ['a name in halo', 'english', '.t-mixed'],
  ['a badge', 'sites', 'a[data-ids^="tianshui "]'],
  ['an arc', 'origin', '.p-direct'],
  ['a route', 'west', '.p-direct'],
  ['a disc', 'figures', 'a[data-ids="lanzhou-new-area"]:has(.p-badge)'],
  ['an origin', 'origin', 'a[data-ids="shanghai"]'],
  ['a site', 'within, no lines', 'a[data-ids]:has(.p-frame)'],
  ['the New Area’s mark', 'zones, no river', 'svg:has(> .p-new-area)'],
  ['a colour', 'zones', '.p-areas path'],
  ['a hatch', 'industry', 'a[data-ids="qingyang"] path[fill]'],
  ['the outline of what is chosen', 'city', '.p-chosen'],
];

for (const size of ['wide', 'phone'] as const) {
  test(`the plate shows what the WebGL map shows, ${size}, and what is missing from it is told`, async ({
    drawnMap: page,
    still: plate,
  }) => {
    test.setTimeout(400_000);
    for (const one of [page, plate]) {
      await one.setViewportSize(SIZES[size].viewport);
      await open(one, '/');
    }
    await expect(plate.locator('svg.p')).toBeVisible();
    for (const [name, { address, most }] of Object.entries(VIEWS)) {
      const live = await mapAt(page, address, size);
      const still = await mapAt(plate, address, size);
      const patch = worstPatch(live, still);
      expect.soft(patch.share, `${name}, at ${patch.x}, ${patch.y}`).toBeLessThan(Math.max(most, LEAST[size]));
      const { width, height } = PNG.sync.read(live);
      expect.soft(differing(live, still) / (width * height), name).toBeLessThan(WHOLE[size]);
      if (size === 'phone') continue;
      for (const [what, , selector] of MISSING.filter(([, view]) => view === name)) {
        const taken = plate.locator(`svg.p ${selector}`).first();
        await taken.evaluate((element) => ((element as SVGElement).style.display = 'none'));
        const without = worstPatch(live, await plate.screenshot({ clip: await clipOf(plate, 'wide') }));
        expect.soft(without.share, `without ${what}`).toBeGreaterThan(most);
        await taken.evaluate((element) => ((element as SVGElement).style.display = ''));
      }
    }
  });
}
