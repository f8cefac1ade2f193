import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { filesIn } from '../../src/compile/freshness.ts';
import { MOST_KEPT } from '../../src/model/keeping.ts';
import { copyOf } from '../../tools/offline.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGE = '<meta name="data-version" content="v1"><script type="module" src="/assets/a.js"></script>';
const made: string[] = [];
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A folder with a built site in it: every file of today's data and whatever else is said. */
function site(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-copy-'));
  made.push(folder);
  const data = filesIn(join(ROOT, 'data')).map((name) => [`data/${name}`, '{}'] as const);
  const all = { ...Object.fromEntries(data), 'index.html': PAGE, 'en/index.html': PAGE, 'assets/a.js': 'a', ...files };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

test('the copy holds every file that the app reads, and none of the data that only people do', () => {
  const { files } = copyOf(site());
  const sources = filesIn(join(ROOT, 'src/load')).map((name) => readFileSync(join(ROOT, 'src/load', name), 'utf8'));
  const asked = sources.flatMap((text) =>
    [...text.matchAll(/(?:loadData(?:<[^(]*>)?\([^,]+, |#table<\w+>\()['`]([\w./${}-]+)['`]/g)].map(([, name]) => name),
  );
  expect(asked.length).toBeGreaterThan(6);
  for (const name of asked) {
    const [before = '', after = ''] = (name ?? '').split(/\$\{\w+\}/);
    const held = Object.keys(files).filter((one) => one.startsWith(`data/${before}`) && one.endsWith(after));
    expect(held.length, name).toBeGreaterThan(0);
  }
  expect(Object.keys(files)).not.toContain('data/facts.csv');
  expect(Object.keys(files)).not.toContain('data/facts.json');
});

test('a file is known by its name, its build or its checksum; pages are known by folder', () => {
  const copy = copyOf(site({ 'place/jiuquan/index.html': PAGE, 'private/index.html': '<h1>no program</h1>' }));
  expect(copy.files['en/index.html']).toBe('a.js v1');
  expect(copy.files['private/index.html']).toMatch(/^[\da-f]{64}$/);
  expect(copy.files['assets/a.js']).toBe('');
  expect(copy.files['data/atlas.json']).toMatch(/^[\da-f]{64}$/);
  expect(copy.files).not.toHaveProperty('place/jiuquan/index.html');
  expect(copy.pages).toEqual(['en/', '', 'place/jiuquan/', 'private/']);
  expect(copy.build).toBe('a.js v1');
});

test('a change of any kept file is another copy, a change of any other is not', () => {
  const id = (files: Record<string, string>): string => copyOf(site(files)).id;
  expect(id({})).toBe(id({ 'data/facts.csv': 'other' }));
  expect(id({})).not.toBe(id({ 'data/atlas.json': 'other' }));
});

test('a copy of more than six million bytes stops the build, and says by how much', () => {
  expect(MOST_KEPT).toBe(6_000_000);
  expect(() => copyOf(site({ 'assets/b.js': 'x'.repeat(MOST_KEPT) }))).toThrow(/the offline copy is 600\d+ bytes/);
});
