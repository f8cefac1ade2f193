import type { Page } from '@playwright/test';
import type { Cost, Session } from './session.ts';

/** Presses a link in a task of its own, as a hand would: the driver's own work is not the page's. */
const press =
  (selector: string) =>
  (page: Page): Promise<void> =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => void setTimeout(() => (link as HTMLElement).click()));

const GROUPS = 'header nav .groups a';
const LENSES = 'header nav .lenses a';

/** Every lens in turn, the language there and back in each, and two industries; what each step cost, by its name. */
export function switches(session: Session): Promise<Record<string, Cost>> {
  const { page } = session;
  const names = async (of: string): Promise<string[]> =>
    (await page.locator(of).allTextContents()).map((name) => name.trim());
  return session.costs(async (step) => {
    await step('an industry', async (page) => {
      await press(`${GROUPS} >> nth=1`)(page);
      await page.locator('main a[href*="industry/"]').first().waitFor();
      await press('main a[href*="industry/"]')(page);
    });
    await step('another industry', async (page) => {
      await page.evaluate(() => history.back());
      await press('main a[href*="industry/"] >> nth=4')(page);
    });
    for (const group of (await names(GROUPS)).keys()) {
      await press(`${GROUPS} >> nth=${group}`)(page);
      await session.calm();
      const lenses = await names(LENSES);
      for (const n of [...lenses.keys()].reverse()) {
        const name = lenses[n] ?? '';
        await step(name, press(`${LENSES} >> nth=${n}`));
        await step(`${name} → English`, press('header a.language'));
        await step(`${name} → 中文`, press('header a.language'));
      }
    }
    await step('home', press(`${GROUPS} >> nth=0`));
    await step('industry with an answer', press(`${GROUPS} >> nth=1`));
  });
}
