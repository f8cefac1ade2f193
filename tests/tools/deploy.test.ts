import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from '../../src/compile/freshness.ts';
import { compress } from '../../tools/compressed.ts';
import { configurationOf, SERVERS, type Server } from '../../tools/deploy.ts';

const HEADERS = {
  'Content-Security-Policy': "default-src 'self'; frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
};
const SITE = { listen: '80', root: '/srv/atlas', base: '/sub/' };

let built: string;
beforeAll(() => {
  built = mkdtempSync(join(tmpdir(), 'atlas-built-'));
  const lines = Object.entries(HEADERS).map(([name, value]) => `${name}: ${value}\n`);
  writeFileSync(join(built, '.headers'), lines.join(''));
});
afterAll(() => rmSync(built, { recursive: true }));

describe.each(Object.keys(SERVERS) as Server[])('the configuration for %s', (server) => {
  const text = (): string => configurationOf(server, SITE, built);

  test('is whole: nothing is left to fill in, and the site lies where it was built for', () => {
    expect(text()).not.toMatch(/@[A-Z]+@/);
    for (const part of ['/srv/atlas', '/sub/assets/', '/sub/index.html']) expect(text()).toContain(part);
  });

  test('gives every header of the build, and leaves open only who may frame it', () => {
    for (const [name, value] of Object.entries(HEADERS))
      expect(text()).toContain(`${name} "${value.replace(/(?<=frame-ancestors ).*/, '')}`);
    expect(text()).toMatch(/frame-ancestors (\$atlas_frames|\{atlas_frames\})"/);
  });
});

test('nginx gives its headers once and always: a second place would take them from the answers it is for', () => {
  const lines = configurationOf('nginx', SITE, built).match(/^\s*add_header.*/gm) ?? [];
  expect(lines).toHaveLength(Object.keys(HEADERS).length + 1);
  for (const line of lines) expect(line).toMatch(/ always;$/);
});

test('a build without headers, or with one that would end its own quotes, is refused', () => {
  const bare = mkdtempSync(join(tmpdir(), 'atlas-bare-'));
  expect(() => configurationOf('nginx', SITE, bare)).toThrow('has no headers');
  writeFileSync(join(bare, '.headers'), 'X: a" always; add_header Y "b\n');
  expect(() => configurationOf('nginx', SITE, bare)).toThrow('X: a header of this site holds a quote');
  rmSync(bare, { recursive: true });
});

test('texts get a smaller copy of each kind beside them, the same text; small and packed files get none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-packed-'));
  const long = '承接产业转移 '.repeat(500);
  for (const [name, text] of Object.entries({ 'a.json': long, 'b.txt': 'short', 'c.png': long }))
    writeFileSync(join(folder, name), text);
  compress(folder);
  expect(filesIn(folder).sort()).toEqual(['a.json', 'a.json.br', 'a.json.gz', 'b.txt', 'c.png']);
  expect(gunzipSync(readFileSync(join(folder, 'a.json.gz'))).toString()).toBe(long);
  expect(brotliDecompressSync(readFileSync(join(folder, 'a.json.br'))).toString()).toBe(long);
  rmSync(folder, { recursive: true });
});
