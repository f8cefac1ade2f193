import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compile } from '../src/compile/compile.ts';
import { stale } from '../src/compile/freshness.ts';
import { seedsIn } from '../src/compile/read.ts';
import { releaseRefusal } from '../src/compile/releasable.ts';
import type { AtlasFile } from '../src/model/atlas.ts';
import { configuredBasemap } from './basemap.ts';
import { differences, releaseInto } from './releaseFolder.ts';

/**
 * `npm run release`: a public release in release/, whole or not at all; refuses where the review of the map is not stated. With `--check`
 * it makes the release twice, says whether every byte is the same, and publishes nothing, so that it needs no review.
 */
const ROOT = resolve(import.meta.dirname, '..');
const RELEASE = join(ROOT, 'release');
const checking = process.argv.includes('--check');

const compiled = compile(seedsIn(ROOT));
if (!compiled.ok) refuse(compiled.problems);
const file = JSON.parse(compiled.files.get('atlas.json') ?? '{}') as AtlasFile;
const reason = checking ? null : releaseRefusal(file.review, file.boundary);
if (reason !== null) refuse([reason]);
const old = stale(join(ROOT, 'data'), compiled.files);
if (old.length > 0) refuse(old);

const releasing = { root: ROOT, file, basemap: configuredBasemap(), base: process.env['ATLAS_BASE'] ?? '/' };
const fresh = mkdtempSync(join(ROOT, '.release-'));
const before = `${fresh}-before`;
try {
  await releaseInto(fresh, releasing);
  if (checking) await check();
  else publish();
} catch (error) {
  rmSync(fresh, { recursive: true, force: true });
  if (existsSync(before) && !existsSync(RELEASE)) renameSync(before, RELEASE);
  refuse([error instanceof Error ? error.message : String(error)]);
}
rmSync(before, { recursive: true, force: true });

function publish(): void {
  if (existsSync(RELEASE)) renameSync(RELEASE, before);
  renameSync(fresh, RELEASE);
  console.log(`release/: ${file.review.number ?? file.review.status}, ${file.boundary.title}, data ${file.version}`);
}

async function check(): Promise<void> {
  const second = mkdtempSync(join(ROOT, '.release-'));
  try {
    await releaseInto(second, releasing);
    const other = differences(fresh, second);
    if (other.length > 0) throw new Error(`not the same in two releases: ${other.join(', ')}`);
    console.log('two releases, every byte the same');
  } finally {
    for (const folder of [fresh, second]) rmSync(folder, { recursive: true, force: true });
  }
}

function refuse(reasons: readonly string[]): never {
  for (const line of reasons) console.error(line);
  console.error('no release was made');
  process.exit(1);
}
