import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { AtlasFile } from '../src/model/atlas.ts';
import { PARTS, type Part } from './bench/budgets.ts';
import { buildPages } from './bench/builds.ts';
import { manySites } from './bench/manySites.ts';
import { isHeld, tableOf } from './bench/ratios.ts';
import { Rounds, type Round } from './bench/rounds.ts';
import { linesOf } from './bench/rows.ts';
import { measureScale } from './bench/scale/scale.ts';
import { BenchServer } from './bench/server.ts';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';

/**
 * `npm run bench`: the app against a bare MapLibre page and an ECharts page of the same province, page by page in turn, a browser context
 * each, after a round that is thrown away. `--rounds=7`; `--quick` for one round of all but many sites; `--only=heaps,switches` for some rows;
 * `--strict` to fail where a budget is not held; `--scale` for how the app's own code grows with sites and facts, and nothing else.
 */
const args = process.argv.slice(2);
if (args.includes('--scale')) {
  measureScale();
  process.exit(0);
}
const given = (name: string): string | undefined =>
  args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const quick = args.includes('--quick');
const rounds = Number(given('rounds') ?? (quick ? 1 : 7));
const parts = new Set<Part>(
  PARTS.filter((part) => given('only')?.split(',').includes(part) ?? (!quick || part !== 'sites')),
);
if (!(rounds >= 1) || parts.size === 0) {
  console.error(`nothing to measure: --rounds=<1 or more>, --only=<some of ${PARTS.join(',')}>`);
  process.exit(1);
}
/** Made-up sites beside the atlas' own. */
const MANY = 60_000;
const RESULTS = join(tmpdir(), 'bench-results.json');
const ATLAS = '/data/atlas.json';

const folders = await buildPages();
const server = new BenchServer(folders);
const origin = await server.listen();
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
const file = JSON.parse(readFileSync(join(folders['/'] ?? '', ATLAS), 'utf8')) as AtlasFile;
const crowd = (count: number): Buffer => Buffer.from(JSON.stringify(manySites(file, count)));
const bench = new Rounds(browser, server, origin, { path: ATLAS, few: crowd(0), many: crowd(MANY) });

const measured: Round[] = [];
for (let n = 0; n <= rounds; n += 1) {
  /* A quick run warms up with what starts the pages: files compressed, code in the disk's cache. */
  const one = await bench.round(n === 0 && quick ? new Set<Part>(['heaps']) : parts);
  if (n > 0) measured.push(one);
  console.log(n === 0 ? 'warmed up' : `round ${n} of ${rounds}`);
}
await browser.close();
await server.close();
for (const folder of Object.values(folders)) rmSync(folder, { recursive: true });

const lines = linesOf(measured, parts);
console.log(`\n${tableOf(lines)}\n`);
writeFileSync(RESULTS, `${JSON.stringify({ rounds: measured, lines, errors: bench.errors }, null, 1)}\n`);
console.log(RESULTS);
for (const error of new Set(bench.errors)) console.error(error);
const worse = lines.filter((line) => !isHeld(line));
if (args.includes('--strict'))
  for (const { what } of worse) console.error(`over its budget (tools/bench/budgets.ts): ${what}`);
process.exit(bench.errors.length > 0 || (args.includes('--strict') && worse.length > 0) ? 1 : 0);
