/** What one build keeps on a reader's device, as its worker was told when it was built. */
export interface Copy {
  /** Tells builds apart: two of one name are the same bytes. */
  readonly id: string;
  /** The programs and data version that its pages name (`buildOf`). */
  readonly build: string;
  /**
   * Files below the site's folder, and what each is known by: '' where its name changes with its content; the app's pages, which a host may add
   * lines of its own to, by the build that they name; all else by its SHA-256 in hexadecimal.
   */
  readonly files: Readonly<Record<string, string>>;
  /** Files whose names bear their content: they are the same whatever build they came with. */
  readonly lasting: string;
  /** Folders of the pages that the site has, with their slashes. */
  readonly pages: readonly string[];
  /** Those of the home page in each language: where a page is not kept, the nearest of them opens in its place, and its program answers. */
  readonly homes: readonly string[];
}

/** A request as far as it matters. */
export interface Asked {
  readonly url: string;
  readonly method: string;
  /** Whether a page is opened by it. */
  readonly opens: boolean;
  /** Whether only a part of a file is asked for. */
  readonly partly: boolean;
  readonly cache: RequestCache;
}

/** How a request is answered. */
export type Plan =
  /** As if there were no worker. */
  | { readonly kind: 'pass' }
  /** From any copy: a file of that name is always the same. */
  | { readonly kind: 'lasting'; readonly name: string }
  /** From this build's copy, so that a page that stays open keeps the data it began with. */
  | { readonly kind: 'kept'; readonly name: string }
  /** From the server, and from this build's copy where it cannot be reached. */
  | { readonly kind: 'fresh'; readonly name: string }
  /** The same for a page: as it was last visited, else as it is kept, else home in its place; `known` where the site has it. */
  | { readonly kind: 'page'; readonly folder: string; readonly home: string; readonly known: boolean };

const PASS = { kind: 'pass' } as const;

/** What is to be done with a request; `scope` is the whole address of the site's folder. Total: an address that cannot be read is passed on. */
export function planFor({ url, method, opens, partly, cache }: Asked, scope: string, copy: Copy): Plan {
  const [asked, home] = [new URL(url), new URL(scope)];
  const ours = asked.origin === home.origin && asked.pathname.startsWith(home.pathname);
  if (!ours || method !== 'GET' || partly) return PASS;
  /* Asked past every cache on purpose: whether the server has something else by now. */
  if (cache === 'no-store' || cache === 'reload') return PASS;
  const name = decoded(asked.pathname.slice(home.pathname.length));
  if (name === null) return PASS;
  if (opens && !/\.(?!html$)[a-z\d]+$/i.test(name)) return pagePlan(name, asked.searchParams, copy);
  const held = Object.hasOwn(copy.files, name);
  if (cache === 'no-cache') return held ? { kind: 'fresh', name } : PASS;
  if (name.startsWith(copy.lasting)) return { kind: 'lasting', name };
  if (!held) return PASS;
  return { kind: name.startsWith('data/') ? 'kept' : 'fresh', name };
}

/** Whatever an address asks behind its path, the page is the same. */
function pagePlan(name: string, params: URLSearchParams, { pages, homes }: Copy): Plan {
  /* Who may frame a page is said by the server's own headers, and for the embed they are others. */
  if (params.get('shell') === 'embed') return PASS;
  const path = name.replace(/(^|\/)index\.html$/, '$1');
  const folder = path === '' || path.endsWith('/') ? path : `${path}/`;
  const above = homes.filter((one) => folder.startsWith(one)).sort((a, b) => b.length - a.length);
  return { kind: 'page', folder, home: above[0] ?? '', known: pages.includes(folder) };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
