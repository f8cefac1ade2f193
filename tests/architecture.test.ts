import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** Which folders of src each folder may import from; the table of DESIGN.md, with messages as a leaf beside the model. */
const MAY: Record<string, string[]> = {
  model: [],
  compile: ['model'],
  load: ['model'],
  view: ['model'],
  messages: ['model'],
  theme: ['model'],
  layers: ['model', 'theme'],
  map: ['model', 'theme', 'layers'],
  plate: ['model', 'theme', 'layers', 'messages'],
  charts: ['model', 'theme', 'messages'],
  panels: ['model', 'theme', 'layers', 'charts', 'messages'],
  shells: ['model', 'load', 'view', 'theme', 'layers', 'map', 'plate', 'charts', 'panels', 'messages'],
};

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : /\.(ts|svelte)$/.test(name) ? [path] : [];
  });
const imports = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s+'([^']+)'/g)].map((match) => match[1] ?? '');

for (const [folder, allowed] of Object.entries(MAY)) {
  test(`src/${folder} imports only from ${allowed.join(', ') || 'itself'}`, () => {
    const strays = files(join(SRC, folder)).flatMap((path) =>
      imports(path)
        .filter((target) => target.startsWith('.'))
        .map((target) => relative(SRC, resolve(path, '..', target)).split('/')[0] ?? '')
        .filter((target) => target !== folder && !allowed.includes(target))
        .map((target) => `${relative(SRC, path)} → ${target}`),
    );
    expect(strays).toEqual([]);
  });
}

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
