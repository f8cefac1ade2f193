import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { filesIn } from '../src/compile/freshness.ts';
import { buildOf } from '../src/load/Renewal.ts';
import type { Copy } from '../src/load/offline/plan.ts';
import { LANGUAGES } from '../src/model/atlas.ts';
import { MOST_KEPT } from '../src/model/keeping.ts';

const ROOT = resolve(import.meta.dirname, '..');
const WORKER = 'sw.js';
/** Where files bear their content in their names. */
const LASTING = 'assets/';

/** Home in each language: the first has no folder of its own. */
const HOMES = LANGUAGES.map((language, i) => (i === 0 ? '' : `${language}/`));
/** Pages that are kept whole, since no program answers in their place. */
const PAGES = HOMES.flatMap((home) => [home, `${home}data/`, `${home}private/`]);
/** What the app reads, what makes it installable, and the files that its pages lead to; open data are for those who have a network. */
const KEPT = [
  /^assets\//,
  /^data\/(?:app\/.*|atlas|gansu\.topo|reference|search|scenes)\.json$/,
  /^(?:\w+\/)?manifest\.webmanifest$/,
  /^icons\//,
  /^events\//,
  /^(?:NOTICE|LICENSE)\.txt$/,
];

/** What of a built site is kept on a device. Throws where that is more than may be. */
export function copyOf(folder: string): Copy & { readonly bytes: number } {
  const all = filesIn(folder).sort();
  const pages = all.filter((name) => /(^|\/)index\.html$/.test(name)).map((name) => name.replace(/index\.html$/, ''));
  const names = all.filter(
    (name) => KEPT.some((one) => one.test(name)) || PAGES.some((page) => name === `${page}index.html`),
  );
  const sum = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const bytes = names.reduce((total, name) => total + statSync(join(folder, name)).size, 0);
  if (bytes > MOST_KEPT)
    throw new Error(
      `the offline copy is ${bytes} bytes, and may be ${MOST_KEPT}: leave something out (tools/offline.ts)`,
    );
  const id = createHash('sha256')
    .update(JSON.stringify(names.map((name) => [name, sum(name)])))
    .digest('hex');
  const own = buildOf(textOf('index.html'));
  const known = (name: string): string => {
    if (name.startsWith(LASTING)) return '';
    return name.endsWith('.html') && buildOf(textOf(name)) === own ? own : sum(name);
  };
  return {
    id: id.slice(0, 16),
    build: own,
    files: Object.fromEntries(names.map((name) => [name, known(name)])),
    lasting: LASTING,
    pages,
    homes: HOMES,
    bytes,
  };
}

/** The worker's program for a copy, in one file without imports, which every browser that has workers takes. */
async function programFor({ bytes, ...copy }: ReturnType<typeof copyOf>): Promise<string> {
  const made = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    define: { __COPY__: JSON.stringify(copy) },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: join(ROOT, 'src/load/offline/worker.ts'),
        formats: ['iife'],
        name: 'atlas',
        fileName: () => WORKER,
      },
    },
  })) as Rolldown.RolldownOutput[];
  const code = made.flatMap(({ output }) => output).find((one) => one.type === 'chunk')?.code;
  if (code === undefined) throw new Error(`${WORKER}: was not built`);
  return `/* ${Object.keys(copy.files).length} files, ${bytes} bytes */\n${code}`;
}

/** Puts the worker of a built site into its folder. Throws where more would be kept than may be. */
export async function writeWorker(folder: string): Promise<void> {
  writeFileSync(join(folder, WORKER), await programFor(copyOf(folder)));
}

/** Writes the worker that keeps the build on a device, once all the build's files are there to be named. */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }, bundle) {
        if (dir && 'index.html' in bundle) await writeWorker(dir);
      },
    },
  };
}
