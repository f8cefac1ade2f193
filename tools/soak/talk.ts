import type { Page } from '@playwright/test';
import { NAMES } from '../names.ts';
import { messagesFor } from '../../src/messages/messagesFor.ts';
import { launchBrowser, type Bench } from './stand.ts';

const ORDER = '?shell=briefing&from=guangdong&industry=electronics&minutes=20';
/** Milliseconds: what a talk promises. */
const MOST = { change: 100, settled: 1200, follows: 150, covered: 1000, reconnects: 1000 } as const;
const { briefing } = messagesFor('zh');
/** Runs in a page: when a heading was set, and when anything of the page last changed, both by the machine's clock. */
function watchPage(): void {
  const times = { title: 0, last: 0 };
  Object.assign(window, { times });
  const now = (): number => performance.timeOrigin + performance.now();
  let read = '';
  addEventListener('DOMContentLoaded', () =>
    new MutationObserver(() => {
      times.last = now();
      const title = document.querySelector('h1')?.textContent ?? read;
      if (title !== read) times.title ||= now();
      read = title;
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true }),
  );
}
const forget = (page: Page): Promise<void> =>
  page.evaluate(() => Object.assign((window as never as { times: object }).times, { title: 0, last: 0 }) && undefined);
const times = (page: Page): Promise<{ title: number; last: number }> =>
  page.evaluate(() => (window as never as { times: { title: number; last: number } }).times);

/** Tells a deck in two windows and times it: first change, settling, the audience behind the presenter, seen and covered, and reconnects; what is not held, in words. */
export async function soakTalk({ address }: Bench, reconnects: number): Promise<readonly string[]> {
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  context.setDefaultTimeout(120_000);
  await context.addInitScript(NAMES);
  await context.addInitScript(watchPage);
  const audience = await context.newPage();
  await audience.goto(`${address}${ORDER}&scene=1`);
  await audience.locator('[data-map][data-drawn]').waitFor();
  const rows = new Map<keyof typeof MOST, number[]>();
  const keep = (name: keyof typeof MOST, value: number): void =>
    void rows.set(name, [...(rows.get(name) ?? []), value]);

  for (let scene = 2; scene <= 10; scene++) {
    await forget(audience);
    const pressed = await press(audience);
    await audience.waitForFunction(() => (window as never as { times: { title: number } }).times.title > 0);
    await rested(audience);
    const { title, last } = await times(audience);
    keep('change', title - pressed);
    keep('settled', last - pressed);
  }

  console.log(`told ${rows.get('change')?.length} scenes: ${rows.get('change')?.map(Math.round).join(', ')} ms`);
  const opening = context.waitForEvent('page');
  await audience.keyboard.press('s');
  const presenter = await opening;
  const connected = presenter.getByRole('status').filter({ hasText: briefing.presenter.connected });
  await connected.waitFor();
  for (const [name, cover] of [
    ['follows', false],
    ['covered', true],
  ] as const) {
    if (cover) await presenter.bringToFront();
    for (let i = 0; i < 8; i++) {
      await forget(audience);
      const pressed = await press(presenter, i % 2 === 0 ? 'PageUp' : 'PageDown');
      await audience.waitForFunction(
        () => (window as never as { times: { title: number } }).times.title > 0,
        undefined,
        { polling: 20 },
      );
      keep(name, (await times(audience)).title - pressed);
    }
    const seen = await audience.evaluate(() => document.visibilityState);
    console.log(`the audience, ${seen}, followed after ${rows.get(name)?.map(Math.round).join(', ')} ms`);
  }

  for (let i = 0; i < reconnects; i++) {
    const page = i % 2 === 0 ? presenter : audience;
    await page.reload();
    await page.locator('h1').first().waitFor();
    const shown = Date.now();
    await connected.waitFor();
    keep('reconnects', Date.now() - shown);
    if (i % 10 === 9) console.log(`reconnected ${i + 1} times`);
  }
  await browser.close();

  const wrong: string[] = [];
  for (const [name, values] of rows) {
    const sorted = values.toSorted((a, b) => a - b);
    const [median = 0, most = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    console.log(`${name}: median ${Math.round(median)} ms, at the most ${Math.round(most)} ms of ${values.length}`);
    if (median > MOST[name]) wrong.push(`${name}: ${Math.round(median)} ms instead of ${MOST[name]}`);
  }
  return wrong;
}

/** Presses a clicker's key; gives when the page had it, by the machine's clock. It listens first: a key overtakes what a page is asked to run. */
async function press(page: Page, key = 'PageDown'): Promise<number> {
  await page.evaluate(() => {
    Object.assign(window, { heard: 0 });
    const hear = ({ timeStamp }: KeyboardEvent): void =>
      void Object.assign(window, { heard: performance.timeOrigin + timeStamp });
    addEventListener('keydown', hear, { capture: true, once: true });
  });
  await page.keyboard.press(key);
  const heard = await page.waitForFunction(() => (window as never as { heard: number }).heard, undefined, {
    polling: 20,
  });
  return heard.jsonValue();
}

/** Waits until nothing has changed for a second. */
async function rested(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { last } = (window as never as { times: { last: number } }).times;
    return performance.timeOrigin + performance.now() - last > 1000;
  });
}
