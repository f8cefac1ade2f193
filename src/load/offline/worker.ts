import { MOST_VISITED } from '../../model/keeping.ts';
import { buildOf } from '../Renewal.ts';
import { answerTo, PATIENCE, type Kept } from './answer.ts';
import { planFor, type Copy } from './plan.ts';
import { TAKE_OVER, type Standing } from './talk.ts';

/* The worker that keeps the atlas on a device. It is built by tools/offline.ts, which tells it what to keep. */
declare const __COPY__: Copy;

/** What a worker's global scope has beyond a page's, as far as it is used here. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (which: { includeUncontrolled: boolean; type: 'window' }) => Promise<readonly unknown[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & Message) => void): void;
}
interface Lasting {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
interface Message {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

const copy = __COPY__;
const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
/* Other sites may keep copies on the same host. */
const OURS = `atlas ${scope} `;
const FILES = `${OURS}${copy.id}`;
const VISITED = `${FILES} visited`;
const address = (name: string): string => new URL(name, scope).href;

const kept: Kept = {
  own: async (name) => (await caches.open(FILES)).match(address(name)),
  any: async (name) => {
    for (const one of await ownCaches()) {
      const found = await (await caches.open(one)).match(address(name));
      if (found) return found;
    }
    return undefined;
  },
  visited: async (folder) => (await caches.open(VISITED)).match(address(folder)),
  keep: async (folder, page) => {
    const pages = await caches.open(VISITED);
    /* Put anew, it is the last. */
    await pages.delete(address(folder));
    await pages.put(address(folder), page);
    const all = await pages.keys();
    for (const old of all.slice(0, Math.max(0, all.length - MOST_VISITED))) await pages.delete(old);
  },
};

/** The copies on this device, this build's first. */
async function ownCaches(): Promise<readonly string[]> {
  return [FILES, ...(await otherCaches()).filter((name) => !name.endsWith(' visited')).reverse()];
}

/** What builds before have left, the oldest first. */
async function otherCaches(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== FILES && name !== VISITED);
}

/** Fetches the whole copy, or fails: a part of a site, or of two, is no copy. */
async function fill(): Promise<void> {
  const cache = await caches.open(FILES);
  try {
    await Promise.all(
      Object.entries(copy.files).map(async ([name, sum]) => cache.put(address(name), await sound(name, sum))),
    );
  } catch (error) {
    await caches.delete(FILES);
    throw error;
  }
}

/** A file as the build has it. Throws where the server has another, or none. */
async function sound(name: string, sum: string): Promise<Response> {
  const asked = address(name.replace(/(^|\/)index\.html$/, '$1'));
  const response = await fetch(asked, { cache: sum === '' ? 'default' : 'no-cache', credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${asked}: HTTP ${response.status}`);
  const content = await response.arrayBuffer();
  const found = sum === copy.build ? buildOf(new TextDecoder().decode(content)) : sum && (await sha256(content));
  if (found !== sum) throw new Error(`${asked}: is not of this build`);
  /* Made anew: a page that came by a redirection may not answer for another address. */
  return new Response(content, { headers: response.headers });
}

async function sha256(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Copies of builds before leave with the last page that may still need a part of them. */
async function clear(): Promise<void> {
  const others = await otherCaches();
  const needed = (await windows()) > 0 ? others.filter((name) => !name.endsWith(' visited')).slice(-1) : [];
  for (const name of others) if (!needed.includes(name)) await caches.delete(name);
}

const windows = async (): Promise<number> =>
  (await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' })).length;

/** Keeps the worker alive for a work that is no part of the answer; one that comes too late for that is left to its luck. */
function lastingFor(event: Lasting, work: Promise<void>): void {
  const done = work.catch(() => undefined);
  try {
    event.waitUntil(done);
  } catch {
    return;
  }
}

worker.addEventListener('install', (event) => event.waitUntil(fill()));
worker.addEventListener('activate', (event) => event.waitUntil(clear().then(() => worker.clients.claim())));
worker.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) return event.waitUntil(worker.skipWaiting());
  const [port] = event.ports;
  event.waitUntil(
    windows().then((count) => port?.postMessage({ build: copy.build, alone: count <= 1 } satisfies Standing)),
  );
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { url, method, mode, cache, headers } = request;
  const plan = planFor({ url, method, opens: mode === 'navigate', partly: headers.has('Range'), cache }, scope, copy);
  if (plan.kind === 'pass') return;
  event.respondWith(
    answerTo(plan, copy, kept, {
      ask: () => fetch(request),
      patience: () => new Promise((done) => setTimeout(done, PATIENCE)),
      later: (work) => lastingFor(event, work),
    }),
  );
});
