import { expect, test as base, type Page } from '@playwright/test';
import { isStill } from '../../tools/still.ts';

/** A page that fails its journey on any error it logs, on any request to another host, and on anything its content policy refuses or does not cover. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    await page.exposeBinding('refused', (_, report: string) => void wrong.push(`content policy: ${report}`));
    await page.addInitScript(() => {
      document.addEventListener(
        'securitypolicyviolation',
        ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
          (window as unknown as { refused: (report: string) => void }).refused(
            `${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`,
          ),
      );
    });
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'document' || !response.url().startsWith(baseURL ?? '')) return;
      const policy = response.headers()['content-security-policy'] ?? '';
      if (!policy.includes("default-src 'self'") || policy.includes('unsafe'))
        wrong.push(`${response.url()} came without the strict content policy: ${policy || 'none'}`);
    });
    await page.route('**/*', (route) => {
      const url = route.request().url();
      if (url.startsWith(baseURL ?? '') || url.startsWith('data:') || url.startsWith('blob:')) return route.continue();
      wrong.push(`third-party request: ${url}`);
      return route.abort();
    });
    await use(page);
    expect(wrong).toEqual([]);
  },
});

/** Opens an address and waits for the map to stand still. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await stillMap(page);
}

export async function stillMap(page: Page): Promise<void> {
  await page.waitForFunction(isStill);
}

export { expect };
