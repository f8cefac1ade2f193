import { messagesFor } from '../../src/messages/messagesFor.ts';
import { differing } from './picture.ts';
import { expect, open, stillMap, test } from './journey.ts';

/* Of the province's box, how much may differ: text is set by two engines, and on a phone names are most of the picture. */
const SIZES = [
  { viewport: { width: 1920, height: 1080 }, most: 0.02 },
  { viewport: { width: 1080, height: 1920 }, most: 0.02 },
  { viewport: { width: 390, height: 844 }, most: 0.05 },
];

for (const { viewport, most } of SIZES) {
  test(`the first paint lies under MapLibre's first frame to the pixel at ${viewport.width}×${viewport.height}`, async ({
    drawnPage: page,
  }) => {
    await page.setViewportSize(viewport);
    /* The app is held back: what is seen is the page as it was built. */
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/assets/index-*.js', async (route) => {
      await held;
      await route.continue();
    });
    /* Signs and counts come after the first frame, by design. */
    await page.goto('/?show=unsigned.none', { waitUntil: 'commit' });
    const land = page.locator('#first .land');
    await expect(land).toBeVisible();
    const box = (await land.boundingBox()) as { x: number; y: number; width: number; height: number };
    const clip = Object.fromEntries(Object.entries(box).map(([key, value]) => [key, Math.round(value)])) as typeof box;
    const built = await page.screenshot({ clip });
    release();
    await stillMap(page);
    await expect(page.locator('#first')).toHaveCount(0);
    const drawn = await page.screenshot({ clip });
    const area = clip.width * clip.height;
    const apart = differing(built, drawn);
    expect(apart / area).toBeLessThan(most);
    for (const shift of [
      [2, 0],
      [-2, 0],
      [0, 2],
      [0, -2],
    ] as const)
      expect(differing(built, drawn, shift), `shifted by ${shift.join()}`).toBeGreaterThan(apart);
  });
}

test('a browser below the floor keeps the page that was built, with its facts, and says so at once', async ({
  browser,
}) => {
  const page = await browser.newPage();
  const wrong: Error[] = [];
  page.on('pageerror', (error) => wrong.push(error));
  await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'));
  for (const [address, title] of [
    ['/', '甘肃产业承接地图'],
    ['/place/jiuquan/', '酒泉市'],
    ['/en/place/jiuquan/', 'Jiuquan'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByRole('heading', { name: title }).first()).toBeVisible();
    await expect(page.locator('#first svg').first()).toBeVisible();
    await expect(page.locator('#app')).toBeEmpty();
  }
  expect(wrong).toEqual([]);
  await page.close();
});

test('with scripts off the map stands with its names, and zones and cities are there as text', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  const map = page.getByRole('img', { name: messagesFor('zh').mapLabel });
  await expect(map.locator('.p-wide text', { hasText: '庆阳' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '河西走廊新兴产业承接区' })).toBeVisible();
  expect((await page.locator('noscript p').allTextContents()).join(' ')).toContain('天水、平凉、庆阳、陇南');
  await expect(page.getByText('审图状态：未审图')).toBeVisible();
  await context.close();
});

test('on paper the map is the drawn one, in the colours of the question asked', async ({ map: page }) => {
  await open(page, '/?lens=industry&industry=new-materials');
  await page.emulateMedia({ media: 'print' });
  const still = page.locator('svg.p');
  await expect(still).toBeVisible();
  await expect(page.locator('canvas')).toBeHidden();
  await expect(still.locator('.land a[data-ids="jiuquan"] path')).toHaveCSS('fill', /hatch-azurite/);
  await expect(page.getByRole('button', { name: '全省' })).toBeHidden();
  await expect(page.getByText('谁要新材料')).toBeVisible();
});

test('a WebGL context that does not come back gives a still map to choose on, and one that does gives the map', async ({
  page,
}) => {
  test.setTimeout(150_000);
  await open(page, '/?at=jiuquan');
  /* None is given from now on: else the map is made anew after two seconds, under a hand that is slower. */
  await page.evaluate(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    const gl = document.querySelector('canvas')?.getContext('webgl2');
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : (real.apply(this, [kind, ...rest] as never) as never);
    } as typeof real;
    Object.assign(window, { grant: () => void (HTMLCanvasElement.prototype.getContext = real) });
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  const still = page.locator('svg.p');
  /* By key: the middle of its land may lie under a name, and by pointer mapLife.spec.ts chooses on it. */
  await page
    .getByRole('region', { name: messagesFor('zh').mapLabel })
    .getByRole('button', { name: /^张掖/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h2[data-title]')).toHaveText('张掖市');
  await page.evaluate(() => (window as unknown as { grant: () => void }).grant());
  await expect(still).toHaveCount(0, { timeout: 90_000 });
  await expect(page.locator('canvas')).toBeVisible();
});

test('a WebGL context lost while arcs grow breaks nothing, and the map comes back whole', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, '/?lens=origin');
  await page.evaluate(async () => {
    const gl = document.querySelector('canvas')?.getContext('webgl2');
    const taken = gl?.getExtension('WEBGL_lose_context');
    (window as { taken?: WEBGL_lose_context | null }).taken = taken ?? null;
    const frame = (): Promise<unknown> => new Promise((next) => requestAnimationFrame(next));
    document.querySelector<HTMLAnchorElement>('article a[href$="/origin/jiangsu/"]')?.click();
    await frame();
    await new Promise((next) => setTimeout(next));
    await frame();
    taken?.loseContext();
    for (let i = 0; i < 60; i++) await frame();
  });
  await expect(page).toHaveURL('/origin/jiangsu/');
  await page.evaluate(() => (window as { taken?: WEBGL_lose_context | null }).taken?.restoreContext());
  await stillMap(page);
  await expect(page.locator('canvas')).toBeVisible();
});

test('a map at rest draws nothing', async ({ map: page }) => {
  await open(page, '/?lens=origin&from=jiangsu');
  const drawsIn = (frames: number): Promise<number> =>
    page.evaluate(async (all) => {
      const gl = WebGL2RenderingContext.prototype;
      const real = gl.drawElements;
      let count = 0;
      gl.drawElements = function (...args) {
        count++;
        return real.apply(this, args);
      };
      for (let frame = 0; frame < all; frame++) await new Promise((next) => requestAnimationFrame(next));
      gl.drawElements = real;
      return count;
    }, frames);
  expect(await drawsIn(60)).toBe(0);
  await page.getByRole('button', { name: messagesFor('zh').zoomIn }).click();
  expect(await drawsIn(60), 'one that moves does').toBeGreaterThan(0);
});
