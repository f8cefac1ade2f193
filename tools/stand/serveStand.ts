import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { HEARTBEAT, type Beat } from '../../src/load/beat.ts';
import { headersOf } from '../csp.ts';
import type { KeeperState } from './Keeper.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.webmanifest': 'application/manifest+json',
};
/** The longest heartbeat that is read, in bytes. */
const MOST = 10_000;

export interface StandServerOptions {
  /** The folder of a built page. */
  readonly folder: string;
  readonly hear: (beat: Beat) => void;
  readonly state: () => KeeperState;
}

/** Serves a built page to this machine, and listens for its heartbeat; anybody here may read the last one by GET. */
export function standServer({ folder, hear, state }: StandServerOptions): Server {
  const headers = headersOf(folder);
  return createServer((request, response) => {
    const path = decoded(request.url ?? '/');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (path === `/${HEARTBEAT}`) return void beatOr(request, response, hear, state);
    const file = path === null ? null : fileIn(folder, path);
    if (file === null) return void response.writeHead(404).end();
    const page = extname(file) === '.html';
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': page || !file.includes(`${sep}assets${sep}`) ? 'no-cache' : 'max-age=31536000, immutable',
    });
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
}

function beatOr(
  request: IncomingMessage,
  response: ServerResponse,
  hear: StandServerOptions['hear'],
  state: StandServerOptions['state'],
): void {
  if (request.method !== 'POST') {
    response.writeHead(200, { 'Content-Type': TYPES['.json'], 'Cache-Control': 'no-store' });
    return void response.end(`${JSON.stringify(state())}\n`);
  }
  let text = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => {
    text += chunk;
    if (text.length > MOST) request.destroy();
  });
  request.on('end', () => {
    const beat = beatIn(text);
    if (beat) hear(beat);
    response.writeHead(beat ? 204 : 400).end();
  });
}

/** A heartbeat as a page writes it; null for anything else. */
function beatIn(text: string): Beat | null {
  try {
    const beat = JSON.parse(text) as Partial<Beat> | null;
    const sides = (some: unknown): boolean => Array.isArray(some) && some.length === 2 && some.every(Number.isFinite);
    const sound =
      typeof beat?.version === 'string' &&
      typeof beat.map === 'string' &&
      (beat.error === null || typeof beat.error === 'string') &&
      sides(beat.window) &&
      sides(beat.screen);
    return sound ? (beat as Beat) : null;
  } catch {
    return null;
  }
}

function decoded(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://stand').pathname);
  } catch {
    return null;
  }
}

/** The file of a path; a folder's page, else the page of all. Null for what lies outside, and for a program or picture that is not there. */
function fileIn(folder: string, path: string): string | null {
  const file = normalize(join(folder, path));
  if (file !== folder && !file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
  if (file.split(sep).some((part) => part.startsWith('.') && part.length > 1 && file.indexOf(part) >= folder.length))
    return null;
  for (const one of [file, join(file, 'index.html')]) if (existsSync(one) && statSync(one).isFile()) return one;
  return extname(file) === '' ? join(folder, 'index.html') : null;
}
