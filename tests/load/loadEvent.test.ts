import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { loadBeside } from '../../src/load/loadEvent.ts';

const answering = (answer: () => Response | Promise<Response>) => {
  const fetcher = vi.fn<(address: string) => Promise<Response>>(async () => answer());
  return { fetcher, shelf: { base: '/gansu/', fetcher: fetcher as unknown as typeof fetch } };
};
const json = (text: string) => (): Response => new Response(text, { headers: { 'Content-Type': 'application/json' } });

describe('a file beside the page', () => {
  test('is asked for below the site’s base, or from the root of its host', async () => {
    const { fetcher, shelf } = answering(json('{}'));
    for (const address of ['events/one.json', '/events/one.json?v=2', 'events/展会.json'])
      expect(await loadBeside(shelf, address)).toEqual({ text: '{}' });
    expect(fetcher.mock.calls.map(([path]) => path)).toEqual([
      '/gansu/events/one.json',
      '/events/one.json?v=2',
      `/gansu/events/${encodeURIComponent('展会')}.json`,
    ]);
  });

  test.each([
    'http://evil.test/a.json',
    'javascript:alert(1)',
    'data:application/json,{}',
    '//evil.test/a.json',
    '/\\evil.test/a.json',
    '/\t/evil.test/a.json',
    '/.//evil.test/a.json',
    '\\\\evil.test',
    '../secret.json',
    'events/../../secret.json',
    'events/%2e%2e/%2e%2e/secret.json',
    '..\\secret.json',
  ])('is never %j: that is another host, or above the base', async (address) => {
    const { fetcher, shelf } = answering(json('{}'));
    const file = await loadBeside(shelf, address);
    for (const [path] of fetcher.mock.calls) expect(path).toMatch(/^\/gansu\//);
    if (fetcher.mock.calls.length === 0) expect(file).toEqual({ why: address });
  });

  test('is of this host whatever an address says, a thousand times', async () => {
    const { fetcher, shelf } = answering(json('{}'));
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '%2e',
      '\t',
      ':',
      '@',
      'http',
      'evil.test',
      '?',
      '#',
      'a',
      '展',
    );
    const address = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(address, async (text) => {
        await loadBeside(shelf, text);
      }),
      { numRuns: 1000 },
    );
    const hosts = new Set(fetcher.mock.calls.map(([path]) => new URL(path, 'http://atlas.test/gansu/x').host));
    expect([...hosts]).toEqual(['atlas.test']);
  });

  test('that does not come, or is the page itself, is told by why', async () => {
    const missing = answering(() => new Response('', { status: 404 }));
    expect(await loadBeside(missing.shelf, 'events/one.json')).toEqual({ why: 'HTTP 404' });
    const page = answering(() => new Response('<html>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } }));
    expect(await loadBeside(page.shelf, 'events/one.json')).toEqual({ why: 'text/html; charset=utf-8' });
    const cut = answering(() => Promise.reject(new TypeError('network')));
    expect(await loadBeside(cut.shelf, 'events/one.json')).toEqual({ why: 'TypeError: network' });
  });
});
