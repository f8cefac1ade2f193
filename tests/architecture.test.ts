import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { atlas } from './atlas.ts';

const SRC = resolve(import.meta.dirname, '../src');

/** Which folders of src each folder may import from; the table of DESIGN.md, with messages as a leaf beside the model. */
const BELOW_LENSES = ['model', 'view', 'messages', 'theme', 'layers', 'charts', 'panels'];
const MAY: Record<string, string[]> = {
  model: [],
  compile: ['model', 'view', 'story/deck.ts'],
  load: ['model', 'story/deck.ts'],
  view: ['model'],
  messages: ['model'],
  theme: ['model'],
  layers: ['model', 'theme', 'messages'],
  map: ['model', 'theme', 'layers'],
  plate: ['model', 'theme', 'layers', 'messages'],
  charts: ['model', 'theme', 'messages'],
  panels: ['model', 'theme', 'layers', 'charts', 'messages'],
  lenses: BELOW_LENSES,
  stage: [...BELOW_LENSES, 'lenses', 'map', 'load', 'shells/room.ts', 'plate'],
  story: ['model', 'view', 'messages', 'lenses'],
  shells: [...BELOW_LENSES, 'story', 'lenses', 'map', 'plate', 'load', 'stage'],
  'main.ts': ['messages', 'model', 'load', 'stage', 'map', 'shells'],
};

const files = (folder: string): string[] =>
  statSync(folder).isFile()
    ? [folder]
    : readdirSync(folder).flatMap((name) => {
        const path = join(folder, name);
        return statSync(path).isDirectory() ? files(path) : /\.(ts|svelte)$/.test(name) ? [path] : [];
      });
const imports = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from\s+|import\s*\(?\s*)'([^']+)'/g)].map((match) => match[1] ?? '');

for (const [folder, allowed] of Object.entries(MAY)) {
  test(`src/${folder} imports only from ${allowed.join(', ') || 'itself'}`, () => {
    const strays = files(join(SRC, folder)).flatMap((path) =>
      imports(path)
        .filter((target) => target.startsWith('.'))
        .map((target) => relative(SRC, resolve(path, '..', target)))
        .filter((target) => ![folder, ...allowed].some((one) => target === one || target.startsWith(`${one}/`)))
        .map((target) => `${relative(SRC, path)} → ${target}`),
    );
    expect(strays).toEqual([]);
  });
}

/** The folder of a shell, or nothing for what shells share. */
const shellOf = (path: string): string | undefined => /^shells\/(\w+)\//.exec(path)?.[1];

test('no shell imports another', () => {
  const strays = files(join(SRC, 'shells')).flatMap((path) => {
    const own = shellOf(relative(SRC, path));
    return imports(path)
      .map((target) => relative(SRC, resolve(path, '..', target)))
      .filter((target) => own !== undefined && ![own, undefined].includes(shellOf(target)))
      .map((target) => `${relative(SRC, path)} → ${target}`);
  });
  expect(strays).toEqual([]);
});

test('no lens imports another', () => {
  const lensOf = (path: string): string | undefined => /^lenses\/([\w-]+)\//.exec(path)?.[1];
  const strays = files(join(SRC, 'lenses')).flatMap((path) => {
    const own = lensOf(relative(SRC, path));
    return imports(path)
      .map((target) => relative(SRC, resolve(path, '..', target)))
      .filter((target) => own !== undefined && ![own, undefined].includes(lensOf(target)))
      .map((target) => `${relative(SRC, path)} → ${target}`);
  });
  expect(strays).toEqual([]);
});

test('every folder of src is in the table', () => {
  const folders = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((entry) => entry.name).filter((name) => !(name in MAY))).toEqual([]);
});

test('only src/map imports maplibre-gl', () => {
  const strays = files(SRC).filter((path) => imports(path).some((target) => target === 'maplibre-gl'));
  expect([...new Set(strays.map((path) => relative(SRC, path).split('/')[0]))]).toEqual(['map']);
});

test('no file of src reaches for the network by itself: fetch lives in src/load alone', () => {
  const strays = files(SRC).filter((path) => /\bfetch\(/.test(readFileSync(path, 'utf8')));
  expect(strays.map((path) => relative(SRC, path))).toEqual([]);
});

describe('code asks for roles and kinds, it names no document, clause or place', () => {
  /* A comment may give an example. */
  const bare = (text: string): string =>
    text.replace(/<!--[^]*?-->|\/\*[^]*?\*\//g, (one) => one.replace(/[^\n]/g, ' ')).replace(/(^|\s)\/\/.*$/gm, '$1');
  const sources = files(SRC).map((path) => ({ path: relative(SRC, path), text: bare(readFileSync(path, 'utf8')) }));
  const found = (pattern: RegExp, except: readonly string[] = []): string[] =>
    sources
      .filter(({ path }) => !except.includes(path))
      .flatMap(({ path, text }) =>
        [...text.matchAll(pattern)].map(
          ({ index, 0: hit }) => `${path}:${text.slice(0, index).split('\n').length}: ${hit}`,
        ),
      );
  const anyOf = (words: readonly string[]): string =>
    words.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const word = (ids: readonly string[]): RegExp => new RegExp(`(?<!\\w)(?:${anyOf(ids)})(?!\\w)`, 'g');
  const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

  test('no id of a document', () => {
    expect(found(word(ids(atlas.documents)))).toEqual([]);
  });

  test('no id of a place; the province, whose name files bear, not as a text of its own', () => {
    const places = ids(atlas.places.filter(({ kind }) => kind !== 'province'));
    expect(found(word(places))).toEqual([]);
    expect(found(/(['"`])gansu\1/g)).toEqual([]);
  });

  test('no id of a site, a project or any other subject that is a name and not a word', () => {
    const names = [...ids(atlas.sites), ...ids(atlas.subjects)].filter((id) => id.includes('-'));
    expect(found(word(names))).toEqual([]);
  });

  test('no clause: neither a heading of a document nor a section number; how numbers are spelt is model/clause.ts', () => {
    const headings = [...new Set(atlas.documents.flatMap(({ clauses }) => clauses))].filter((one) => one.length > 3);
    expect(found(new RegExp(anyOf(headings), 'g'))).toEqual([]);
    const digits = '[一二三四五六七八九十]+';
    const numbers = `${digits}[(（]${digits}[)）]|第${digits}[章节]|专栏|(['"\`])${digits}\\1`;
    expect(found(new RegExp(numbers, 'g'), ['model/clause.ts'])).toEqual([]);
  });

  test('and would be found if it did', () => {
    expect(bare("const a = 'x'; // 三(五)\n/* 专栏 */")).not.toMatch(/三|专栏/);
    expect("--zone-lanbai, 'action-plan-2025'".match(word(['lanbai', 'action-plan-2025']))).toHaveLength(2);
    expect(ids(atlas.documents)).toContain('action-plan-2025');
  });
});
