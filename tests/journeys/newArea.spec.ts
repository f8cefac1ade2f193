import { expect, open, stillMap, test } from './journey.ts';

const heading = 'h2[data-title]';

test('the New Area’s point turns into its plan, and Back, Esc and 全省 lead out again', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('article').getByRole('link', { name: '兰州新区' }).click();
  await expect(page).toHaveURL('/?lens=new-area');
  const drawing = page.getByRole('group', { name: '兰州新区示意图' });
  await drawing.getByRole('link', { name: '双区 · 临空产业片区' }).click();
  await expect(page).toHaveURL('/?lens=new-area&at=lzna-airport-area');
  await expect(page.locator(heading)).toHaveText('临空产业片区');
  await page.goBack();
  await expect(page.locator(heading)).toHaveText('兰州新区');
  await drawing.getByRole('link', { name: /^兰州新区中川北站国家铁路口岸/ }).click();
  await expect(page.locator(heading)).toContainText('中川北站');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/?lens=new-area');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/');
  await expect(drawing).toBeHidden();
  await page.goBack();
  await drawing.getByRole('link', { name: '‹ 全省' }).click();
  await expect(page).toHaveURL('/');
  await stillMap(page);
});

test('how goods get out: an arrow says its bearing, and opens the route with its clause', async ({ page }) => {
  await page.goto('/?at=lanzhou-new-area');
  await page.getByRole('link', { name: '拉合尔，航空 · 第五航权，在新区的西方，方位角267°' }).click();
  await expect(page).toHaveURL('/?lens=new-area&at=lanzhou-lahore-air');
  await expect(page.locator(heading)).toHaveText('兰州—拉合尔航线');
  await expect(page.getByRole('article')).toContainText('第一章 第一节(二)');
  await expect(page.getByRole('article')).toContainText('征求意见稿');
});

test('the plan is walked by keyboard, and the map under it is out of reach', async ({ page }) => {
  await page.goto('/?lens=new-area&lang=en');
  const drawing = page.getByRole('group', { name: 'Schematic plan of Lanzhou New Area' });
  await drawing.getByRole('link', { name: /Whole province/ }).focus();
  await page.keyboard.press('Tab');
  await expect(drawing.getByRole('link', { name: /^Core · / })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator(heading)).toContainText('Bonded Zone');
  expect(await page.locator('canvas').evaluate((canvas) => canvas.closest('[inert]') !== null)).toBe(true);
});

test('without WebGL the plan is the same', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('/?lens=new-area');
  await page.getByRole('link', { name: '一核 · 兰州新区综合保税区核心区' }).click();
  await expect(page.locator(heading)).toHaveText('兰州新区综合保税区核心区');
});

for (const [width, height] of [
  [1920, 1080],
  [1080, 1920],
  [390, 844],
  [3840, 2160],
] as const) {
  for (const lang of ['zh', 'en']) {
    test(`no words of the plan meet as they are drawn, ${width} × ${height}, ${lang}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/?lens=new-area&lang=${lang}`);
      await page.locator('.plan svg text').first().waitFor();
      const clashes = await page.evaluate(() => {
        const words = [...document.querySelectorAll<SVGTextElement>('.plan svg text')]
          .filter((one) => !one.closest('[transform*="rotate"]'))
          .map((one) => ({ text: one.textContent ?? '', box: one.getBoundingClientRect() }));
        const meet = (a: DOMRect, b: DOMRect): boolean =>
          a.left + 1 < b.right &&
          b.left + 1 < a.right &&
          a.top + a.height * 0.25 < b.bottom &&
          b.top + b.height * 0.25 < a.bottom;
        return words.flatMap((a, i) =>
          words.slice(i + 1).flatMap((b) => (meet(a.box, b.box) ? [`${a.text} × ${b.text}`] : [])),
        );
      });
      expect(clashes).toEqual([]);
    });
  }
}
