import { devices } from '@playwright/test';
import { expect, open, spotOf, test } from './journey.ts';

const box = { role: 'combobox', name: /搜索|Search/ } as const;

test('by keyboard alone: slash, lzxq, Enter opens Lanzhou New Area', async ({ plate: page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, '/');
  expect(asked).not.toContain('/data/search.json');
  await page.keyboard.press('/');
  const input = page.getByRole(box.role, { name: box.name });
  await expect(input).toBeFocused();
  await page.keyboard.type('lzxq');
  const options = page.getByRole('option');
  await expect(options.first()).toContainText('兰州新区');
  await expect(options.first()).toContainText('Lanzhou New Area');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(input).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id')) ?? '');
  await expect(page).toHaveURL('/?q=lzxq');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?lens=new-area');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('兰州新区');
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(input).toBeHidden();
  await page.goBack();
  await expect(input).toHaveValue('lzxq');
});

test('arrows walk through the hits and around, and Enter takes the one they stand on', async ({ plate: page }) => {
  await open(page, '/?q=石化化工');
  const input = page.getByRole(box.role, { name: box.name });
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await input.press('ArrowUp');
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await input.press('ArrowDown');
  await input.press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await input.press('Enter');
  await expect(page).toHaveURL(/lens=industry&term=/);
});

test('the number of hits is announced; nothing found says what was looked through', async ({ plate: page }) => {
  await open(page, '/');
  await page.keyboard.press('Control+k');
  const input = page.getByRole(box.role, { name: box.name });
  const said = page.getByRole('search').locator('[aria-live="polite"]');
  await input.fill('江苏');
  await expect(said).toHaveText('找到1项');
  await input.fill('qqqq');
  await expect(said).toContainText('没有找到“qqqq”');
  await expect(said).toContainText('园区与枢纽');
  await expect(page.getByRole('option')).toHaveCount(0);
});

test('Escape closes the box alone, gives the focus back, and leaves the place open', async ({ plate: page }) => {
  await open(page, '/?at=jiuquan&lang=en');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.keyboard.type('new area');
  await expect(page.getByRole('option').first()).toContainText('Lanzhou New Area');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('search')).toBeHidden();
  await expect(page).toHaveURL('/?at=jiuquan&lang=en');
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
});

test('a click beside the box closes it', async ({ plate: page }) => {
  await open(page, '/?q=lz');
  await expect(page.getByRole('option').first()).toBeVisible();
  const { x, y } = spotOf(page, [105.5, 40.6]);
  await page.mouse.click(x, y);
  await expect(page.getByRole('search')).toBeHidden();
});

test('without its index the box says what is missing', async ({ browser }) => {
  const page = await browser.newPage();
  await page.route('**/data/search.json', (route) => route.fulfill({ status: 404, body: '' }));
  await open(page, '/?q=lz');
  await expect(page.getByRole('search')).toContainText('/data/search.json: HTTP 404');
  await page.close();
});

test.describe('on a phone', () => {
  const { viewport, userAgent, hasTouch, isMobile, deviceScaleFactor } = devices['iPhone 13'];
  test.use({ viewport, userAgent, hasTouch, isMobile, deviceScaleFactor });

  test('the box is as wide as the screen, and a tap on a hit opens it', async ({ plate: page }) => {
    await open(page, '/');
    await page.getByRole('button', { name: '搜索' }).tap();
    const sheet = await page.getByRole('search').boundingBox();
    expect(sheet?.width).toBe(viewport.width);
    await page.getByRole(box.role, { name: box.name }).fill('兰州新');
    const option = page.getByRole('option').first();
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(36);
    await option.tap();
    await expect(page).toHaveURL('/?lens=new-area');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('兰州新区');
  });
});
