import type { Shelf } from './loadData.ts';

/** How long a stand waits for its event file before it opens without, in milliseconds. */
const PATIENCE = 5000;

/** The text of a file, or why there is none. */
export type TextOrWhy = { readonly text: string } | { readonly why: string };

/** Fetches a file beside the page, by its address below the site's base. Never rejects: a stand opens without it. */
export async function loadBeside({ base, fetcher }: Shelf, address: string): Promise<TextOrWhy> {
  const path = besideOf(base, address);
  if (path === null) return { why: address };
  try {
    const response = await fetcher(path, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) return { why: `HTTP ${response.status}` };
    /* A server that answers everything with its page has not got the file. */
    const type = response.headers.get('Content-Type') ?? '';
    return type.includes('text/html') ? { why: type } : { text: await response.text() };
  } catch (error) {
    return { why: String(error) };
  }
}

/** Any host will do: only whether an address leaves it is asked. */
const HERE = 'http://atlas.invalid';

/**
 * Where an address below the site's base, or one that begins with a slash, leads as a browser reads it (which takes \\ for /, and leaves out
 * tabs); null where that is another host, or above the base.
 */
function besideOf(base: string, address: string): string | null {
  const rooted = address.startsWith('/');
  const written = rooted ? address : base + address;
  if (!rooted && /^[a-z][a-z\d+.-]*:/i.test(address)) return null;
  if (!URL.canParse(written, HERE)) return null;
  const { origin, pathname, search } = new URL(written, HERE);
  /* `/.//host` is a path of this host that, written out, names another. */
  if (origin !== HERE || pathname.startsWith('//') || (!rooted && !pathname.startsWith(new URL(base, HERE).pathname)))
    return null;
  return pathname + search;
}
