import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import { loadMessages, messagesFor } from '../../src/messages/messagesFor.ts';
import { LANGUAGES } from '../../src/model/atlas.ts';
import { launchBrowser, type Bench } from './stand.ts';

/** What a deck of twelve scenes may take, milliseconds and bytes. */
const MOST = { time: 5000, bytes: 8e6 } as const;
/** Decks of about twelve scenes, in both languages. */
const DECKS = ['?shell=briefing&from=guangdong&industry=electronics&minutes=30', '?shell=briefing&deck=gansu'];

/** Makes decks as PowerPoint in the browser, each twice: how long, how large, and whether one deck is one file; what is not held, in words. */
export async function soakSlides({ address }: Bench): Promise<readonly string[]> {
  await Promise.all(LANGUAGES.map(loadMessages));
  const browser = await launchBrowser();
  const wrong: string[] = [];
  for (const deck of DECKS)
    for (const language of LANGUAGES) {
      const { takeaway, briefing } = messagesFor(language);
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      page.setDefaultTimeout(120_000);
      await page.goto(`${address}${deck}&edit=on&lang=${language}`);
      const list = page.getByRole('list', { name: briefing.desk.scenes });
      await list.waitFor();
      /* The last row adds a scene. */
      const scenes = (await list.getByRole('listitem').count()) - 1;
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      const files: Made[] = [];
      for (let i = 0; i < 2; i++) files.push(await made(page, session, takeaway.take, takeaway.slides));
      const [first, second] = files;
      const about = `${deck}&lang=${language}: ${scenes} scenes`;
      console.log(
        `${about}, ${files.map(({ took, worked }) => `${(took / 1000).toFixed(1)} s (${worked.toFixed(1)} s of processor)`).join(' then ')}, ${((first?.bytes ?? 0) / 1e6).toFixed(2)} MB`,
      );
      if (files.some(({ took }) => took > MOST.time)) wrong.push(`${about}: slower than ${MOST.time / 1000} s`);
      if ((first?.bytes ?? 0) > MOST.bytes) wrong.push(`${about}: larger than ${MOST.bytes / 1e6} MB`);
      if (first?.digest !== second?.digest) wrong.push(`${about}: the same deck gave two different files`);
      await page.close();
    }
  await browser.close();
  return wrong;
}

interface Made {
  /** Milliseconds by the clock; seconds that the page's process worked, which a busy machine does not lengthen. */
  readonly took: number;
  readonly worked: number;
  readonly bytes: number;
  readonly digest: string;
}

async function made(page: Page, session: CDPSession, menu: string, slides: string): Promise<Made> {
  const worked = async (): Promise<number> =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ProcessTime')?.value ?? 0;
  await page.getByText(menu, { exact: true }).click();
  const coming = page.waitForEvent('download');
  const [since, before] = [performance.now(), await worked()];
  await page.getByRole('button', { name: slides }).click();
  const file = readFileSync(await (await coming).path());
  return {
    took: performance.now() - since,
    worked: (await worked()) - before,
    bytes: file.length,
    digest: createHash('sha256').update(file).digest('hex'),
  };
}
