import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { compress } from './compressed.ts';
import { configurationOf } from './deploy.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PATHS = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/** Where nginx is; Debian's is installed where it may be. Null where there is none. */
export function findNginx(): string | null {
  const found = (): string | undefined => PATHS.find((path) => existsSync(path));
  const now = found();
  if (now) return now;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  try {
    const how = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    execFileSync('apt-get', ['update', '-qq'], how);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nginx-light'], how);
  } catch {
    return null;
  }
  return found() ?? null;
}

/** A whole configuration around the site's, that runs in a folder of its own, in the foreground, as whoever starts it. */
function around(folder: string, site: string): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    'worker_processes 1;',
    `pid ${folder}/pid;`,
    'error_log stderr warn;',
    'events {}',
    'http {',
    'access_log off;',
    ...places.map((name) => `${name}_temp_path ${folder}/${name};`),
    site,
    '}',
  ].join('\n');
}

/** A running server, and how it ends. */
export interface Served {
  readonly stop: () => Promise<void>;
}

/**
 * Serves a build by nginx with the configuration of deploy/, on a port of this machine, its texts packed beside them as in a release, if not as small; the
 * build itself is not touched. Throws with nginx's own words where it does not take the configuration.
 */
export async function serveByNginx(nginx: string, built: string, port: number, base = '/'): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-nginx-'));
  const site = join(folder, 'site', base);
  mkdirSync(dirname(site.replace(/\/$/, '')), { recursive: true });
  cpSync(built, site, { recursive: true });
  compress(site, 'test');
  const listen = `127.0.0.1:${port}`;
  writeFileSync(
    join(folder, 'nginx.conf'),
    around(folder, configurationOf('nginx', { listen, root: join(folder, 'site'), base }, built)),
  );
  const args = ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')];
  execFileSync(nginx, [...args, '-t'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const child = spawn(nginx, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  await answers(child, port);
  return {
    stop: async () => {
      const ended = new Promise((done) => child.once('close', done));
      if (child.exitCode === null && child.kill()) await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Once something listens on the port. Throws where the server ends before. */
async function answers(child: ChildProcess, port: number): Promise<void> {
  const open = (): Promise<boolean> =>
    new Promise((done) => {
      const probe = connect(port, '127.0.0.1');
      probe.once('connect', () => (probe.destroy(), done(true)));
      probe.once('error', () => done(false));
    });
  while (!(await open())) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}`);
    await rest(50);
  }
}

/** `npx tsx tools/nginx.ts <port>`: serves dist/ so until it is stopped. */
if (process.argv[1] === import.meta.filename) {
  const nginx = findNginx();
  if (!nginx) throw new Error('no nginx: install it (apt-get install nginx-light)');
  const served = await serveByNginx(
    nginx,
    join(ROOT, 'dist'),
    Number(process.argv[2] ?? 8080),
    process.env['ATLAS_BASE'],
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void served.stop().then(() => process.exit(0)));
}
