import { buildOf } from '../Renewal.ts';
import { TAKE_OVER, type Standing } from './talk.ts';

/** How long a page that comes back into sight takes what it knows of the server for true, in milliseconds. */
const ASK_EVERY = 60 * 60_000;

export interface OfflineCopyOptions {
  /** What registers workers; throws or is undefined where the browser has none for this page. */
  readonly container: () => Pick<ServiceWorkerContainer, 'register' | 'controller' | 'addEventListener'> | undefined;
  /** The path that the site lies under, with slashes at both ends. */
  readonly base: string;
  /** The head of the page as it came. */
  readonly head: string;
  readonly reload: () => void;
  /** Milliseconds that only ever grow. */
  readonly now: () => number;
}

/**
 * Keeps the atlas on the device by a worker, and owns what becomes of a newer one. A page never changes under its reader: a worker that is of
 * the page's own build takes over by itself while no other page is open, one that is newer is offered and waits. Where the browser keeps
 * nothing (http, a private window, a full disk) the page is as it was without.
 */
export class OfflineCopy {
  readonly #options: OfflineCopyOptions;
  readonly #build: string;
  #registration: ServiceWorkerRegistration | null = null;
  #offered: ServiceWorker | null = $state.raw(null);
  #begun = false;
  #asked = 0;

  constructor(options: OfflineCopyOptions) {
    this.#options = options;
    this.#build = buildOf(options.head);
  }

  /** Whether a newer build is on the device and waits for this page to agree. */
  get offered(): boolean {
    return this.#offered !== null;
  }

  /** Registers the worker, once. Never rejects. */
  async begin(): Promise<void> {
    if (this.#begun) return;
    this.#begun = true;
    try {
      const container = this.#options.container();
      const { base, now } = this.#options;
      this.#asked = now();
      const made = await container?.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
      if (!container || !made) return;
      this.#registration = made;
      if (made.waiting) await this.#consider(made.waiting);
      /* The browser asks after a newer worker with every visit: one may be on its way already. */
      const watch = (): void => {
        const coming = made.installing;
        coming?.addEventListener('statechange', () => {
          /* The first worker of all waits for nobody. */
          if (coming.state === 'installed' && container.controller) void this.#consider(coming);
        });
      };
      watch();
      made.addEventListener('updatefound', watch);
    } catch (error) {
      console.warn('no offline copy is kept:', error);
    }
  }

  /** The page is in sight again: the server is asked for a newer worker, at most once an hour. */
  async look(): Promise<void> {
    const { now } = this.#options;
    if (!this.#registration || now() - this.#asked < ASK_EVERY) return;
    this.#asked = now();
    await this.#registration.update().catch(() => undefined);
  }

  /** Takes the newer build: the page is loaded again at its address. */
  take(): void {
    const newer = this.#offered;
    if (!newer) return;
    this.#offered = null;
    const { container, reload } = this.#options;
    container()?.addEventListener('controllerchange', reload, { once: true });
    newer.postMessage(TAKE_OVER);
  }

  /** Not now: it comes by itself with the next visit. */
  leave(): void {
    this.#offered = null;
  }

  async #consider(waiting: ServiceWorker): Promise<void> {
    const { build, alone } = await standingOf(waiting);
    if (build !== this.#build) this.#offered = waiting;
    else if (alone) waiting.postMessage(TAKE_OVER);
  }
}

/** Asks a worker that waits how it stands. */
function standingOf(waiting: ServiceWorker): Promise<Standing> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Standing>) => {
      port1.close();
      resolve(data);
    };
    waiting.postMessage('', [port2]);
  });
}

/** What keeps this page's site on the device. */
export function offlineCopyOf(page: Window, base: string): OfflineCopy {
  const copy = new OfflineCopy({
    container: () => page.navigator.serviceWorker,
    base,
    head: page.document.head.innerHTML,
    reload: () => page.location.reload(),
    now: () => page.performance.now(),
  });
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'visible') void copy.look();
  });
  return copy;
}
