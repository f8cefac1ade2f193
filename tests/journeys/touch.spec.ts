import { CITIES } from '../../tools/bench/camera.ts';
import { atlas } from '../atlas.ts';
import { expect, open, spotOf, test } from './journey.ts';

test('on a phone a tap on the map opens a city below it', async ({ phone: page }) => {
  await open(page, '/');
  const { x, y } = spotOf(page, CITIES['酒泉市'] as [number, number]);
  await page.touchscreen.tap(x, y);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('酒泉市');
});

test('nothing on a phone is wider than the screen', async ({ phone: page }) => {
  for (const address of ['/', '/?at=lanzhou-new-area', '/?at=lanzhou-new-area&lang=en', '/?lens=sources&lang=en']) {
    await open(page, address);
    const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(wide, address).toBeLessThanOrEqual(screen ?? 0);
  }
});

test('a tap on a badge lists the sites it counts, within the map, and Esc closes the list', async ({ phone: page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/?lens=industry&industry=equipment');
  const canvas = page.locator('canvas');
  const box = await canvas.boundingBox();
  if (!box) throw new Error('no map');
  const badge = spotOf(page, atlas.placeById.get('tianshui')?.at ?? [0, 0], 'industry');
  await page.touchscreen.tap(badge.x, badge.y);
  const list = page.getByRole('dialog');
  await expect(list.getByRole('link')).toHaveCount(3);
  const at = await list.boundingBox();
  expect((at?.x ?? 0) + (at?.width ?? 999)).toBeLessThanOrEqual(box.x + box.width);
  expect((at?.y ?? 0) + (at?.height ?? 999)).toBeLessThanOrEqual(box.y + box.height);
  await list.getByRole('link').last().tap();
  await expect(list).toHaveCount(0);
  await expect(page).toHaveURL(/lens=industry&.*at=tianshui-/);
  await open(page, '/?lens=industry&industry=equipment');
  await page.touchscreen.tap(badge.x, badge.y);
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
});
