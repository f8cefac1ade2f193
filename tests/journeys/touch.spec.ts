import type { Page } from '@playwright/test';
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

/** Drags a finger up or down, in CSS pixels. */
async function drag(page: Page, from: { x: number; y: number }, by: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: from.x, y }] });
  await touch('touchStart', from.y);
  for (let step = 1; step <= 8; step++) await touch('touchMove', from.y + (by * step) / 8);
  await touch('touchEnd', from.y + by);
  await session.detach();
}

for (const [width, height] of [
  [390, 844],
  [360, 740],
] as const)
  test(`at ${width}×${height} the panel has three heights, by finger, by press and by keys, and the map has the rest`, async ({
    phone: page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, '/?at=jiuquan');
    const grip = page.getByRole('button', { name: /^面板高度/ });
    const top = async (): Promise<number> => (await page.getByRole('main').boundingBox())?.y ?? 0;
    const middle = async () => {
      /* Not while the panel is on its way. */
      await grip.tap({ trial: true });
      const box = await grip.boundingBox();
      return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    };
    await expect(grip).toHaveAccessibleName(/一半/);
    const half = await top();
    await drag(page, await middle(), -height / 2);
    await expect(grip).toHaveAccessibleName(/最高/);
    await expect.poll(top).toBeLessThan(half - 100);
    await drag(page, await middle(), height * 0.8);
    await expect(grip).toHaveAccessibleName(/最低/);
    await expect.poll(top).toBeGreaterThan(half + 100);
    /* A tap counts once the panel has come to rest. */
    await expect(async () => {
      await grip.tap();
      await expect(grip).toHaveAccessibleName(/一半/, { timeout: 500 });
    }).toPass();
    await grip.focus();
    await page.keyboard.press('ArrowUp');
    await expect(grip).toHaveAccessibleName(/最高/);
    await page.keyboard.press('End');
    await expect(grip).toHaveAccessibleName(/最低/);
  });
