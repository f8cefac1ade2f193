import { expect, open, test } from './journey.ts';

test('the status on the map leads to what the map says of itself, in both languages', async ({ still: page }) => {
  await open(page, '/?at=jiuquan');
  await page.getByRole('contentinfo').getByRole('link', { name: '审图状态：未审图' }).click();
  await expect(page).toHaveURL('/?lens=about');
  await expect(page.locator('h2[data-title]')).toHaveText('关于本图');
  const panel = page.getByRole('article');
  await expect(panel).toContainText('没有审图号');
  await expect(page.getByRole('navigation')).not.toContainText('关于本图');
  await page.getByRole('link', { name: 'Switch to English' }).click();
  await expect(panel).toContainText('Not reviewed');
  await expect(page.getByRole('contentinfo')).toContainText('Map review: not reviewed');
});

test('the documents lead there too, and the terms are published beside the page', async ({ still: page }) => {
  await open(page, '/?lens=sources');
  await page.getByRole('article').getByRole('link', { name: '关于本图' }).click();
  await expect(page.locator('h2[data-title]')).toHaveText('关于本图');
  for (const name of [/来历与许可/, /代码许可/]) {
    const href = await page.getByRole('link', { name }).getAttribute('href');
    const response = await page.request.get(href ?? '');
    expect(response.ok(), href ?? '').toBe(true);
    expect(await response.text()).toMatch(/Apache License|MIT License/);
  }
});

test('a printed sheet begins with the map’s status', async ({ still: page }) => {
  await open(page, '/');
  const line = page.getByText(/甘肃产业承接地图 · 审图状态：未审图 · 示意图/);
  await expect(line).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(line).toBeVisible();
});
