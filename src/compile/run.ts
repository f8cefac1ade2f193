import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { compile } from './compile.ts';
import { filesIn, stale } from './freshness.ts';
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
  for (const name of filesIn(folder)) if (!files.has(name)) rmSync(join(folder, name));
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  console.log(`data/: ${files.size} files written`);
}
