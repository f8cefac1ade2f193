import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const read = (name: string): string => readFileSync(resolve(import.meta.dirname, '..', name), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

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
