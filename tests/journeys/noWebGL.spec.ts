import { expect, test } from './journey.ts';

test('without WebGL the map is a still one, and cities can be chosen by pointer and keyboard', async ({ page }) => {
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : (real.apply(this, [kind, ...rest] as never) as never);
    } as typeof real;
  });
  await page.goto('/');
  await expect(page.getByRole('status')).toContainText('WebGL');
  const map = page.getByRole('group', { name: '甘肃省四大承接区地图' });
  await map.getByRole('link', { name: '酒泉' }).click();
  await expect(page.locator('h2[data-title]')).toHaveText('酒泉市');
  await map.getByRole('link', { name: '庆阳' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h2[data-title]')).toHaveText('庆阳市');
  await expect(page.getByRole('article')).toContainText('能源化工');
});
