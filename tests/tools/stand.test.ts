import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Beat } from '../../src/load/beat.ts';
import { argumentsFor, KIOSK_FLAGS } from '../../tools/stand/flags.ts';
import { Keeper } from '../../tools/stand/Keeper.ts';
import { optionsIn } from '../../tools/stand/options.ts';
import { RotatingLog } from '../../tools/stand/RotatingLog.ts';
import { standServer } from '../../tools/stand/serveStand.ts';

const BEAT: Beat = { version: 'v1', map: 'drawn', visits: 0, error: null, window: [1920, 1080], screen: [1920, 1080] };

/** A keeper of browsers that a test lets die, with a clock that a test moves. */
function kept() {
  let now = 0;
  const log: string[] = [];
  const signals: string[] = [];
  const began: number[] = [];
  let end: (how: string) => void = () => undefined;
  let stopped = 0;
  const keeper = new Keeper({
    start(onend) {
      began.push(now);
      end = onend;
      return { pid: began.length, kill: (signal) => void signals.push(signal) };
    },
    now: () => now,
    log: (line) => void log.push(line),
    onstopped: () => (stopped += 1),
  });
  const after = (seconds: number, hearing = false): void => {
    for (let i = 0; i < seconds * 2; i++) {
      now += 500;
      if (hearing && i % 8 === 0) keeper.hear(BEAT);
      keeper.tick();
    }
  };
  keeper.tick();
  return {
    keeper,
    after,
    log,
    signals,
    began,
    die: (how = 'SIGKILL') => end(how),
    stopped: () => stopped,
    now: () => now,
  };
}

describe('the keeper', () => {
  test('starts a browser at once and leaves one alone that is heard of', () => {
    const { keeper, after, began, signals } = kept();
    expect(keeper.state.state).toBe('starting');
    after(3600, true);
    expect([began.length, signals, keeper.state.state]).toEqual([1, [], 'alive']);
    expect(keeper.state.age).toBeLessThanOrEqual(5000);
    expect(keeper.state.beat).toEqual(BEAT);
  });

  test('starts another within ten seconds of the death of one that lived', () => {
    const { after, began, die, now } = kept();
    after(600, true);
    const died = now();
    die();
    after(10);
    expect(began).toHaveLength(2);
    expect((began[1] ?? 0) - died).toBeLessThanOrEqual(10_000);
  });

  test('ends a frozen one, by force where it does not listen, and has another within ten seconds', () => {
    const { keeper, after, began, signals, die, now } = kept();
    after(600, true);
    keeper.hear(BEAT);
    const frozen = now();
    after(7);
    expect(signals).toEqual(['SIGTERM']);
    after(1.5);
    expect(signals.at(-1)).toBe('SIGKILL');
    die();
    after(0.5);
    expect(began).toHaveLength(2);
    expect((began[1] ?? 0) - frozen).toBeLessThanOrEqual(10_000);
  });

  test('waits 1, 5, 15, then 60 s for one that keeps dying, and begins anew once one has lived', () => {
    const { after, began, die } = kept();
    for (const wait of [1, 5, 15, 60, 60]) {
      const before = began.length;
      die('code 1');
      after(wait - 0.5);
      expect(began.length, `${wait} s`).toBe(before);
      after(0.5);
      expect(began.length, `${wait} s`).toBe(before + 1);
    }
    after(130, true);
    die();
    after(0.5);
    expect(began).toHaveLength(7);
  });

  test('gives a browser 45 s to be heard of at all, and as long to a page that is loaded again', () => {
    const { keeper, after, signals } = kept();
    after(44);
    expect(signals).toEqual([]);
    keeper.hear({ ...BEAT, going: 'loading' });
    after(44);
    expect(signals).toEqual([]);
    after(1);
    expect(signals).toEqual(['SIGTERM']);
  });

  test('stops when it is told, and when staff leave; a browser gone before is not waited for', () => {
    for (const how of ['told', 'staff'] as const) {
      const { keeper, after, die, stopped, began } = kept();
      after(10, true);
      if (how === 'told') keeper.stop();
      else keeper.hear({ ...BEAT, going: 'leaving' });
      expect(stopped()).toBe(0);
      die('SIGTERM');
      after(100);
      expect([stopped(), began.length, keeper.state.state]).toEqual([1, 1, 'stopped']);
    }
    const { keeper, die, stopped } = kept();
    die();
    keeper.stop();
    keeper.stop();
    expect(stopped()).toBe(1);
  });

  test('logs an error, a map that changes and a window that does not fill its screen, each once', () => {
    const { keeper, log } = kept();
    for (let i = 0; i < 3; i++) keeper.hear({ ...BEAT, window: [800, 600] });
    for (let i = 0; i < 3; i++) keeper.hear({ ...BEAT, map: 'lost', error: 'TypeError: x' });
    expect(log.filter((line) => line.startsWith('page:'))).toEqual([
      'page: data v1, map drawn',
      'page: the window is 800 × 600 on a screen of 1920 × 1080 (is it full-screen?)',
      'page: TypeError: x',
      'page: map lost',
    ]);
  });
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stand-'));
  const page = join(folder, 'dist');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(page, 'index.html'), '<p>the page</p>');
  writeFileSync(join(page, 'assets/a.js'), 'a');
  writeFileSync(join(page, '.headers'), "Content-Security-Policy: default-src 'self'\n");
  writeFileSync(join(folder, 'secret.txt'), 'secret');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a log is set aside at its size, three of them, and no more', () => {
  const log = new RotatingLog(join(folder, 'logs/stand.log'), 100, 3);
  for (let i = 0; i < 40; i++) log.add(`line ${i}`, new Date(0));
  const lines = ['', '.1', '.2', '.3'].flatMap((end) => readFileSync(`${log.path}${end}`, 'utf8').trim().split('\n'));
  expect(lines.length).toBeLessThan(40);
  expect(readFileSync(log.path, 'utf8')).toContain('line 39');
  expect(existsSync(`${log.path}.4`)).toBe(false);
});

