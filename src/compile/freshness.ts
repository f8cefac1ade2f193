import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Why the files in a folder are not those of a compile, one sentence a file; empty where they are, byte for byte. */
export function stale(folder: string, files: ReadonlyMap<string, string>): string[] {
  const now = existsSync(folder) ? readdirSync(folder) : [];
  const differs = [...files].filter(
    ([name, text]) => !now.includes(name) || readFileSync(join(folder, name), 'utf8') !== text,
  );
  return [
    ...differs.map(
      ([name]) => `data/${name}: differs from what seeds/ compile to; run npm run data and commit the result`,
    ),
    ...now.filter((name) => !files.has(name)).map((name) => `data/${name}: is not made by the compile; remove it`),
  ];
}
