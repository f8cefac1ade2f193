import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { filesIn } from '../src/compile/freshness.ts';
import type { AtlasFile } from '../src/model/atlas.ts';

const FOLDER = resolve(import.meta.dirname, '../data');
const TYPES: Record<string, string> = { json: 'application/json', csv: 'text/csv', geojson: 'application/geo+json' };

/** Sources, terms and the licence of the code, as texts beside the page. */
const TEXTS = { 'NOTICE.txt': 'NOTICE.md', 'LICENSE.txt': 'LICENSE' } as const;
/** Again beside the data, whose description may name nothing above it. */
const BESIDE = ['', 'data/'] as const;

/** Publishes data/ at /data/: as files of a build, and from disk while developing. A copy of the page answers lost addresses. */
export function openData(): Plugin {
  const names = (): string[] => filesIn(FOLDER).filter((name) => !name.endsWith('.md'));
  return {
    name: 'open-data',
    /* The page says which data it was made with, so that it notices others. */
    transformIndexHtml() {
      const { version } = JSON.parse(readFileSync(join(FOLDER, 'atlas.json'), 'utf8')) as AtlasFile;
      return [{ tag: 'meta', attrs: { name: 'data-version', content: version }, injectTo: 'head-prepend' }];
    },
    generateBundle() {
      for (const [name, file] of Object.entries(TEXTS))
        for (const folder of BESIDE)
          this.emitFile({ type: 'asset', fileName: folder + name, source: readFileSync(resolve(FOLDER, '..', file)) });
      for (const name of names()) {
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source: readFileSync(join(FOLDER, name)) });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /\/data\/([\w./-]+)$/.exec(request.url?.split('?')[0] ?? '')?.[1];
        if (!name || !names().includes(name)) return next();
        response.setHeader('Content-Type', `${TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`);
        response.end(readFileSync(join(FOLDER, name)));
      });
    },
  };
}
