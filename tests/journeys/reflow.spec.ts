import type { Page } from '@playwright/test';
import { expect, leap, open, stillMap, test } from './journey.ts';

/** CSS pixels: phones upright and on their side, a tablet, a laptop, and a desk at 400 % zoom. */
const SIZES = [
  [360, 740],
  [390, 844],
  [844, 390],
  [820, 1180],
  [1366, 768],
  [320, 256],
] as const;
const ADDRESSES = [
  '/',
  '/?at=jiuquan&lang=en',
  '/?lens=industry&industry=new-materials&lang=en',
  '/?lens=match&industry=petrochemicals&from=jiangsu&needs=port',
  '/?lens=figures&lang=en',
  '/?lens=west&lang=en',
  '/?lens=compare&with=jiuquan.baiyin&lang=en',
  '/?lens=sites&lang=en',
];

/** What of the panel, the header and the map's foot leaves the screen sideways, where nothing scrolls it there, or is cut at its own edge. */
function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (one: Element): boolean =>
      ['auto', 'scroll'].includes(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1;
    const told = (one: Element): string =>
      `${one.tagName} ${String(one.getAttribute('class'))} “${(one.textContent ?? '').trim().slice(0, 40)}”`;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    for (const one of document.querySelectorAll('main *, header *, footer *')) {
      if (one.closest('.unseen, svg') || one.children.length > 0 || !one.textContent?.trim()) continue;
      const style = getComputedStyle(one);
      const { left, right, width, height } = one.getBoundingClientRect();
      if (width < 2 || height < 2 || style.visibility === 'hidden' || style.clipPath !== 'none') continue;
      let pushed = false;
      for (let up: Element | null = one; up; up = up.parentElement) pushed ||= scrolls(up);
      if (!pushed && (left < -1 || right > innerWidth + 1)) found.push(`leaves the screen: ${told(one)}`);
      if (style.overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1) found.push(`is cut: ${told(one)}`);
    }
    return found;
  });
}

async function walk(
  page: Page,
  sizes: readonly (readonly [number, number])[],
  wrong: Record<string, string[]>,
  how = '',
): Promise<void> {
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    for (const address of ADDRESSES) {
      await leap(page, address);
      await stillMap(page);
      const some = await lost(page);
      if (some.length > 0) wrong[`${address} at ${width}×${height}${how}`] = [...new Set(some)].slice(0, 5);
    }
  }
}

test('nothing leaves the screen and no text is cut, on any screen, at 400 % zoom and at 200 % text', async ({
  plate: page,
}) => {
  test.slow();
  const wrong: Record<string, string[]> = {};
  await page.goto('/');
  await stillMap(page);
  await walk(page, SIZES, wrong);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await walk(
    page,
    [
      [1366, 768],
      [390, 844],
    ],
    wrong,
    ' with text at 200 %',
  );
  expect(wrong).toEqual({});
});

test('in forced colours what is chosen, key and cultivated are told apart, and every control has its edge', async ({
  still: page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '/?lens=industry&industry=new-materials');
  await stillMap(page);
  const legend = page.getByRole('region', { name: '图例' });
  const worn = await legend.locator('li i').evaluateAll((all) =>
    all.map((one) => {
      const { backgroundColor, backgroundImage, border } = getComputedStyle(one);
      return `${backgroundColor} ${backgroundImage} ${border}`;
    }),
  );
  expect(new Set(worn).size).toBe(worn.length);
  await page.emulateMedia({ forcedColors: null });
});
