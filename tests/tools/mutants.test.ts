import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { MUTANTS, mutated } from '../../tools/mutants/list.ts';

const read = (file: string): string => readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8');

test.each(MUTANTS)('can still be made, and its killer still stands: $wrong', (mutant) => {
  const text = read(mutant.file);
  expect(mutated(text, mutant)).not.toBe(text);
  const [file, title] = mutant.killer;
  expect(read(file).split(`test('${title}'`)).toHaveLength(2);
});

test('of who fits, of what is asked, of addresses and of talks there are four each', () => {
  for (const where of ['src/model/match', 'src/model/whatFrom', 'src/view/', 'src/story/compose/'])
    expect(MUTANTS.filter(({ file }) => file.startsWith(where)).length, where).toBeGreaterThanOrEqual(4);
  expect(new Set(MUTANTS.map(({ wrong }) => wrong)).size).toBe(MUTANTS.length);
});

test('one whose piece has changed or stands there twice is named with its file', () => {
  const mutant = { wrong: '', file: 'a.ts', is: 'a < b', becomes: 'a > b', killer: ['', ''] } as const;
  for (const text of ['', 'a < b; a < b']) expect(() => mutated(text, mutant)).toThrow(/^a\.ts: "a < b" stands there/);
});
