import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';

/** A browser that gives no WebGL context. */
async function withoutWebGL(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : (real.apply(this, [kind, ...rest] as never) as never);
    } as typeof real;
  });
}

test('without WebGL the map is a still one, and cities can be chosen by pointer and keyboard', async ({ page }) => {
  await withoutWebGL(page);
  await page.goto('/');
  await expect(page.getByRole('status')).toContainText('WebGL');
  const map = page.getByRole('group', { name: '甘肃省四大承接区地图' });
  await map.getByRole('link', { name: '酒泉' }).click();
  await expect(page.locator('h2[data-title]')).toHaveText('酒泉市');
  await map.getByRole('link', { name: '庆阳' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h2[data-title]')).toHaveText('庆阳市');
  await expect(page.getByRole('article')).toContainText('能源化工');
  /* What the browser does with a link is left to it. */
  const beside = page.context().waitForEvent('page');
  await map
    .getByRole('link', { name: '酒泉' })
    .first()
    .click({ modifiers: ['Control'] });
  expect((await beside).url()).toContain('at=jiuquan');
  await expect(page.locator('h2#panel-title')).toHaveText('庆阳市');
});

test('without WebGL a badge opens the list of what it counts, by key as by tap', async ({ page }) => {
  await withoutWebGL(page);
  await page.goto('/?lens=industry&industry=new-materials');
  const badge = page.getByRole('group', { name: '甘肃省四大承接区地图' }).getByRole('link', { name: /^金昌 \d+$/ });
  await badge.focus();
  await page.keyboard.press('Enter');
  await expect(
    page
      .getByRole('button', { name: '金昌市' })
      .or(page.getByRole('link', { name: '金昌市' }))
      .first(),
  ).toBeVisible();
});
