import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const read = (name: string): string => readFileSync(resolve(import.meta.dirname, '..', name), 'utf8');
const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'scripts' | 'dependencies' | 'devDependencies',
  Record<string, string>
>;

/** The scripts that a text tells a reader to run; `test` and `start` are npm's own verbs. */
const named = (text: string): string[] => [
  ...new Set([...text.matchAll(/\bnpm (?:run ([\w:-]+)|(test|start)\b)/g)].map(([, run, verb]) => run ?? verb ?? '')),
];

test('every script that the README names is in package.json', () => {
  const names = named(read('README.md'));
  expect(names.length).toBeGreaterThan(8);
  expect(names.filter((name) => !(name in scripts))).toEqual([]);
});

test('every script of package.json is named in the README', () => {
  expect(Object.keys(scripts).filter((name) => !named(read('README.md')).includes(name))).toEqual([]);
});

test('every script that a script runs is in package.json', () => {
  expect(named(Object.values(scripts).join('\n')).filter((name) => !(name in scripts))).toEqual([]);
});

test('and a name that is not would be told', () => {
  expect(named('`npm run units`, `npm test`').filter((name) => !(name in scripts))).toEqual(['units']);
});

/** The packages of the README's table and why each is there; `@types/*` stands for all types. */
const reasons = (text: string): [name: string, reason: string][] =>
  [...(text.split('## Dependencies')[1] ?? '').matchAll(/^\| (?!package |-)(.+?) +\| (.+?) +\|$/gm)].flatMap(
    ([, names = '', reason = '']) =>
      names.split(', ').map((name): [string, string] => [name.split(' ')[0] ?? '', reason]),
  );

test('every package that the atlas is built with stands in the README, once, with its reason, and no other does', () => {
  const given = reasons(read('README.md'));
  const known = Object.keys({ ...dependencies, ...devDependencies });
  expect(given.filter(([, reason]) => reason.length < 5)).toEqual([]);
  expect(given.map(([name]) => name).toSorted()).toEqual(
    [...new Set(known.map((name) => (name.startsWith('@types/') ? '@types/*' : name)))].toSorted(),
  );
});

test('every package is pinned to one version', () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^(?:npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('and a row without a reason, or of a package that is not there, would be told', () => {
  expect(reasons('## Dependencies\n\n| package | why |\n| --- | --- |\n| a, b (c@4) | because |\n')).toEqual([
    ['a', 'because'],
    ['b', 'because'],
  ]);
});
