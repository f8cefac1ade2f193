import type { Page } from '@playwright/test';
import { CITIES } from '../../tools/bench/camera.ts';
import { expect, leap, open, spotOf, stepTo, stillMap, test } from './journey.ts';
import { differing } from './picture.ts';

type Taken = { taken?: WEBGL_lose_context | null };
const lose = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const extension = document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    (window as Taken).taken = extension ?? null;
    extension?.loseContext();
  });
const giveBack = (page: Page): Promise<void> => page.evaluate(() => (window as Taken).taken?.restoreContext());
const canvas = (page: Page): Promise<Buffer> => page.locator('canvas').screenshot();

test('what changed while the WebGL context was lost is on the map when it comes back: it equals a fresh one', async ({
  drawnPage: page,
  context,
}) => {
  /* Two maps are drawn beside each other, four times. */
  test.slow();
  const size = { width: 1024, height: 640 };
  await page.setViewportSize(size);
  await open(page, '/');
  const changes = [
    ['/?lens=industry&industry=new-materials', '/'],
    ['/?lens=compare&with=jiuquan.baiyin', '/?lens=structure&with=jiuquan.baiyin'],
    ['/?lens=origin&from=jiangsu', '/?lens=sites'],
    ['/?at=dunhuang-air-port', '/?lens=origin'],
  ] as const;
  for (const [from, address] of changes) {
    await stepTo(page, from);
    await expect(page.locator('[data-title]').first()).toBeVisible();
    await lose(page);
    await expect(page.locator('svg.p')).toBeVisible();
    await leap(page, address);
    await giveBack(page);
    await stillMap(page);
    await expect(page.locator('svg.p')).toHaveCount(0);
    const restored = await canvas(page);
    const fresh = await context.newPage();
    await fresh.setViewportSize(size);
    await open(fresh, address);
    await expect(fresh.locator('svg.p')).toHaveCount(0);
    await stillMap(fresh);
    expect(differing(restored, await canvas(fresh)), `${from} → ${address}`).toBeLessThan(20);
    await fresh.close();
  }
});

for (const [how, init] of Object.entries({
  'a worker that cannot be made': () => {
    window.Worker = class {
      constructor() {
        throw new Error('no workers here');
      }
    } as unknown as typeof Worker;
  },
  'a worker whose script is not there': null,
})) {
  test(`${how} leaves the plate, which answers, and says so`, async ({ browser }) => {
    const page = await browser.newPage();
    if (init) await page.addInitScript(init);
    else await page.route('**/maplibre-gl-worker*', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/');
    await expect(page.getByRole('main').getByRole('status').filter({ hasText: 'WebGL' })).toBeVisible();
    await expect(page.locator('[data-map]')).toHaveCount(0);
    await expect(page.getByRole('region', { name: /承接区地图/ })).toBeVisible();
    const { x, y } = spotOf(page, CITIES['酒泉市'] as [number, number]);
    await page.mouse.click(x, y);
    await expect(page.locator('h2[data-title]')).toHaveText('酒泉市');
    await page.close();
  });
}

test('a map that stays lost is made anew, one WebGL context at a time, and stands at the aim', async ({
  drawnPage: page,
}) => {
  await page.addInitScript(() => {
    const made: WebGL2RenderingContext[] = [];
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      const context = real.apply(this, [kind, ...rest] as never) as never;
      if (kind === 'webgl2' && context && !made.includes(context)) made.push(context);
      return context;
    } as typeof real;
    Object.assign(window, { alive: () => made.filter((one) => !one.isContextLost()).length });
  });
  const alive = (): Promise<number> => page.evaluate(() => (window as unknown as { alive: () => number }).alive());
  await open(page, '/?at=jiuquan');
  const before = await canvas(page);
  await lose(page);
  await expect(page.locator('svg.p')).toBeVisible();
  expect(await alive()).toBe(0);
  await expect(page.locator('svg.p')).toHaveCount(0);
  await stillMap(page);
  expect(await alive()).toBe(1);
  expect(differing(before, await canvas(page))).toBeLessThan(20);
});

test('the map is as sharp as the screen that the window is moved to', async ({ page }) => {
  await open(page, '/');
  const pixels = (): Promise<number> => page.locator('canvas').evaluate((one) => (one as HTMLCanvasElement).width);
  const width = await pixels();
  const session = await page.context().newCDPSession(page);
  const screen = (deviceScaleFactor: number) =>
    session.send('Emulation.setDeviceMetricsOverride', { width: 1280, height: 800, deviceScaleFactor, mobile: false });
  await screen(2);
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, -120);
  await expect.poll(pixels).toBe(2 * width);
  await screen(1);
  await page.mouse.wheel(0, 120);
  await expect.poll(pixels).toBe(width);
});

test('a name under the pointer ends with a zoom, a drag and another view, and never runs past the edge', async ({
  map: page,
}) => {
  await open(page, '/?lang=en');
  const tip = page.locator('.tip');
  const box = await page.locator('canvas').boundingBox();
  if (!box) throw new Error('no map');
  const jiuquan = { x: box.x + 200, y: box.y + 250 };
  await page.mouse.move(jiuquan.x, jiuquan.y);
  await expect(tip).toHaveText('Jiuquan');
  await page.mouse.wheel(0, 240);
  await expect(tip).toHaveCount(0);
  await stillMap(page);
  await page.mouse.move(jiuquan.x + 3, jiuquan.y + 2);
  await expect(tip).toHaveCount(1);
  await page.mouse.down();
  await page.mouse.move(jiuquan.x + 40, jiuquan.y + 20, { steps: 3 });
  await expect(tip).toHaveCount(0);
  await page.mouse.up();
  await page.getByRole('button', { name: 'Whole province' }).or(page.locator('footer button').last()).first().click();
  await stillMap(page);
  await page.mouse.move(jiuquan.x, jiuquan.y);
  await expect(tip).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('header nav a')[2]?.click());
  await expect(tip).toHaveCount(0);
});

test('a press on the plate is answered once, by the plate, though the map is drawn before it ends', async ({
  page,
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/MapView-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  const plate = page.locator('svg.p');
  const city = plate.locator('a[data-ids="jiuquan"]').first();
  await expect(city).toBeVisible();
  await expect(page.locator('#first')).toHaveCount(0);
  const box = await city.boundingBox();
  if (!box) throw new Error('no land');
  await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.5);
  const steps = await page.evaluate(() => history.length);
  await page.mouse.down();
  release();
  await page.waitForFunction(() => document.querySelector('[data-map][data-drawn]') !== null);
  await expect(plate).toBeVisible();
  await page.mouse.up();
  await expect(page.locator('h2[data-title]')).toHaveText('酒泉市');
  await expect(plate).toHaveCount(0);
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
});

test('a press on the map is answered once, by the plate, though the context is lost before it ends', async ({
  page,
}) => {
  await open(page, '/');
  await page.mouse.move(200, 250);
  await page.mouse.down();
  await lose(page);
  await expect(page.locator('svg.p')).toBeVisible();
  await page.mouse.up();
  await expect(page).toHaveURL('/place/jiuquan/');
});

test('on a phone a tap leaves no name behind', async ({ phone: page }) => {
  await open(page, '/');
  const box = await page.locator('canvas').boundingBox();
  if (!box) throw new Error('no map');
  await page.touchscreen.tap(box.x + box.width * 0.3, box.y + box.height * 0.33);
  await expect(page.locator('h2[data-title]')).toHaveText('酒泉市');
  await stillMap(page);
  await expect(page.locator('.tip')).toHaveCount(0);
});
