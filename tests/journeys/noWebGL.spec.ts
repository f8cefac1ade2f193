import { messagesFor } from '../../src/messages/messagesFor.ts';
import { CITIES } from '../../tools/bench/camera.ts';
import { expect, open, spotOf, test } from './journey.ts';

const map = { role: 'region', name: messagesFor('zh').mapLabel } as const;

test('without WebGL the map is a still one, and cities can be chosen by pointer and keyboard', async ({
  still: page,
}) => {
  await open(page, '/');
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: 'WebGL' })).toBeVisible();
  const still = page.getByRole(map.role, { name: map.name });
  const { x, y } = spotOf(page, CITIES['酒泉市'] as [number, number]);
  await page.mouse.click(x, y);
  await expect(page.locator('h2[data-title]')).toHaveText('酒泉市');
  /* What lies beyond the sheet's edge has no button until the map is moved there. */
  await still.getByRole('button', { name: /^张掖/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h2[data-title]')).toHaveText('张掖市');
  await expect(page.getByRole('article')).toContainText('综合能源');
  /* What the browser does with a link is left to it. */
  const beside = page.context().waitForEvent('page');
  await page
    .locator('svg.p a[data-ids="wuwei"]')
    .first()
    .click({ modifiers: ['Control'] });
  const opened = await beside;
  expect(opened.url()).toContain('wuwei');
  await opened.close();
  await expect(page.locator('h2[data-title]')).toHaveText('张掖市');
});

test('without WebGL a badge opens the list of what it counts, by key as by tap', async ({ still: page }) => {
  await open(page, '/?lens=industry&industry=new-materials');
  await page
    .getByRole(map.role, { name: map.name })
    .getByRole('button', { name: /^金昌：图上\d+处$/ })
    .focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog');
  await expect(list.getByRole('link', { name: '金昌市' })).toBeVisible();
  await page.goBack();
  await expect(list, 'the list leaves with the question it was asked in').toHaveCount(0);
});
