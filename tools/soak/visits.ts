import type { CDPSession, Page } from '@playwright/test';
import { drawNothing } from '../bench/watch.ts';
import { growthOf, randomOf, type Measured } from './growth.ts';
import { openStand, SCREEN, type Bench } from './stand.ts';

/** What a visitor does before starting over, at most. */
const MOST_TOUCHES = 8;

/**
 * Random visits at a stand, measured after each hundredth; what has grown by more than 5 % since visit `first`, and every error heard, in words.
 * Nothing is painted into the map: without a graphics card that is most of a visit's time, and none of what is measured.
 */
export async function soakVisits(
  bench: Bench,
  visits: number,
  seed: number,
  first: number,
): Promise<readonly string[]> {
  const flags = ['--js-flags=--expose-gc', '--enable-precise-memory-info'];
  const { page, errors, close } = await openStand(bench, flags, SCREEN, drawNothing);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const random = randomOf(seed);
  const measured: Measured[] = [];
  for (let visit = 1; visit <= visits; visit++) {
    await visitOnce(page, random);
    if (visit === first || visit % 100 === 0 || visit === visits) {
      const now = await measure(page, session, visit);
      measured.push(now);
      console.log(
        `visit ${visit}: heap ${(now.heap / 1e6).toFixed(1)} MB, ${now.nodes} nodes, ${now.listeners} listeners, ${now.contexts} contexts, ${errors.length} errors`,
      );
    }
  }
  await close();
  const wrong = [...growthOf(measured, first), ...new Set(errors)];
  if (wrong.length === 0) console.log(`${visits} visits: level, and no error`);
  return wrong;
}

/** One visitor: the first touch, some more, and the next one starts over. */
async function visitOnce(glass: Page, random: () => number): Promise<void> {
  await glass.locator('.glass').tap();
  const touches = 1 + Math.floor(random() * MOST_TOUCHES);
  for (let i = 0; i < touches; i++) await touchAnything(glass, random);
  await glass.locator('footer .over').tap();
  await glass.locator('.glass').waitFor();
}

/** Touches the map, or anything that answers in the panel or the band, seen by a finger in its middle. */
async function touchAnything(glass: Page, random: () => number): Promise<void> {
  const pick = random();
  const at =
    pick < 0.25
      ? { x: SCREEN.width * (0.05 + 0.45 * random()), y: SCREEN.height * (0.15 + 0.6 * random()) }
      : await glass.evaluate((share) => {
          const spots = [...document.querySelectorAll<HTMLElement>('main button, main a, main summary, footer button')]
            .filter((one) => !one.classList.contains('over'))
            .map((one) => one.getBoundingClientRect())
            .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))
            .filter(({ x, y }) => document.elementFromPoint(x, y)?.closest('button, a, summary'));
          return spots[Math.floor(share * spots.length)] ?? { x: 300, y: 300 };
        }, random());
  await glass.touchscreen.tap(at.x, at.y);
}

/** Whether the same scene has stood for a second with all its parts: what is still being made would be taken for growth. Runs in the page. */
function isWhole(): boolean {
  const seen = ((window as unknown as { seen?: { parts: number; since: number } }).seen ??= { parts: -1, since: 0 });
  const parts = document.querySelectorAll('*').length;
  if (parts !== seen.parts) Object.assign(seen, { parts, since: performance.now() });
  return performance.now() - seen.since > 1000;
}

async function measure(page: Page, cdp: CDPSession, visit: number): Promise<Measured> {
  await page.waitForFunction(isWhole, undefined, { polling: 250 });
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
  const contexts = await page.evaluate(() => (window as unknown as { contexts: () => number }).contexts());
  return { visit, heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners'), contexts };
}
