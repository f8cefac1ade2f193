import { describe, expect, test } from 'vitest';
import { answerTo, type Kept } from '../../../src/load/offline/answer.ts';
import { planFor, type Asked, type Copy } from '../../../src/load/offline/plan.ts';

const SCOPE = 'https://atlas.example/gansu/';
const page = (build: string, words = ''): string =>
  `<meta name="data-version" content="v1"><script type="module" src="/gansu/assets/${build}.js"></script>${words}`;
const copy: Copy = {
  id: 'one',
  build: 'a.js v1',
  files: { 'index.html': 'x', 'en/index.html': 'x', 'assets/a.js': '', 'data/atlas.json': 'x', 'events/e.json': 'x' },
  lasting: 'assets/',
  pages: ['', 'en/', 'place/jiuquan/', 'en/place/jiuquan/'],
  homes: ['', 'en/'],
};
const asked = (path: string, patch: Partial<Asked> = {}): Asked => ({
  url: new URL(path, SCOPE).href,
  method: 'GET',
  opens: false,
  partly: false,
  cache: 'default',
  ...patch,
});
const opened = (path: string): Asked => asked(path, { opens: true });

type Server = 'down' | 'silent' | Record<string, Response | undefined>;

/** A device with a whole copy and perhaps some visited pages, and the answer it gives. */
async function answers(
  request: Asked,
  server: Server,
  visited: Record<string, string> = {},
  older: Record<string, string> = {},
): Promise<{ status: number; text: string; kept: Record<string, string> }> {
  const files: Record<string, string> = {
    'index.html': page('a', 'home'),
    'en/index.html': page('a', 'home in English'),
    'assets/a.js': 'program',
    'data/atlas.json': 'data of one',
    'events/e.json': 'event',
  };
  const given = (text: string | undefined): Promise<Response | undefined> =>
    Promise.resolve(text === undefined ? undefined : new Response(text));
  const pages = { ...visited };
  const kept: Kept = {
    own: (name) => given(files[name]),
    any: (name) => given(files[name] ?? older[name]),
    visited: (folder) => given(pages[folder]),
    keep: async (folder, response) => void (pages[folder] = await response.text()),
  };
  const works: Promise<void>[] = [];
  const ask = (): Promise<Response> => {
    if (server === 'silent') return new Promise(() => undefined);
    const found = server === 'down' ? undefined : server[request.url.slice(SCOPE.length)];
    return found ? Promise.resolve(found) : Promise.reject(new TypeError('offline'));
  };
  const response = await answerTo(planFor(request, SCOPE, copy), copy, kept, {
    ask,
    patience: () => (server === 'silent' ? Promise.resolve() : new Promise(() => undefined)),
    later: (work) => void works.push(work),
  });
  await Promise.all(works);
  return { status: response.status, text: await response.text(), kept: pages };
}

describe('a page', () => {
  test('comes from the server while that can be reached, and what the server has lost stays lost', async () => {
    const server = { '?at=jiuquan': new Response('new'), 'nowhere/': new Response('lost', { status: 404 }) };
    expect(await answers(opened('?at=jiuquan'), server)).toMatchObject({ status: 200, text: 'new' });
    expect(await answers(opened('nowhere/'), server)).toMatchObject({ status: 404, text: 'lost' });
  });

  test.each(['down', 'silent', { '?lens=origin&from=jiangsu': new Response('', { status: 502 }) }] as const)(
    'comes from the copy where the server is %o, whatever is asked behind its path',
    async (server) => {
      const { status, text } = await answers(opened('?lens=origin&from=jiangsu'), server);
      expect([status, text]).toEqual([200, page('a', 'home')]);
    },
  );

  test('opens as it was last visited, else home in its language stands in its place', async () => {
    const visited = { 'place/jiuquan/': 'Jiuquan' };
    for (const path of ['place/jiuquan/?theme=dark', 'place/jiuquan', 'place/jiuquan/index.html'])
      expect((await answers(opened(path), 'down', visited)).text, path).toBe('Jiuquan');
    expect((await answers(opened('place/jiuquan/'), 'down')).text).toContain('home');
    expect((await answers(opened('en/place/jiuquan/'), 'down', visited)).text).toContain('home in English');
  });

  test('that the site does not have is lost without a server too, with the page that says so', async () => {
    for (const path of ['nowhere/', 'place/atlantis/', 'en/nowhere'])
      expect(await answers(opened(path), 'down'), path).toMatchObject({
        status: 404,
        text: expect.stringContaining('home') as string,
      });
  });

  test('is kept when it was visited, and only where its programs and data are those of the copy', async () => {
    const serve = async (path: string, body: string, status = 200): Promise<string[]> =>
      Object.keys((await answers(opened(path), { [path]: new Response(body, { status }) })).kept);
    expect(await serve('place/jiuquan/?note=x', page('a'))).toEqual(['place/jiuquan/']);
    expect(await serve('place/jiuquan/', page('b'))).toEqual([]);
    expect(await serve('place/jiuquan/', page('a'), 404)).toEqual([]);
    expect(await serve('nowhere/', page('a'))).toEqual([]);
  });
});

describe('a file', () => {
  test('whose name bears its content comes from any copy that is here, so that an open page finds its programs', async () => {
    expect((await answers(asked('assets/a.js'), 'down')).text).toBe('program');
    expect((await answers(asked('assets/old.js'), 'down', {}, { 'assets/old.js': 'old program' })).text).toBe(
      'old program',
    );
    await expect(answers(asked('assets/gone.js'), 'down')).rejects.toThrow('offline');
  });

  test('of the data is the copy’s, unless it is asked for past every cache', async () => {
    const server = (): Server => ({ 'data/atlas.json': new Response('data of two') });
    expect((await answers(asked('data/atlas.json'), server())).text).toBe('data of one');
    expect((await answers(asked('data/atlas.json?x'), 'down')).text).toBe('data of one');
    for (const cache of ['no-store', 'reload', 'no-cache'] as const)
      expect((await answers(asked('data/atlas.json', { cache }), server())).text, cache).toBe('data of two');
    await expect(answers(asked('data/atlas.json', { cache: 'no-store' }), 'down')).rejects.toThrow('offline');
    expect((await answers(asked('data/atlas.json', { cache: 'no-cache' }), 'down')).text).toBe('data of one');
  });

  test('that an operator may change comes from the server first', async () => {
    expect((await answers(asked('events/e.json'), { 'events/e.json': new Response('new') })).text).toBe('new');
    expect((await answers(asked('events/e.json'), 'down')).text).toBe('event');
  });

  test('that is opened like a page is still a file', () => {
    expect(planFor(opened('data/facts.csv'), SCOPE, copy)).toEqual({ kind: 'pass' });
    expect(planFor(opened('data/atlas.json'), SCOPE, copy)).toEqual({ kind: 'kept', name: 'data/atlas.json' });
  });
});

test('what is no business of the worker is left to the browser', () => {
  const strangers = [
    asked('https://tiles.example/1/2/3.png'),
    asked('https://atlas.example/other/index.html', { opens: true }),
    asked('stand/heartbeat', { method: 'POST' }),
    asked('data/atlas.json', { partly: true }),
    asked('data/facts.csv'),
    asked('sw.js'),
    asked('%E9%85', { opens: true }),
    /* Its frame is allowed by the server's headers alone. */
    opened('?shell=embed&at=jiuquan'),
    /* A newer build's file, asked after by a stand: the server must have it itself. */
    asked('assets/b.js', { cache: 'no-cache' }),
  ];
  for (const one of strangers) expect(planFor(one, SCOPE, copy), one.url).toEqual({ kind: 'pass' });
});
