import { expect, test as base, type Page } from '@playwright/test';
import { lensOf } from '../../src/lenses/lenses.ts';
import type { LngLat } from '../../src/model/atlas.ts';
import type { Lens } from '../../src/model/lens.ts';
import { roomOf } from '../../src/shells/room.ts';
import { pixelOf } from '../../tools/bench/camera.ts';
import { isStill } from '../../tools/still.ts';

/** What went wrong on a page: any error it logs, any request to another host, anything its content policy refuses or does not cover. */
async function watch(page: Page, baseURL: string): Promise<readonly string[]> {
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

/** Makes a page that is still to be opened one of a browser that gives no WebGL. */
export function refuseWebGL(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : (real.apply(this, [kind, ...rest] as never) as never);
    } as typeof real;
  });
}

/** `page` draws its map by WebGL. `plate` is a page of a browser that gives no WebGL: for words, panels and keys, a third of the time. */
export const test = base.extend<{ page: Page; plate: Page }>({
  page: async ({ page, baseURL }, use) => {
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
});

/** Opens an address and waits until everything the app fetches by itself is there and the map stands still. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await stillMap(page);
}

/** Waits until the map, by WebGL or as the plate, shows what is asked, and nothing is on its way. */
export async function stillMap(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('rest-is-there').length > 0);
  /* A function, not text: text is evaluated anew at every look, which the content policy forbids. */
  await page.waitForFunction(isStill, true);
}

/** Goes to an address within the open page, as Back and Forward do; Back leads to the one before. Waits for nothing. */
export function leap(page: Page, address: string): Promise<void> {
  return page.evaluate((to) => {
    history.pushState(null, '', to);
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
