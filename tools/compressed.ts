import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesIn } from '../src/compile/freshness.ts';

const TEXT = /\.(html|css|js|mjs|json|geojson|webmanifest|csv|txt|xml|svg|md)$/;
/** What is smaller fits into a packet as it is, in bytes. */
const LEAST = 1000;

/** How hard the packing tries: as well as it can for a release, as fast as it can for a server that lives as long as a test. */
const EFFORT = { release: { gzip: 9, brotli: 11 }, test: { gzip: 1, brotli: 1 } } as const;

/** Writes a `.gz` and a `.br` beside every text of a folder that is smaller by them, for servers that send those instead. */
export function compress(folder: string, effort: keyof typeof EFFORT = 'release'): void {
  const { gzip, brotli } = EFFORT[effort];
  for (const name of filesIn(folder).filter((one) => TEXT.test(one))) {
    const path = join(folder, name);
    if (statSync(path).size < LEAST) continue;
    const text = readFileSync(path);
    const made = {
      gz: gzipSync(text, { level: gzip }),
      br: brotliCompressSync(text, {
        params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length, [constants.BROTLI_PARAM_QUALITY]: brotli },
      }),
    };
    for (const [ending, small] of Object.entries(made))
      if (small.length < text.length) writeFileSync(`${path}.${ending}`, small);
  }
}
