import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Why the files in a folder are not those of a compile, one sentence a file; empty where they are, byte for byte. */
export function stale(folder: string, files: ReadonlyMap<string, string>): string[] {
  const now = filesIn(folder);
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

/** Every file below a folder by its path in it, with slashes; none where there is no folder. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
