import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../src/compile/freshness.ts';
import type { AtlasFile } from '../src/model/atlas.ts';
import type { Basemap } from '../src/model/basemap.ts';
import { compress } from './compressed.ts';
import { headersOf } from './csp.ts';
import { configurationOf, SERVERS, type Server } from './deploy.ts';
import { billOf, checksums, licencesOf, type Lock } from './inventory.ts';

export interface Releasing {
  /** The project's folder. */
  readonly root: string;
  readonly file: AtlasFile;
  readonly basemap: Basemap | null;
  /** The path that the site is built for, with slashes at both ends. */
  readonly base: string;
}

/**
 * Makes a whole release in a folder: the site with its packed copies, what servers need to be told, licences, the bill of materials, and what
 * it all is with a checksum of every file. The same sources give the same bytes, wherever and whenever it is made.
 */
export async function releaseInto(folder: string, { root, file, basemap, base }: Releasing): Promise<void> {
  const site = join(folder, 'site', base);
  const { build } = await import('vite');
  await build({ root, base, logLevel: 'warn', build: { outDir: site, emptyOutDir: true } });
  const server = join(folder, 'server');
  mkdirSync(server);
  for (const name of Object.keys(SERVERS) as Server[]) {
    const where = { listen: name === 'nginx' ? '80' : ':80', root: '/srv/gansu-atlas/site', base };
    writeFileSync(join(server, `${name}.conf`), configurationOf(name, where, site));
  }
  const headers = Object.entries(headersOf(site)).map(([name, value]) => `${name}: ${value}\n`);
  writeFileSync(join(server, 'headers.txt'), headers.join(''));
  rmSync(join(site, '.headers'));
  compress(site);
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  writeFileSync(join(folder, 'sbom.cdx.json'), billOf(lock, { name, version }));
  writeFileSync(join(folder, 'LICENCES.txt'), licencesOf(lock, root));
  writeFileSync(join(folder, 'RELEASE.txt'), statement(root, file, basemap));
  writeFileSync(join(folder, 'SHA256SUMS'), checksums(folder, filesIn(folder).sort()));
}

/** What the release is, for whoever puts it on a server: status, number, boundaries, data and commit. */
function statement(root: string, { version, review, boundary }: AtlasFile, basemap: Basemap | null): string {
  return [
    '甘肃产业承接地图 Gansu Transfer Atlas',
    `data version: ${version}`,
    `status: ${review.status}`,
    `number: ${review.number ?? 'none'}`,
    `review date: ${review.date ?? 'not stated'}`,
    `boundaries: ${boundary.title}; ${boundary.producer ?? 'producer not stated'}; ${boundary.datum ?? 'datum not stated'}; ${boundary.number ?? 'no number of its own'}${boundary.development ? '; for development only' : ''}`,
    `base map: ${basemap ? `${basemap.name}, its own number ${basemap.number}` : 'none'}`,
    `commit: ${commit(root)}`,
    '',
  ].join('\n');
}

function commit(root: string): string {
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  try {
    return `${git('rev-parse', 'HEAD')}${git('status', '--porcelain') === '' ? '' : ' with uncommitted changes'}`;
  } catch {
    return 'not under version control';
  }
}

/** The files that two releases do not have alike. */
export function differences(one: string, other: string): string[] {
  const names = [...new Set([...filesIn(one), ...filesIn(other)])].sort();
  const textOf = (folder: string, name: string): string | null => {
    try {
      return readFileSync(join(folder, name), 'base64');
    } catch {
      return null;
    }
  };
  return names.filter((name) => textOf(one, name) !== textOf(other, name));
}
