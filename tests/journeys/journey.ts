import { devices, expect, test as base, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import axe from 'axe-core';
import { lensOf } from '../../src/lenses/lenses.ts';
import type { LngLat } from '../../src/model/atlas.ts';
import type { Lens } from '../../src/model/lens.ts';
import { roomOf } from '../../src/shells/room.ts';
import { pixelOf } from '../../tools/bench/camera.ts';
import { isStill } from '../../tools/still.ts';

/** What went wrong on a page: any error it logs, any request to another host, anything its content policy refuses or does not cover. */
async function watch(page: Page, baseURL: string): Promise<string[]> {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  await page.exposeBinding('refused', (_, report: string) => void wrong.push(`content policy: ${report}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
      (window as unknown as { refused: (report: string) => void }).refused(
        `${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`,
      ),
    );
  });
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'document' || !response.url().startsWith(baseURL)) return;
    const policy = response.headers()['content-security-policy'] ?? '';
    if (!policy.includes("default-src 'self'") || policy.includes('unsafe'))
      wrong.push(`${response.url()} came without the strict content policy: ${policy || 'none'}`);
  });
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(baseURL) || url.startsWith('data:') || url.startsWith('blob:')) return route.continue();
    wrong.push(`third-party request: ${url}`);
    return route.abort();
  });
  return wrong;
}

/**
 * Lets WebGL do everything but put colour on the canvas, which without a GPU is most of the work: the map still loads, moves, rests,
 * is lost and says what lies under a point. The page cannot be photographed then.
 */
async function drawNothing(page: Page): Promise<void> {
  /* The context's: a page that this one opens draws nothing either. */
  await page.context().addInitScript(() => {
    const gl = WebGL2RenderingContext.prototype;
    for (const draw of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced'] as const)
      gl[draw] = () => undefined;
  });
  page.screenshot = () =>
    Promise.reject(new Error('this page draws nothing: a picture wants `drawnMap`, `drawnPage` or `still`'));
}

/** Makes a page that is still to be opened one of a browser that gives no WebGL. */
export async function refuseWebGL(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : (real.apply(this, [kind, ...rest] as never) as never);
    } as typeof real;
  });
}

const PHONE = devices['iPhone 13'];
/** A page that the journeys of one worker take one after the other, and what went wrong on it. */
interface Kept {
  readonly page: Page;
  readonly wrong: string[];
  readonly viewport: { width: number; height: number };
}
const kept = new WeakSet<Page>();

async function keep(
  browser: Browser,
  baseURL: string,
  options: BrowserContextOptions,
  prepare?: (page: Page) => Promise<void>,
): Promise<Kept> {
  const viewport = options.viewport ?? { width: 1280, height: 800 };
  const context = await browser.newContext({
    ...{ baseURL, reducedMotion: 'reduce', serviceWorkers: 'block' },
    ...options,
    viewport,
  });
  const page = await context.newPage();
  kept.add(page);
  const wrong = await watch(page, baseURL);
  await prepare?.(page);
  return { page, wrong, viewport };
}

/** Hands a kept page to a journey as if it were a new one: nothing pressed or pointed at, no focus, a screen of its usual size. */
async function lend({ page, wrong, viewport }: Kept, use: (page: Page) => Promise<void>): Promise<void> {
  wrong.length = 0;
  page.removeAllListeners('request');
  await page.emulateMedia({ media: null, colorScheme: null, contrast: null, reducedMotion: 'reduce' });
  await page.setViewportSize(viewport);
  await page.mouse.move(0, 0);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await use(page);
  expect(wrong).toEqual([]);
}

interface Pages {
  /** New, with a WebGL map that answers and draws nothing. */
  readonly page: Page;
  /** New, and its map is drawn: for pictures. */
  readonly drawnPage: Page;
  /** New, of a browser that gives no WebGL. */
  readonly plate: Page;
  /** Kept, with a WebGL map that answers and draws nothing: for journeys over the map that need no page of their own. */
  readonly map: Page;
  /** Kept, and its map is drawn: for pictures of one address after another. */
  readonly drawnMap: Page;
  /** Kept, of a browser that gives no WebGL: for words, panels, keys and pictures of the plate. */
  readonly still: Page;
  /** Kept, on a phone, with a WebGL map that answers and draws nothing. */
  readonly phone: Page;
  /** Kept, of a browser that gives no WebGL, and axe-core looks at it: `violations` says what it finds. */
  readonly audited: Page;
}
interface KeptPages {
  readonly keptMap: Kept;
  readonly keptDrawnMap: Kept;
  readonly keptPlate: Kept;
  readonly keptPhone: Kept;
  readonly keptAudited: Kept;
}

/** A start of the app costs as much as thirty steps in it: what asserts nothing of a start takes a page that is kept. */
export const test = base.extend<Pages, KeptPages>({
  page: async ({ page, baseURL }, use) => {
    const wrong = await watch(page, baseURL ?? '');
    await drawNothing(page);
    await use(page);
    expect(wrong).toEqual([]);
  },
  drawnPage: async ({ context, baseURL }, use) => {
    const page = await context.newPage();
    const wrong = await watch(page, baseURL ?? '');
    await use(page);
    expect(wrong).toEqual([]);
  },
  plate: async ({ context, baseURL }, use) => {
    const page = await context.newPage();
    const wrong = await watch(page, baseURL ?? '');
    await refuseWebGL(page);
    await use(page);
    expect(wrong).toEqual([]);
  },
  keptMap: [
    async ({ browser }, use, { project }) => use(await keep(browser, project.use.baseURL ?? '', {}, drawNothing)),
    { scope: 'worker' },
  ],
  keptDrawnMap: [
    async ({ browser }, use, { project }) => use(await keep(browser, project.use.baseURL ?? '', {})),
    { scope: 'worker' },
  ],
  keptPlate: [
    async ({ browser }, use, { project }) => use(await keep(browser, project.use.baseURL ?? '', {}, refuseWebGL)),
    { scope: 'worker' },
  ],
  keptPhone: [
    async ({ browser }, use, { project }) => {
      const { viewport, userAgent, hasTouch, isMobile, deviceScaleFactor } = PHONE;
      const options = { viewport, userAgent, hasTouch, isMobile, deviceScaleFactor };
      await use(await keep(browser, project.use.baseURL ?? '', options, drawNothing));
    },
    { scope: 'worker' },
  ],
  keptAudited: [
    async ({ browser }, use, { project }) => {
      /* As a script of the page's start, which no content policy forbids. */
      const prepare = async (page: Page): Promise<void> => {
        await refuseWebGL(page);
        await page.addInitScript({ content: axe.source });
      };
      await use(await keep(browser, project.use.baseURL ?? '', {}, prepare));
    },
    { scope: 'worker' },
  ],
  map: ({ keptMap }, use) => lend(keptMap, use),
  drawnMap: ({ keptDrawnMap }, use) => lend(keptDrawnMap, use),
  still: ({ keptPlate }, use) => lend(keptPlate, use),
  phone: ({ keptPhone }, use) => lend(keptPhone, use),
  audited: ({ keptAudited }, use) => lend(keptAudited, use),
});

/**
 * Opens an address and waits until everything the app fetches by itself is there and the map stands still. A kept page that has the app
 * goes there within it.
 */
export async function open(page: Page, address: string): Promise<void> {
  if (kept.has(page) && page.url() !== 'about:blank') await leap(page, address);
  else await page.goto(address);
  await stillMap(page);
}

/** Waits until the map, by WebGL or as the plate, shows what is asked, and nothing is on its way. */
export async function stillMap(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('rest-is-there').length > 0);
  /* A function, not text: text is evaluated anew at every look, which the content policy forbids. */
  await page.waitForFunction(isStill, true);
  /* What is drawn a task after the panel, the signs and what stands farther down, has had its frame. */
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const after = (frames: number): void =>
          void requestAnimationFrame(() => (frames > 1 ? after(frames - 1) : setTimeout(resolve)));
        after(3);
      }),
  );
}

/** Goes to an address within the open page, as Back and Forward do; Back leads to the one before. Waits for nothing. */
export function leap(page: Page, address: string): Promise<void> {
  return page.evaluate((to) => {
    /* With a state of its own, so that it is never taken for the visit's first entry, to which Back leads. */
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

/** The same, and waits for the map. */
export async function stepTo(page: Page, address: string): Promise<void> {
  await leap(page, address);
  await stillMap(page);
}

/** CSS pixels of [lng, lat] where a lens shows the whole province on this screen. */
export function spotOf(page: Page, at: LngLat, lens: Lens = 'zones'): { x: number; y: number } {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const { share, over } = lensOf({ lens });
  const { panel, mapHeight, padding } = roomOf(width, height, { share, drawing: over !== undefined });
  const [x, y] = pixelOf(at, { width: width - panel, height: mapHeight, padding });
  return { x, y };
}

export { expect };
