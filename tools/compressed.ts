import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesIn } from '../src/compile/freshness.ts';

const TEXT = /\.(html|css|js|mjs|json|geojson|webmanifest|csv|txt|xml|svg|md)$/;
/** What is smaller fits into a packet as it is, in bytes. */
const LEAST = 1000;

/** Writes a `.gz` and a `.br` beside every text of a folder that is smaller by them, for servers that send those instead. */
export function compress(folder: string): void {
  for (const name of filesIn(folder).filter((one) => TEXT.test(one))) {
    const path = join(folder, name);
    if (statSync(path).size < LEAST) continue;
    const text = readFileSync(path);
    const made = {
      gz: gzipSync(text, { level: 9 }),
      br: brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
    };
    for (const [ending, small] of Object.entries(made))
      if (small.length < text.length) writeFileSync(`${path}.${ending}`, small);
  }
}
