import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { compile } from '../src/compile/compile.ts';
import { stale } from '../src/compile/freshness.ts';
import { seedsIn } from '../src/compile/read.ts';
import { releaseRefusal } from '../src/compile/releasable.ts';
import type { AtlasFile } from '../src/model/atlas.ts';
import { configuredBasemap } from './basemap.ts';

/** `npm run release`: a public release in release/, whole or not at all; refuses where the review of the map is not stated. */
const ROOT = resolve(import.meta.dirname, '..');
const RELEASE = join(ROOT, 'release');

const compiled = compile(seedsIn(ROOT));
if (!compiled.ok) refuse(compiled.problems);
const { review, boundary } = JSON.parse(compiled.files.get('atlas.json') ?? '{}') as AtlasFile;
const reason = releaseRefusal(review, boundary);
if (reason !== null) refuse([reason]);
const old = stale(join(ROOT, 'data'), compiled.files);
if (old.length > 0) refuse(old);

const base = configuredBasemap();

const fresh = mkdtempSync(join(ROOT, '.release-'));
const before = `${fresh}-before`;
try {
  const { build } = await import('vite');
  await build({ root: ROOT, logLevel: 'warn', build: { outDir: fresh, emptyOutDir: true } });
  writeFileSync(join(fresh, 'RELEASE.txt'), statement());
  if (existsSync(RELEASE)) renameSync(RELEASE, before);
  renameSync(fresh, RELEASE);
} catch (error) {
  rmSync(fresh, { recursive: true, force: true });
  if (existsSync(before) && !existsSync(RELEASE)) renameSync(before, RELEASE);
  refuse([error instanceof Error ? error.message : String(error)]);
}
rmSync(before, { recursive: true, force: true });
console.log(`release/: ${review.number ?? review.status}, ${boundary.title}`);

/** What the release is, for whoever puts it on a server: status, number, boundaries, commit, and a checksum of every file. */
function statement(): string {
  const files = filesIn(fresh).filter((path) => path !== 'RELEASE.txt');
  const sum = (path: string): string =>
    createHash('sha256')
      .update(readFileSync(join(fresh, path)))
      .digest('hex');
  return [
    '甘肃产业承接地图 Gansu Transfer Atlas',
    `status: ${review.status}`,
    `number: ${review.number ?? 'none'}`,
    `review date: ${review.date ?? 'not stated'}`,
    `boundaries: ${boundary.title}; ${boundary.producer ?? 'producer not stated'}; ${boundary.datum ?? 'datum not stated'}; ${boundary.number ?? 'no number of its own'}${boundary.development ? '; for development only' : ''}`,
    `base map: ${base ? `${base.name}, its own number ${base.number}` : 'none'}`,
    `commit: ${commit()}`,
    '',
    ...files.map((path) => `${sum(path)}  ${path}`),
    '',
  ].join('\n');
}

function commit(): string {
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
  try {
    return `${git('rev-parse', 'HEAD')}${git('status', '--porcelain') === '' ? '' : ' with uncommitted changes'}`;
  } catch {
    return 'not under version control';
  }
}

function filesIn(folder: string): string[] {
  const walk = (at: string): string[] =>
    readdirSync(at).flatMap((name) => {
      const path = join(at, name);
      return statSync(path).isDirectory() ? walk(path) : [relative(folder, path)];
    });
  return walk(folder).sort();
}

function refuse(reasons: readonly string[]): never {
  for (const line of reasons) console.error(line);
  console.error('no release was made');
  process.exit(1);
}
