import type { Page } from '@playwright/test';
import { THEMES } from '../../src/theme/themes.ts';
import { expect, open, stepTo, stillMap, test } from './journey.ts';

const ground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ground').trim());

test('a theme chosen in the header is in the address, the map wears it, and Back takes it off', async ({
  drawnMap: page,
}) => {
  await open(page, '/');
  const land = (): Promise<Buffer> => page.screenshot({ clip: { x: 320, y: 100, width: 520, height: 600 } });
  const light = await land();
  await page.getByRole('button', { name: '色调' }).click();
  await page.getByRole('link', { name: '深色' }).click();
  await expect(page).toHaveURL('/?theme=dark');
  expect(await ground(page)).toBe(THEMES.dark.ground);
  await expect(page.locator('meta[name="theme-color"]').first()).toHaveAttribute('content', THEMES.dark.ground);
  await stillMap(page);
  await expect.poll(async () => (await land()).equals(light)).toBe(false);
  await page.goBack();
  await expect(page).toHaveURL('/');
  expect(await ground(page)).toBe(THEMES.light.ground);
  await expect.poll(async () => (await land()).equals(light)).toBe(true);
});

test('the list of themes opens and closes by keyboard, and Escape closes nothing else', async ({ still: page }) => {
  await open(page, '/?at=jiuquan&lang=en');
  await page.getByRole('button', { name: 'Colours' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'High contrast' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'High contrast' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Colours' })).toBeFocused();
  await expect(page).toHaveURL('/en/place/jiuquan/');
});

test('without a choice the system is followed, and paper is white with a still map whatever the screen wears', async ({
  map: page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/');
  expect(await ground(page)).toBe(THEMES.dark.ground);
  await page.emulateMedia({ contrast: 'more' });
  expect(await ground(page)).toBe(THEMES.contrast.ground);
  await stepTo(page, '/?theme=dark');
  await page.emulateMedia({ media: 'print' });
  expect(await ground(page)).toBe(THEMES.print.ground);
  await expect(page.locator('svg.p').first()).toBeVisible();
  await expect(page.locator('canvas')).toBeHidden();
});
