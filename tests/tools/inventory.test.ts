import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { billOf, checksums, itemsOf, licencesOf, type Lock } from '../../tools/inventory.ts';
import { differences } from '../../tools/releaseFolder.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const own = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock;

const LOCK: Lock = {
  packages: {
    '': { version: '1' },
    'node_modules/a': { version: '1.0.0', license: 'MIT', integrity: 'sha512-AAEC', dependencies: { b: '2', c: '1' } },
    'node_modules/a/node_modules/b': { version: '2.0.0', license: '(MIT OR Apache-2.0)', dependencies: { c: '1' } },
    'node_modules/b': { version: '1.0.0', license: 'ISC', dev: true },
    'node_modules/@s/c': { version: '3.0.0', dev: true, dependencies: { gone: '1' } },
    'node_modules/c': { version: '1.0.0', name: 'real-c', license: 'ISC' },
  },
};
interface Bill {
  readonly components: readonly Record<string, unknown>[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}
const bill = (lock: Lock): Bill => JSON.parse(billOf(lock, { name: 'x', version: '1' })) as Bill;

describe('the bill of materials', () => {
  test('names every package of the lock file once, what is sent apart from what only makes it', () => {
    const { components, dependencies } = bill(own);
    expect(components).toHaveLength(Object.keys(own.packages).length - 1);
    expect(new Set(components.map((one) => one['bom-ref'])).size).toBe(components.length);
    const refs = new Set([...components.map((one) => one['bom-ref']), 'x']);
    expect(dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((one) => !refs.has(one))).toEqual(
      [],
    );
    const scopeOf = (name: string): unknown => components.find((one) => one['name'] === name)?.['scope'];
    expect(['maplibre-gl', 'd3', 'vitest', 'eslint'].map(scopeOf)).toEqual([
      'required',
      'required',
      'excluded',
      'excluded',
    ]);
  });

  test('says of each its address, licence and checksum, and what it asks for where it finds that', () => {
    const { components, dependencies } = bill(LOCK);
    expect(components.map(({ purl }) => purl)).toEqual([
      'pkg:npm/%40s/c@3.0.0',
      'pkg:npm/a@1.0.0',
      'pkg:npm/b@2.0.0',
      'pkg:npm/b@1.0.0',
      'pkg:npm/real-c@1.0.0',
    ]);
    expect(components[1]).toMatchObject({
      licenses: [{ license: { id: 'MIT' } }],
      hashes: [{ alg: 'SHA-512', content: '000102' }],
    });
    expect(components[2]).toMatchObject({ licenses: [{ expression: '(MIT OR Apache-2.0)' }] });
    const needs = (path: string): unknown =>
      dependencies.find(({ ref }) => ref.endsWith(`#${path}`))?.dependsOn.map((one) => one.split('#')[1]);
    expect(needs('node_modules/a')).toEqual(['node_modules/a/node_modules/b', 'node_modules/c']);
    expect(needs('node_modules/a/node_modules/b')).toEqual(['node_modules/c']);
    expect(needs('node_modules/@s/c')).toEqual([]);
  });

  test('is the same bytes whenever it is made', () => {
    expect(billOf(own, { name: 'x', version: '1' })).toBe(billOf(own, { name: 'x', version: '1' }));
  });
});

describe('the licences', () => {
  test('give the text of every package that is sent, and of no other', () => {
    const text = licencesOf(own, ROOT);
    for (const name of ['maplibre-gl', 'd3', 'svelte', 'fflate']) expect(text).toContain(`\n${name} `);
    expect(text).toMatch(/Permission is hereby granted/);
    expect(text).not.toContain('\nvitest ');
    expect(itemsOf(own).filter(({ shipped, licence }) => shipped && licence === null)).toEqual([]);
  });

  test('of a package that states none stop the release by its name', () => {
    const project = mkdtempSync(join(tmpdir(), 'atlas-licence-'));
    mkdirSync(join(project, 'node_modules/a'), { recursive: true });
    expect(() => licencesOf({ packages: { 'node_modules/a': { version: '1' } } }, project)).toThrow(
      'node_modules/a: states no licence',
    );
    rmSync(project, { recursive: true });
  });
});

test('checksums are those of sha256sum, and two folders differ where a file is other or missing', () => {
  const [one, other] = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'atlas-release-'))) as [string, string];
  for (const folder of [one, other]) writeFileSync(join(folder, 'a'), 'abc');
  expect(checksums(one, ['a'])).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n');
  expect(differences(one, other)).toEqual([]);
  writeFileSync(join(other, 'a'), 'abd');
  writeFileSync(join(one, 'b'), '');
  expect(differences(one, other)).toEqual(['a', 'b']);
  for (const folder of [one, other]) rmSync(folder, { recursive: true });
});
