import { chromium, type Browser, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../chromium.ts';
import { NAMES } from '../names.ts';
import { KIOSK_FLAGS } from '../stand/flags.ts';

/** Where the built page is served. */
export interface Bench {
  readonly address: string;
}

export const SCREEN = { width: 1920, height: 1080 };

/** A browser as a stand has it, but without a screen. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const own = KIOSK_FLAGS.filter((flag) => /3d-apis|gpu-process|pinch|overscroll/i.test(flag));
  return chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_ARGS, ...own, ...more] });
}

/** A stand that is all there, and what goes wrong on it; `before` runs in the page ahead of it. */
export async function openStand(
  { address }: Bench,
  more: readonly string[] = [],
  viewport = SCREEN,
  before?: () => void,
): Promise<{ browser: Browser; page: Page; errors: string[]; close: () => Promise<void> }> {
  const browser = await launchBrowser(more);
  const page = await browser.newPage({ viewport, hasTouch: true });
  /* For a machine that many share; on an idle one no step takes a hundredth of it. */
  page.setDefaultTimeout(240_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.addInitScript(NAMES);
  await page.addInitScript(countContexts);
  if (before) await page.addInitScript(before);
  await page.goto(`${address}?shell=kiosk&mm=1092&site=https://map.example.cn/`);
  await page.waitForFunction(() => performance.getEntriesByName('rest-is-there').length > 0);
  return { browser, page, errors, close: () => browser.close() };
}

/** Runs in the page, before it: counts the WebGL contexts that are alive. */
function countContexts(): void {
  const made: WebGL2RenderingContext[] = [];
  const real = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    const context = real.apply(this, [kind, ...rest] as never) as never;
    if (kind === 'webgl2' && context && !made.includes(context)) made.push(context);
    return context;
  } as typeof real;
  Object.assign(window, { contexts: () => made.filter((one) => !one.isContextLost()).length });
}
