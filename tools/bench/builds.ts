import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** Builds the app and its peers into folders of their own, by the prefix they are served under. */
export async function buildPages(): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  const app = join(folder, 'app');
  await build({ root: ROOT, base: '/', logLevel: 'warn', build: { outDir: app, emptyOutDir: true } });
  const peers = ['bare', 'charts'] as const;
  for (const peer of peers)
    await build({
      root: join(ROOT, 'tests/bench/peers', peer),
      base: `/${peer}/`,
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: { outDir: join(folder, peer), emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1500 },
    });
  return { '/': app, ...Object.fromEntries(peers.map((peer) => [`/${peer}/`, join(folder, peer)])) };
}