test('the server gives the page with its policy to any path of it, files by name, and nothing outside', async () => {
  const heard: Beat[] = [];
  const server = standServer({
    folder: join(folder, 'dist'),
    hear: (beat) => void heard.push(beat),
    state: () => ({ state: 'alive', restarts: 0, age: 1, beat: BEAT }),
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const get = async (path: string) => {
    const response = await fetch(base + path);
    return [response.status, response.headers.get('content-security-policy'), await response.text()] as const;
  };
  for (const path of ['/', '/?shell=kiosk', '/place/jiuquan/'])
    expect(await get(path), path).toEqual([200, "default-src 'self'", '<p>the page</p>']);
  expect((await get('/assets/a.js'))[2]).toBe('a');
  for (const path of ['/assets/b.js', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/.headers', '/%zz.js'])
    expect((await get(path))[0], path).toBe(404);
  const post = (body: string) => fetch(`${base}/stand/heartbeat`, { method: 'POST', body });
  expect((await post(JSON.stringify(BEAT))).status).toBe(204);
  for (const body of ['', '{', 'null', '{"version":1}', JSON.stringify({ ...BEAT, window: 'x' })])
    expect((await post(body)).status, body).toBe(400);
  expect(heard).toEqual([BEAT]);
  expect(JSON.parse((await get('/stand/heartbeat'))[2])).toMatchObject({ state: 'alive', beat: BEAT });
  server.close();
  server.closeAllConnections();
});

describe('the command line', () => {
  test('is read, and a word that means nothing is named', () => {
    expect(optionsIn([])).toMatchObject({ folder: 'dist', port: 4174, home: null, address: '/?shell=kiosk' });
    expect(optionsIn(['--address=http://localhost:4173/?shell=kiosk&mm=546', '--flag=--no-sandbox'])).toMatchObject({
      address: '/?shell=kiosk&mm=546',
      more: ['--no-sandbox'],
    });
    for (const word of ['--prot=1', '--port=x', '--port=70000', 'go'])
      expect(optionsIn([word])).toHaveProperty('wrong');
  });

  test('of the browser has its own profile and every switch, and is not incognito', () => {
    const given = argumentsFor({ profile: '/p', address: 'http://127.0.0.1/' }, ['--no-sandbox']);
    expect(given).toEqual([...KIOSK_FLAGS, '--no-sandbox', '--user-data-dir=/p', 'http://127.0.0.1/']);
    expect(given.join(' ')).not.toContain('incognito');
  });
});

/* A browser that posts one heartbeat for its page and then lives until it is ended. */
const FAKE = `#!${process.execPath}
const page = process.argv.at(-1);
require('node:fs').appendFileSync(process.env.FAKE_SEEN, JSON.stringify({ pid: process.pid, arguments: process.argv.slice(2) }) + '\\n');
fetch(new URL('/stand/heartbeat', page), { method: 'POST', body: JSON.stringify(${JSON.stringify(BEAT)}) });
setInterval(() => {}, 1 << 30);
`;

test('a stand with a fake browser: it is started, killed and started again, and all ends with SIGTERM', async () => {
  const [browser, seen] = [join(folder, 'browser'), join(folder, 'seen')];
  writeFileSync(browser, FAKE, { mode: 0o755 });
  const root = resolve(import.meta.dirname, '../..');
  const given = [
    `--folder=${join(folder, 'dist')}`,
    '--port=0',
    `--home=${join(folder, 'home')}`,
    `--browser=${browser}`,
  ];
  const keeper: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', join(root, 'tools/stand.ts'), ...given, '--address=/?mm=546'],
    {
      cwd: root,
      env: { ...process.env, FAKE_SEEN: seen },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (!keeper.stdout) throw new Error('no output');
  const lines = createInterface({ input: keeper.stdout })[Symbol.asyncIterator]();
  const until = async (words: string): Promise<string> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error(`ended before "${words}"`);
      if (value.includes(words)) return value;
    }
  };
  await until('page: data v1');
  const browsers = (): { pid: number; arguments: string[] }[] =>
    readFileSync(seen, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as never);
  const [first] = browsers();
  expect(first?.arguments.at(-1)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?mm=546&shell=kiosk&beat=on$/);
  expect(first?.arguments).toEqual(expect.arrayContaining([...KIOSK_FLAGS]));
  process.kill(first?.pid ?? 0, 'SIGKILL');
  await until('browser ended: SIGKILL');
  await until('page: data v1');
  const ended = once(keeper, 'exit');
  keeper.kill('SIGTERM');
  await until('stopped');
  expect(await ended).toEqual([0, null]);
  expect(() => process.kill(browsers().at(-1)?.pid ?? 0, 0)).toThrow('ESRCH');
  expect(readFileSync(join(folder, 'home/stand.log'), 'utf8')).toContain('stopped');
});
