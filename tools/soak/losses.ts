import type { Browser, Page } from '@playwright/test';
import { openStand, type Bench } from './stand.ts';

/** The plate stands in within this, milliseconds; a map that may come back does so within that. */
const STANDS_IN = 1000;
const RETURNS = 120_000;
/** A smaller glass: without a graphics card most of a large one's time is painting. */
const GLASS = { width: 1280, height: 800 };

interface Loss {
  /** Milliseconds until the plate stood, and until the live map was back. */
  readonly plate: number;
  readonly map: number;
  /** Places that a finger could reach meanwhile. */
  readonly places: number;
}

/** Takes the WebGL context away, half of the time for good, and kills the process that draws; what was not made good, in words. */
export async function soakLosses(bench: Bench, losses: number, kills: number): Promise<readonly string[]> {
  const { browser, page, errors, close } = await openStand(bench, [], GLASS);
  await page.locator('.glass').tap();
  await live(page);
  const places = await page.evaluate(() => document.querySelectorAll('main section.zone div button').length);
  const wrong: string[] = [];
  for (const [what, count, act] of [
    ['context taken away', losses, (i: number) => lose(page, i % 2 === 0)],
    ['GPU process killed', kills, () => killGpu(page, browser)],
  ] as const) {
    const all: Loss[] = [];
    for (let i = 0; i < count; i++) {
      try {
        const one = await act(i);
        all.push(one);
        if (i % 10 === 0)
          console.log(`${what}, time ${i + 1}: plate ${Math.round(one.plate)} ms, map ${Math.round(one.map)} ms`);
      } catch (error) {
        const stands = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('[data-map]')]
            .map(({ dataset }) => JSON.stringify(dataset))
            .join(),
        );
        wrong.push(
          `${what}, time ${i + 1}: ${String(error).split('\n')[0]} (the map stands at ${stands || 'nothing'})`,
        );
        break;
      }
    }
    if (all.length === 0) continue;
    const worst = (of: (one: Loss) => number): number => Math.round(Math.max(...all.map(of)));
    console.log(
      `${what} ${all.length} times: plate after ${worst(({ plate }) => plate)} ms at the most, live map after ${worst(({ map }) => map)} ms, ${Math.min(...all.map((one) => one.places))} places selectable`,
    );
    if (worst(({ plate }) => plate) > STANDS_IN)
      wrong.push(`${what}: the plate took ${worst(({ plate }) => plate)} ms`);
    if (all.some((one) => one.places < places)) wrong.push(`${what}: not every place was selectable`);
  }
  const contexts = await page.evaluate(() => (window as unknown as { contexts: () => number }).contexts());
  if (contexts !== 1) wrong.push(`${contexts} WebGL contexts are alive`);
  await page.touchscreen.tap(GLASS.width * 0.12, GLASS.height * 0.35);
  await page.waitForURL(/[?&]at=/);
  await close();
  return [...wrong, ...new Set(errors)];
}

/** Waits for the live map, and for the plate to be gone. */
async function live(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('[data-map][data-drawn]') !== null && document.querySelector('svg.p') === null,
    undefined,
    { timeout: RETURNS },
  );
}

async function lose(page: Page, back: boolean): Promise<Loss> {
  const { since, plate } = await page.evaluate(async () => {
    const extension = document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!extension) throw new Error('there is no live map whose context could be taken away');
    Object.assign(window, { taken: extension });
    const since = performance.now();
    extension.loseContext();
    while (!document.querySelector('svg.p') && performance.now() - since < 30_000)
      await new Promise((done) => setTimeout(done, 4));
    return { since, plate: performance.now() - since };
  });
  const places = await selectable(page);
  if (back) await page.evaluate(() => (window as unknown as { taken: WEBGL_lose_context }).taken.restoreContext());
  await live(page);
  return { plate, places, map: await page.evaluate((from) => performance.now() - from, since) };
}

async function killGpu(page: Page, browser: Browser): Promise<Loss> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const gpu = processInfo.find(({ type }) => type === 'GPU');
  if (!gpu) throw new Error('the browser has no process of its own for drawing');
  const plate = page.evaluate(async () => {
    const since = Date.now();
    while (!document.querySelector('svg.p') && Date.now() - since < 30_000)
      await new Promise((done) => setTimeout(done, 4));
    return { since, stood: Date.now() };
  });
  const killed = Date.now();
  process.kill(gpu.id, 'SIGKILL');
  const { stood } = await plate;
  const places = await selectable(page);
  await live(page);
  await session.detach();
  return { plate: stood - killed, places, map: Date.now() - killed };
}

/** How many places the plate answers for. */
function selectable(page: Page): Promise<number> {
  return page.evaluate(
    () => new Set([...document.querySelectorAll('svg.p a[data-ids]')].map((one) => one.getAttribute('data-ids'))).size,
  );
}
