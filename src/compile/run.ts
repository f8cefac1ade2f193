import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compile } from './compile.ts';
import { stale } from './freshness.ts';
import { seedsIn } from './read.ts';

/** `npm run data` writes data/; `npm run data:check` compiles again and fails where data/ differs. */
const root = resolve(import.meta.dirname, '../..');
const compiled = compile(seedsIn(root));
if (!compiled.ok) {
  for (const line of compiled.problems) console.error(line);
  console.error(`${compiled.problems.length} problem(s); nothing was written`);
  process.exit(1);
}
const folder = join(root, 'data');
if (process.argv.includes('--check')) check(compiled.files);
else write(compiled.files);

function check(files: Map<string, string>): void {
  const reasons = stale(folder, files);
  for (const reason of reasons) console.error(reason);
  if (reasons.length > 0) process.exit(1);
  console.log(`data/ is fresh: ${files.size} files`);
}

function write(files: Map<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name));
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  console.log(`data/: ${files.size} files written`);
}
