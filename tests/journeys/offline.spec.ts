import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { messagesFor } from '../../src/messages/messagesFor.ts';
import { filesIn } from '../../src/compile/freshness.ts';
import { writeWorker } from '../../tools/offline.ts';
import { standServer } from '../../tools/stand/serveStand.ts';
import { expect, refuseWebGL, test } from './journey.ts';

const DIST = resolve(import.meta.dirname, '../../dist');
const { newBuild, takeBuild } = messagesFor('zh');

/** Serves a folder on a port of this machine, a free one unless it is said. */
async function serve(folder: string, port = 0): Promise<{ port: number; stop: () => Promise<void> }> {
  const server = standServer({ folder, hear: () => undefined, state: () => ({}) as never });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      const ended = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await ended;
    },
  };
}

/** Once the copy is whole and answers for the page. */
const kept = (page: Page): Promise<unknown> => page.waitForFunction(() => navigator.serviceWorker.controller !== null);
const title = (page: Page) => page.locator('h2[data-title]');

test.use({ serviceWorkers: 'allow' });

test('after one visit the atlas answers with the network cut, and a newer build is offered, not forced', async ({
  context,
}) => {
  test.setTimeout(240_000);
  const first = await serve(DIST);
  const at = (path: string): string => `http://127.0.0.1:${first.port}${path}`;
  const page = await context.newPage();
  await refuseWebGL(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(at('/'));
  await kept(page);
  const devtools = await context.newCDPSession(page);
  const { url, errors: flaws } = await devtools.send('Page.getAppManifest');
  expect([url, flaws]).toEqual([at('/manifest.webmanifest'), []]);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  /* A context of a test is a private window. */
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((one) => one !== 'in-incognito')).toEqual([]);
  await page.goto(at('/place/lanzhou/'));
  await first.stop();
  await context.setOffline(true);

  await page.reload();
  await expect(title(page)).toHaveText('兰州市');
  expect(await page.locator('html').getAttribute('data-lens'), 'the page that was visited').toBe('zones');
  await page.goto(at('/?at=dunhuang-air-port'));
  await expect(title(page)).toContainText('敦煌');
  expect((await page.goto(at('/place/jiuquan/')))?.status()).toBe(200);
  await expect(title(page)).toHaveText('酒泉市');
  await expect(page.getByRole('article')).toContainText('新能源装备制造');
  await page.goto(at('/?lens=match&industry=petrochemicals&from=jiangsu&needs=port'));
  await expect(title(page)).toBeVisible();
  await page.goto(at('/en/industry/new-materials/'));
  await expect(title(page)).toContainText('new materials');
  await page.getByRole('link', { name: '切换到中文' }).click();
  await expect(title(page)).toContainText('新材料');
  expect((await page.goto(at('/nowhere/')))?.status(), 'what is lost stays lost').toBe(404);
  await expect(page.getByText(messagesFor('zh').brokenAddress('/nowhere/'))).toBeVisible();

  /* The server is back, with another build. */
  const folder = mkdtempSync(join(tmpdir(), 'atlas-newer-'));
  cpSync(DIST, folder, { recursive: true });
  const entry = readdirSync(join(folder, 'assets')).find((name) => /^index-.*\.js$/.test(name)) ?? '';
  const renamed = entry.replace(/^index-/, 'index-newer');
  renameSync(join(folder, 'assets', entry), join(folder, 'assets', renamed));
  for (const name of filesIn(folder).filter((one) => one.endsWith('.html')))
    writeFileSync(join(folder, name), readFileSync(join(folder, name), 'utf8').replaceAll(entry, renamed));
  await writeWorker(folder);
  await page.goto(at('/?at=jiuquan'));
  await expect(title(page)).toHaveText('酒泉市');
  const second = await serve(folder, first.port);
  await context.setOffline(false);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(page.getByText(newBuild)).toBeVisible();
  const program = () => page.locator('script[type=module]').getAttribute('src');
  expect(await program()).toBe(`/assets/${entry}`);
  await page.getByRole('button', { name: takeBuild }).click();
  await expect.poll(program).toBe(`/assets/${renamed}`);
  await expect(title(page)).toHaveText('酒泉市');
  await expect(page.getByText(newBuild)).toHaveCount(0);
  await second.stop();
  rmSync(folder, { recursive: true });
  expect(errors).toEqual([]);
});
