import { resolve } from 'node:path';
import { build, preview, type PreviewServer } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');

/** Builds the atlas into dist/. */
export async function buildAtlas(): Promise<void> {
  await build({ root: ROOT, logLevel: 'warn' });
}

/** Serves dist/ on this machine; takes the next free port where the wanted one is taken. */
export async function serveAtlas(port: number): Promise<{ address: string; server: PreviewServer }> {
  const server = await preview({ root: ROOT, preview: { port, host: '127.0.0.1' }, logLevel: 'error' });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the server gave no address');
  return { address, server };
}
