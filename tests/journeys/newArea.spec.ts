import { expect, open, stepTo, stillMap, test } from './journey.ts';

const heading = 'h2[data-title]';

test('the New Area’s point turns into its plan, and Back, Esc and 全省 lead out again', async ({ map: page }) => {
  await open(page, '/');
  await page.getByRole('article').getByRole('link', { name: '兰州新区' }).click();
  await expect(page).toHaveURL('/place/lanzhou-new-area/');
  const drawing = page.getByRole('group', { name: '兰州新区示意图' });
  await drawing.getByRole('link', { name: '双区 · 临空产业片区' }).click();
  await expect(page).toHaveURL('/place/lzna-airport-area/');
  await expect(page.locator(heading)).toHaveText('临空产业片区');
  await page.goBack();
  await expect(page.locator(heading)).toHaveText('兰州新区');
  await drawing.getByRole('link', { name: /^兰州新区中川北站国家铁路口岸/ }).click();
  await expect(page.locator(heading)).toContainText('中川北站');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/place/lanzhou-new-area/');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/');
  await expect(drawing).toBeHidden();
  /* Esc went back where it had come from. */
  await page.goForward();
  await drawing.getByRole('link', { name: '‹ 全省' }).click();
  await expect(page).toHaveURL('/');
  await stillMap(page);
});

test('how goods get out: an arrow says its bearing, and opens the route with its clause', async ({ still: page }) => {
  await open(page, '/?at=lanzhou-new-area');
  await page.getByRole('link', { name: '拉合尔，航空 · 第五航权，在新区的西方，方位角267°' }).click();
  await expect(page).toHaveURL('/?lens=new-area&at=lanzhou-lahore-air');
  await expect(page.locator(heading)).toHaveText('兰州—拉合尔航线');
  await expect(page.getByRole('article')).toContainText('第一章 第一节(二)');
  await expect(page.getByRole('article')).toContainText('征求意见稿');
});

test('the plan is walked by keyboard, and the map under it is out of reach', async ({ map: page }) => {
  await open(page, '/?lens=new-area&lang=en');
  const drawing = page.getByRole('group', { name: 'Schematic plan of Lanzhou New Area' });
  await drawing.getByRole('link', { name: /Whole province/ }).focus();
  await page.keyboard.press('Tab');
  await expect(drawing.getByRole('link', { name: /^Core\b/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator(heading)).toContainText('Bonded Zone');
  expect(await page.locator('canvas').evaluate((canvas) => canvas.closest('[inert]') !== null)).toBe(true);
});

test('without WebGL the plan is the same', async ({ still: page }) => {
  await open(page, '/?lens=new-area');
  await page.getByRole('link', { name: '一核 · 兰州新区综合保税区核心区' }).click();
  await expect(page.locator(heading)).toHaveText('兰州新区综合保税区核心区');
});

/** Words of the plan that stand on each other; words at an angle are not looked at. */
function clashes(): string[] {
  const words = [...document.querySelectorAll<SVGTextElement>('.plan svg text')]
    .filter((one) => !one.closest('[transform*="rotate"]'))
    .map((one) => ({ text: one.textContent ?? '', box: one.getBoundingClientRect() }));
  const meet = (a: DOMRect, b: DOMRect): boolean =>
    a.left + 1 < b.right &&
    b.left + 1 < a.right &&
    a.top + a.height * 0.25 < b.bottom &&
    b.top + b.height * 0.25 < a.bottom;
  if (words.length === 0) return ['no words'];
  return words.flatMap((a, i) =>
    words.slice(i + 1).flatMap((b) => (meet(a.box, b.box) ? [`${a.text} × ${b.text}`] : [])),
  );
}

test('no words of the plan meet as they are drawn, on any screen, in either language', async ({ still: page }) => {
  await open(page, '/?lens=new-area');
  for (const [width, height] of [
    [1920, 1080],
    [1080, 1920],
    [390, 844],
    [3840, 2160],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const address of ['/?lens=new-area', '/?lens=new-area&lang=en']) {
      await stepTo(page, address);
      expect(await page.evaluate(clashes), `${address} at ${width} × ${height}`).toEqual([]);
    }
  }
  await page.evaluate(() =>
    document.querySelectorAll('.plan svg text').forEach((one) => one.after(one.cloneNode(true))),
  );
  expect(await page.evaluate(clashes), 'words that do meet are told').not.toEqual([]);
});
