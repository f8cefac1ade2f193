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
  await expect(page).toHaveURL('/place/lanzhou-new-area/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('兰州新区');
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(input).toBeHidden();
  await page.goBack();
  await expect(input).toHaveValue('lzxq');
});

test('arrows walk through the hits and around, and Enter takes the one they stand on', async ({ still: page }) => {
  await open(page, '/?q=石化化工');
  const input = page.getByRole(box.role, { name: box.name });
  await expect(page.getByRole('group', { name: '文件内容' })).toBeVisible();
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await input.press('ArrowUp');
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await input.press('ArrowDown');
  await input.press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await input.press('Enter');
  await expect(page).toHaveURL(/lens=industry&term=/);
});

test('the number of hits is announced; nothing found says what was looked through', async ({ still: page }) => {
  await open(page, '/');
  await page.keyboard.press('Control+k');
  const input = page.getByRole(box.role, { name: box.name });
  const said = page.getByRole('search').locator('[aria-live="polite"]');
  await input.fill('3585');
  await expect(said).toHaveText('找到1项');
  await input.fill('qqqq');
  await expect(said).toContainText('没有文件提到“qqqq”');
  await expect(said).toContainText('园区与枢纽');
  await expect(page.getByRole('option')).toHaveCount(0);
});

test('Escape closes the box alone, gives the focus back, and leaves the place open', async ({ still: page }) => {
  await open(page, '/?at=jiuquan&lang=en');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.keyboard.type('new area');
  await expect(page.getByRole('option').first()).toContainText('Lanzhou New Area');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('search')).toBeHidden();
  await expect(page).toHaveURL('/en/place/jiuquan/');
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
});

test('a click beside the box closes it', async ({ still: page }) => {
  await open(page, '/?q=lz');
  await expect(page.getByRole('option').first()).toBeVisible();
  const { x, y } = spotOf(page, [105.5, 40.6]);
  await page.mouse.click(x, y);
  await expect(page.getByRole('search')).toBeHidden();
});

test('a fact is found by its number, opens its clause, and stands there marked and in sight', async ({
  still: page,
}) => {
  await open(page, '/');
  await page.keyboard.press('/');
  await page.keyboard.type('3,585');
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(page.getByRole('option').locator('mark')).toHaveText('3,585');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/lens=sources&doc=action-plan-2025&clause=.*&note=/);
  const marked = page.locator('[data-noted] mark');
  await expect(marked).toContainText('3,585');
  await expect(marked).toBeInViewport();
  await expect(page.getByRole('complementary', { name: '出处' })).toContainText('三(八)');
});

test('a word that people use says which word of the documents it leads to: 芯片 → 集成电路', async ({
  still: page,
}) => {
  await open(page, '/');
  await page.keyboard.press('/');
  await page.keyboard.type('芯片');
  await expect(page.getByRole('search')).toContainText('芯片 → 集成电路');
  await expect(page.getByRole('option').first()).toContainText('集成电路');
});

test('what is chosen while a place is open is what opens, by key and by click', async ({ still: page }) => {
  await open(page, '/?at=jiuquan');
  await page.getByRole('navigation').getByRole('link').nth(1).focus();
  for (const choose of ['key', 'click'] as const) {
    await page.keyboard.press('Control+k');
    await page.getByRole(box.role, { name: box.name }).fill('baiyin');
    await expect(page.getByRole('option').first()).toContainText('白银市');
    await expect(page).toHaveURL(/q=baiyin/);
    if (choose === 'key') await page.keyboard.press('Enter');
    else await page.getByRole('option').first().click();
    await expect(page.getByRole('search')).toBeHidden();
    await expect(page).toHaveURL('/place/baiyin/');
    await page.goBack();
    await expect(page.getByRole('search')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL('/place/jiuquan/');
    await expect(page.getByRole('search')).toBeHidden();
  }
});

test('Enter before the index is there opens what it finds as soon as it is', async ({ still: page }) => {
  let send = (): void => undefined;
  const sent = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/data/search.json', async (route) => {
    await sent;
    await route.continue();
  });
  await open(page, '/');
  await page.keyboard.press('/');
  await page.keyboard.type('baiyin');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option')).toHaveCount(0);
  send();
  await expect(page).toHaveURL('/place/baiyin/');
});

test('keys that end an input method’s word are its own, also where only 229 says so', async ({ still: page }) => {
  await open(page, '/?q=lz');
  const input = page.getByRole(box.role, { name: box.name });
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  for (const key of ['ArrowDown', 'Enter', 'Escape']) {
    await input.evaluate((one, name) => {
      one.dispatchEvent(new KeyboardEvent('keydown', { key: name, keyCode: 229, bubbles: true, cancelable: true }));
    }, key);
  }
  await expect(input).toBeVisible();
  await expect(page).toHaveURL('/?q=lz');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
});

test('without its index the box says what is missing, and finds once it can be had', async ({ browser }) => {
  const page = await browser.newPage();
  await page.route('**/data/search.json', (route) => route.fulfill({ status: 404, body: '' }));
  await open(page, '/?q=lz');
  await expect(page.getByRole('search')).toContainText('/data/search.json：服务器回答 HTTP 404');
  await page.unroute('**/data/search.json');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.getByRole('option').first()).toContainText('兰州');
  await expect(page.getByRole('search')).not.toContainText('HTTP 404');
  await page.close();
});

test('on a phone the box is as wide as the screen, its × closes it and nothing else, and a tap on a hit opens it', async ({
  phone: page,
}) => {
  await open(page, '/');
  await page.getByRole('button', { name: '搜索' }).tap();
  await page.getByRole('button', { name: '关闭' }).tap();
  await expect(page.getByRole('search')).toBeHidden();
  await page.getByRole('button', { name: '搜索' }).tap();
  const sheet = await page.getByRole('search').boundingBox();
  expect(sheet?.width).toBe(page.viewportSize()?.width);
  await page.getByRole(box.role, { name: box.name }).fill('兰州新');
  const option = page.getByRole('option').first();
  expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(36);
  await option.tap();
  await expect(page).toHaveURL('/place/lanzhou-new-area/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('兰州新区');
});
