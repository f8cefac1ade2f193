import { devices } from '@playwright/test';
import { expect, open, test } from './journey.ts';

const { viewport, userAgent, hasTouch, isMobile, deviceScaleFactor } = devices['iPhone 13'];
test.use({ viewport, userAgent, hasTouch, isMobile, deviceScaleFactor });

test('on a phone a tap on the map opens a city below it', async ({ page }) => {
  await open(page, '/');
  const box = await page.locator('canvas').boundingBox();
  if (!box) throw new Error('no map');
  await page.touchscreen.tap(box.x + box.width * 0.2, box.y + box.height * 0.45);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('酒泉市');
});

test('nothing on a phone is wider than the screen', async ({ page }) => {
  for (const address of ['/', '/?at=lanzhou-new-area', '/?at=lanzhou-new-area&lang=en', '/?lens=sources&lang=en']) {
    await open(page, address);
    const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(wide, address).toBeLessThanOrEqual(screen ?? 0);
  }
});
