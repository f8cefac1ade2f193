import { describe, expect, test } from 'vitest';
import { beat, HEARTBEAT, type Beat } from '../../src/load/beat.ts';
import { checkBuild } from '../../src/load/checkBuild.ts';
import { loadBeside } from '../../src/load/loadEvent.ts';

/* The data that a page asks for beforehand are no programs of it, though they begin like one: atlas.js. */
const page = (program: string, version: string): string =>
  `<link rel="preload" as="fetch" href="/data/atlas.json"><meta name="data-version" content="${version}"><link rel="stylesheet" href="/assets/${program}.css"><script type="module" src="/assets/${program}.js"></script>`;
type Served = Record<string, string | number>;
/** A server of texts by path; a number is a status, what is not there is 404. */
const serving =
  (files: Served): typeof fetch =>
  (address) => {
    const file = files[String(address)] ?? 404;
    if (file === 0) return Promise.reject(new TypeError('Failed to fetch'));
    const type = String(address).endsWith('/') ? 'text/html' : 'text/plain';
    return Promise.resolve(
      typeof file === 'number'
        ? new Response('', { status: file })
        : new Response(file, { headers: { 'Content-Type': file.startsWith('<') ? 'text/html' : type } }),
    );
  };
const check = (files: Served) => checkBuild({ base: '/', fetcher: serving(files) }, page('a', '1'));
const whole: Served = {
  '/': page('b', '2'),
  '/assets/b.js': 'b',
  '/assets/b.css': 'b',
  '/data/atlas.json': '{"version":"2"}',
};

describe('the build that the server has', () => {
  test('is the same, or newer and whole', async () => {
    expect(await check({ '/': page('a', '1') })).toBe('same');
    expect(await check(whole)).toBe('newer');
  });

  test('is broken where a file is missing, is the page in its place, or the data are of another version', async () => {
    for (const [name, spoilt] of [
      ['/assets/b.js', 404],
      ['/assets/b.css', '<html>'],
      ['/data/atlas.json', '{"version":"1"}'],
      ['/data/atlas.json', '{'],
      ['/', '<html>a page of something else'],
    ] as const)
      expect(await check({ ...whole, [name]: spoilt }), name).toBe('broken');
  });

  test('cannot be known where the network is cut or the server fails', async () => {
    for (const status of [0, 503, 404]) expect(await check({ '/': status })).toBe('unreachable');
  });
});

test('a heartbeat is posted below the base, and a keeper that is not there is no error', async () => {
  const what: Beat = { version: '1', map: 'drawn', visits: 3, error: null, window: [1920, 1080], screen: [1920, 1080] };
  const posted: [string, RequestInit | undefined][] = [];
  const listening: typeof fetch = (address, init) => {
    posted.push([String(address), init]);
    return Promise.resolve(new Response(null, { status: 204 }));
  };
  expect(await beat({ base: '/gansu/', fetcher: listening }, what)).toBe(true);
  expect(posted[0]?.[0]).toBe(`/gansu/${HEARTBEAT}`);
  expect(JSON.parse(String(posted[0]?.[1]?.body))).toEqual(what);
  for (const status of [0, 404, 405])
    expect(await beat({ base: '/', fetcher: serving({ [`/${HEARTBEAT}`]: status }) }, what)).toBe(false);
});

test('a file beside the page is fetched below the base, and none from another host or from above', async () => {
  const fetcher = serving({
    '/gansu/events/a.json': '{}',
    '/x.json': '[]',
    '/gansu/cut.json': 0,
    '/gansu/page.json': '<html>',
  });
  const load = (address: string) => loadBeside({ base: '/gansu/', fetcher }, address);
  expect(await load('events/a.json')).toEqual({ text: '{}' });
  expect(await load('/x.json')).toEqual({ text: '[]' });
  expect(await load('page.json')).toEqual({ why: 'text/html' });
  expect(await load('none.json')).toEqual({ why: 'HTTP 404' });
  expect(await load('cut.json')).toEqual({ why: 'TypeError: Failed to fetch' });
  for (const address of ['https://example.cn/a.json', '//example.cn/a.json', '../a.json', 'a/../../b.json', 'data:,x'])
    expect(await load(address)).toEqual({ why: address });
});
