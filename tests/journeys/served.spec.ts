import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { freePort } from '../../tools/freePort.ts';
import { findNginx, serveByNginx, type Served } from '../../tools/nginx.ts';
import { headersOf } from '../../tools/csp.ts';
import { expect, open, test as base } from './journey.ts';

const DIST = resolve(import.meta.dirname, '../../dist');
const nginx = findNginx();

/* The whole file speaks to a server of its own, by the configuration that a release carries. */
const test = base.extend<object, { site: string }>({
  site: [
    async ({}, use) => {
      const port = await freePort();
      let served: Served | null = null;
      if (nginx) served = await serveByNginx(nginx, DIST, port);
      await use(`http://127.0.0.1:${port}`);
      await served?.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
});
test.skip(nginx === null, 'no nginx on this machine (apt-get install nginx-light)');

const program = (): string =>
  `/assets/${readdirSync(`${DIST}/assets`).find((name) => /^app-.*\.js$/.test(name)) ?? ''}`;

test('every answer of a real server bears the headers: found, lost, unchanged, refused and hidden', async ({
  request,
}) => {
  const wanted = headersOf(DIST);
  const { headers } = await request.get('/data/facts.csv').then((answer) => ({ headers: answer.headers() }));
  const unchanged = { headers: { 'If-None-Match': headers['etag'] ?? '' } };
  const answers = [
    [200, await request.get('/')],
    [200, await request.get(program())],
    [304, await request.get('/data/facts.csv', unchanged)],
    [404, await request.get('/nowhere/')],
    [404, await request.get('/assets/gone.js')],
    [404, await request.get('/data/gone.json')],
    [404, await request.get('/.headers')],
    [405, await request.post('/')],
  ] as const;
  for (const [status, answer] of answers) {
    expect(answer.status(), answer.url()).toBe(status);
    for (const [name, value] of Object.entries(wanted))
      expect(answer.headers()[name.toLowerCase()], `${answer.url()}: ${name}`).toBe(value);
  }
});

test('what never changes is kept, what may is asked for anew, and each is sent small and by its name', async ({
  request,
}) => {
  const kept = async (path: string): Promise<string | undefined> =>
    (await request.get(path)).headers()['cache-control'];
  expect(await kept(program())).toBe('public, max-age=31536000, immutable');
  for (const path of ['/', '/sw.js', '/manifest.webmanifest', '/data/atlas.json', '/assets/gone.js', '/nowhere/'])
    expect(await kept(path)).toBe('no-cache');
  const types = {
    '/': 'text/html; charset=utf-8',
    [program()]: 'text/javascript; charset=utf-8',
    '/sw.js': 'text/javascript; charset=utf-8',
    '/data/sites.geojson': 'application/geo+json; charset=utf-8',
    '/data/facts.csv': 'text/csv; charset=utf-8',
  };
  for (const [path, type] of Object.entries(types)) {
    const { 'content-type': sent, 'content-encoding': packed, vary } = (await request.get(path)).headers();
    expect([sent, packed, vary], path).toEqual([type, 'gzip', 'Accept-Encoding']);
  }
});

test('only the embed may stand in a foreign frame', async ({ request }) => {
  const frames = async (query: string): Promise<string | undefined> =>
    /frame-ancestors ([^;]*)/.exec((await request.get(`/?${query}`)).headers()['content-security-policy'] ?? '')?.[1];
  expect(await frames('shell=embed&at=jiuquan')).toBe('*');
  for (const query of ['', 'shell=briefing', 'q=shell=embed', 'SHELL=embed', 'shell=embedded'])
    expect(await frames(query), query).toBe("'self'");
});

test('the atlas answers behind it, and its policy has nothing to report', async ({ plate: page }) => {
  await open(page, '/?at=jiuquan');
  await expect(page.locator('h2[data-title]')).toHaveText('酒泉市');
  await page.getByRole('link', { name: 'Switch to English' }).click();
  await expect(page.locator('h2[data-title]')).toHaveText('Jiuquan');
});
