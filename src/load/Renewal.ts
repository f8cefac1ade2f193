/** Where a tab remembers which builds of the page have been left for a newer one. */
const KEY = 'atlas-renewed';

/** The build a page is of: its programs and the version of its data, as its markup names them. */
export function buildOf(markup: string): string {
  const programs = [...markup.matchAll(/<script\b(?=[^>]*\btype="?module\b)[^>]*\bsrc="?([^\s">]+)/g)].map(
    ([, address = '']) => address.split('/').at(-1),
  );
  const version = /<meta\b(?=[^>]*\bname="?data-version\b)[^>]*\bcontent="?([^\s">]+)/.exec(markup)?.[1];
  return [...programs, version ?? ''].join(' ');
}

export interface RenewalOptions {
  /** The path that the site lies under, with slashes at both ends. */
  readonly base: string;
  /** The head of the page as it came. */
  readonly head: string;
  /** What a tab remembers; a browser may refuse it, or be out of room. */
  readonly store: () => Pick<Storage, 'getItem' | 'setItem'>;
  /** Whether the page has come by a reload, which is all that is known where nothing is remembered. */
  readonly reloaded: boolean;
  /** Whether a reload would take something away, such as the full screen of a talk. */
  readonly busy: () => boolean;
  readonly reload: () => void;
  readonly fetcher: typeof fetch;
}

/**
 * Reloads a page that the server has replaced, since what it still has to fetch is gone. Once a build and tab, so that a half-published
 * site ends in a sentence and never in a loop; without a server, or while someone presents, not at all.
 */
export class Renewal {
  readonly #options: RenewalOptions;
  readonly #build: string;
  #asking: Promise<boolean> | null = null;

  constructor(options: RenewalOptions) {
    this.#options = options;
    this.#build = buildOf(options.head);
  }

  /** A part of the program did not come: where the server has another build by now, the page is reloaded. Whether it is. */
  afterLostCode(): Promise<boolean> {
    return (this.#asking ??= this.#isReplaced().then((replaced) => {
      this.#asking = null;
      return replaced && this.#once();
    }));
  }

  /** The data that came are of another version than the page: it is reloaded. Whether it is. */
  afterOtherData(): boolean {
    return this.#once();
  }

  async #isReplaced(): Promise<boolean> {
    const { base, fetcher } = this.#options;
    try {
      const response = await fetcher(base, { cache: 'no-store' });
      const served = buildOf(await response.text());
      return response.ok && served.includes(' ') && served !== this.#build;
    } catch {
      return false;
    }
  }

  #once(): boolean {
    const { busy, reload } = this.#options;
    if (busy() || !this.#mayLeave()) return false;
    reload();
    return true;
  }

  #mayLeave(): boolean {
    try {
      const store = this.#options.store();
      const left = store.getItem(KEY)?.split('\n') ?? [];
      if (left.includes(this.#build)) return false;
      store.setItem(KEY, [...left, this.#build].join('\n'));
      return true;
    } catch {
      return !this.#options.reloaded;
    }
  }
}

/** What renews this page; told of every part of the program that does not come. */
export function renewalOf(page: Window, base: string): Renewal {
  const [arrival] = page.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const renewal = new Renewal({
    base,
    head: page.document.head.innerHTML,
    store: () => page.sessionStorage,
    reloaded: arrival?.type === 'reload',
    busy: () => page.document.fullscreenElement !== null,
    reload: () => page.location.reload(),
    fetcher: page.fetch.bind(page),
  });
  page.addEventListener('vite:preloadError', () => void renewal.afterLostCode());
  return renewal;
}
