import { expect, open, stillMap, test } from './journey.ts';
import { differing } from './picture.ts';

test('from a site back to the province the map is where it was, and no drag takes Gansu out of view', async ({
  drawnMap: page,
}) => {
  await open(page, '/');
  const canvas = page.locator('canvas');
  const home = await canvas.screenshot();
  await page.goto('/?at=dunhuang-air-port');
  await stillMap(page);
  await page.getByRole('button', { name: '全省' }).click();
  /* The button moves away from under the pointer, and what comes there would be drawn as pointed at. */
  await page.mouse.move(0, 0);
  await expect(page).toHaveURL('/');
  await stillMap(page);
  await expect(page.getByRole('region', { name: '图例' }), 'the legend is the whole province’s').not.toContainText(
    '科研机构',
  );
  await expect.poll(async () => differing(home, await canvas.screenshot())).toBeLessThan(20);
  const box = await canvas.boundingBox();
  if (!box) throw new Error('no map');
  for (let i = 0; i < 4; i++) {
    await page.mouse.move(box.x + 700, box.y + 600);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + 200, { steps: 4 });
    await page.mouse.up();
  }
  await stillMap(page);
  /* Somewhere in view the pointer still meets land. */
  let met = false;
  for (let step = 0; step < 40 && !met; step++) {
    await canvas.hover({
      position: { x: box.width * ((step % 8) + 0.5) * 0.125, y: box.height * (Math.floor(step / 8) + 0.5) * 0.2 },
    });
    met = await page.locator('.tip').isVisible();
  }
  expect(met).toBe(true);
});
