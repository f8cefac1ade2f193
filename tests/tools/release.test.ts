import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { releaseRefusal } from '../../src/compile/releasable.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DEVELOPMENT = { development: true, number: null };
const PLATFORM = { development: false, number: 'GS(2024)0001号' };
const OWN = '甘S(2026)012号';

describe('a public release', () => {
  test('of a map whose review is not stated is refused, whatever its boundaries', () => {
    for (const boundary of [DEVELOPMENT, PLATFORM])
      expect(releaseRefusal({ status: 'unreviewed', number: null }, boundary)).toMatch(/未审图.*set status to/);
  });

  test('of a submitted map is made, on development boundaries too', () => {
    for (const boundary of [DEVELOPMENT, PLATFORM])
      expect(releaseRefusal({ status: 'submitted', number: null }, boundary)).toBe(null);
  });

  test('of an approved map is made on an authoritative set, and refused on the development package', () => {
    expect(releaseRefusal({ status: 'approved', number: OWN }, PLATFORM)).toBe(null);
    expect(releaseRefusal({ status: 'approved', number: OWN }, DEVELOPMENT)).toMatch(/development boundaries/);
  });

  test('of an approved map without a number, or under the number of its base, is refused', () => {
    expect(releaseRefusal({ status: 'approved', number: null }, PLATFORM)).toMatch(/without a number/);
    expect(releaseRefusal({ status: 'approved', number: PLATFORM.number }, PLATFORM)).toMatch(/of the boundary set/);
  });

  test('of this repository is refused today in one sentence, and leaves nothing behind', () => {
    const releases = (): string[] => readdirSync(ROOT).filter((name) => name.includes('release'));
    const before = releases();
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'tools/release.ts'], { cwd: ROOT, encoding: 'utf8' });
    const said = run.stderr.trimEnd().split('\n');
    expect(run.status).toBe(1);
    expect(said).toEqual([releaseRefusal({ status: 'unreviewed', number: null }, DEVELOPMENT), 'no release was made']);
    expect(releases()).toEqual(before);
  }, 60_000);
});
