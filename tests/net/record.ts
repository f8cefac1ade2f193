import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import prettier from 'prettier';
import { createServer } from 'vite';
import type { Shown } from './shownAt.ts';

/**
 * `npx tsx tests/net/record.ts [address…]`: records anew what every address of tests/addresses.json shows, and adds the addresses given.
 * For a change that is meant: what moved is then read in the diff.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const FILE = resolve(ROOT, 'tests/addresses.json');

const known = existsSync(FILE) ? Object.keys(JSON.parse(readFileSync(FILE, 'utf8')) as object) : [];
const addresses = [...new Set([...known, ...process.argv.slice(2)])];
const server = await createServer({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  plugins: [svelte({ configFile: false })],
});
try {
  const { shownAt } = (await server.ssrLoadModule('/tests/net/shownAt.ts')) as {
    shownAt: (address: string) => Shown;
  };
  const blocks = addresses.map((address) => `${JSON.stringify(address)}: ${JSON.stringify(shownAt(address))}`);
  const style = (await prettier.resolveConfig(FILE)) ?? {};
  writeFileSync(FILE, await prettier.format(`{\n${blocks.join(',\n')}\n}`, { ...style, parser: 'json' }));
  process.stdout.write(`tests/addresses.json: ${addresses.length} addresses\n`);
} finally {
  await server.close();
}
