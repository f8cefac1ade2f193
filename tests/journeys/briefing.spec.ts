import { readFileSync } from 'node:fs';
import { messagesFor } from '../../src/messages/messagesFor.ts';
import { faultsOf, slidesIn } from '../shells/briefing/export/package.ts';
import { expect, test } from './journey.ts';

const ORDER = '?shell=briefing&from=guangdong&industry=electronics&minutes=20';

test('a clicker leads a talk in two windows; each finds the other again, and the audience never sees the notes', async ({
  page,
  context,
}) => {
  await page.goto(`${ORDER}&scene=2`);
  const title = page.locator('main h1').first();
  await expect(title).toHaveText('我们来自广东：要承接什么？');
  const opening = context.waitForEvent('page');
  await page.keyboard.press('s');
  const presenter = await opening;
  await expect(presenter.getByRole('status').filter({ hasText: '放映窗口已连接' })).toBeVisible();
  await expect(presenter.locator('.notes')).toContainText('不是正式文件');

  /* What a clicker sends, into either window. */
  await page.keyboard.press('PageDown');
  await expect(title).toHaveText('电子：要承接什么？');
  await expect(presenter.getByRole('heading', { name: /^现在 3 \/ 11/ })).toBeVisible();
  await presenter.keyboard.press('PageDown');
  await expect(title).toHaveText('去哪里？');
  await presenter.keyboard.press('PageUp');
  await expect(title).toHaveText('电子：要承接什么？');
  await presenter.keyboard.press('.');
  await expect(page.locator('.screen.black')).toBeVisible();
  await presenter.keyboard.press('.');
  await expect(page.locator('.screen')).toHaveCount(0);

  /* Reloaded, each stands where it stood. */
  await page.reload();
  await expect(title).toHaveText('电子：要承接什么？');
  await presenter.reload();
  await expect(presenter.getByRole('heading', { name: /^现在 3 \/ 11/ })).toBeVisible();
  await expect(presenter.getByRole('status').filter({ hasText: '放映窗口已连接' })).toBeVisible();
  await presenter.keyboard.press('PageDown');
  await expect(title).toHaveText('去哪里？');
  await expect(page.locator('.notes')).toHaveCount(0);
  await expect(page.getByText('不是正式文件')).toHaveCount(0);
  await presenter.close();
});

test('keys lead from any focus: digits and Enter, F5 and Escape as clickers send them', async ({ page }) => {
  await page.goto(`${ORDER}`);
  const title = page.locator('main h1').first();
  await expect(title).toHaveText('广东电子代表团：甘肃能承接什么');
  await page.locator('.tools button').nth(1).focus();
  await page.keyboard.press('5');
  await page.keyboard.press('Enter');
  await expect(title).toHaveText(/^兰州新区：/);
  expect(new URL(page.url()).searchParams.get('scene')).toBe('5');
  await page.keyboard.press('F5');
  await expect(title).toHaveText(/^兰州新区：/);
  await page.keyboard.press('o');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('End');
  await expect(title).toHaveText('出处');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: '汇报名称' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: '汇报名称' })).toBeVisible();
  await page.keyboard.press('Shift+F5');
  await expect(title).toHaveText('出处');
});

test('a blocked window says so at once, with a link and the presenter’s view here', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await page.goto(`${ORDER}&scene=2`);
  await page.locator('main h1').first().waitFor();
  await page.keyboard.press('s');
  await expect(page.getByRole('alert')).toContainText('浏览器拦下了新窗口', { timeout: 500 });
  await expect(page.getByRole('link', { name: '打开讲者窗口' })).toHaveAttribute('href', /presenter=on/);
  await page.getByRole('button', { name: '在本窗口看讲者页' }).click();
  await expect(page.locator('.notes')).toBeVisible();
});

test('a view put into a briefing is kept on this device, edited, undone and presented', async ({ page }) => {
  await page.goto('?at=tianshui');
  await page.getByRole('button', { name: '放进汇报' }).click();
  await page.getByRole('link', { name: '打开汇报' }).click();
  const name = page.getByRole('textbox', { name: '汇报名称' });
  await expect(name).toHaveValue('我的汇报');
  await page
    .getByRole('checkbox', { name: /^集成电路/ })
    .first()
    .check();
  await expect(page.locator('.points ol li')).toHaveCount(1);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.locator('.points ol li')).toHaveCount(0);
  await page.getByRole('button', { name: '重做' }).click();
  await page.reload();
  await expect(page.locator('.points ol li')).toHaveCount(1);
  await page.getByRole('button', { name: '放映', exact: true }).click();
  await expect(page.locator('.words').first()).toHaveText('集成电路');
});

test('an order that is broken is named, and the nearest screen is shown', async ({ page }) => {
  await page.goto('?shell=briefing&from=atlantis');
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: 'atlantis' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '按来宾定一份' })).toBeVisible();
  await page.goto(`${ORDER}&scene=99`);
  await expect(page.locator('main h1').first()).toHaveText('出处');
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: '99' })).toBeVisible();
});

test('slides leave as a file with a map on each scene that has one; what is stopped leaves nothing', async ({
  page,
}) => {
  const { takeaway } = messagesFor('zh');
  await page.goto(`${ORDER}&edit=on`);
  const menu = page.getByText(takeaway.take, { exact: true });
  const make = page.getByRole('button', { name: takeaway.slides });
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await menu.click();
  await make.click();
  await page.getByRole('button', { name: takeaway.stop }).click();
  await expect(page.getByRole('status').filter({ hasText: takeaway.stopped(takeaway.slides) })).toBeVisible();
  expect(downloads).toEqual([]);
  await menu.click();
  const coming = page.waitForEvent('download');
  await make.click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('广东电子代表团：甘肃能承接什么.pptx');
  const bytes = new Uint8Array(readFileSync(await file.path()));
  expect(faultsOf(bytes)).toEqual([]);
  const slides = slidesIn(bytes);
  expect(slides.filter(({ pictures }) => pictures === 1).length).toBeGreaterThanOrEqual(7);
  expect(slides.at(-1)?.title).toMatch(/^出处/);
});
