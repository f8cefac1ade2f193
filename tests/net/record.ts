import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import prettier from 'prettier';
import { shownAt } from './shownAt.ts';

export const RECORD = resolve(import.meta.dirname, '../addresses.json');

/**
 * Records anew what every address shows: `ATLAS_RECORD= npx vitest run tests/net`, with addresses to add, parted by blanks, behind the sign.
 * For a change that is meant: what moved is then read in the diff.
 */
export async function record(known: readonly string[], added: string): Promise<void> {
  const addresses = [...new Set([...known, ...added.split(' ').filter((address) => address !== '')])];
  const blocks = addresses.map((address) => `${JSON.stringify(address)}: ${JSON.stringify(shownAt(address))}`);
  const style = (await prettier.resolveConfig(RECORD)) ?? {};
  writeFileSync(RECORD, await prettier.format(`{\n${blocks.join(',\n')}\n}`, { ...style, parser: 'json' }));
}
