import type { Shelf } from './loadData.ts';

/** How long a stand waits for its event file before it opens without, in milliseconds. */
const PATIENCE = 5000;

/** The text of a file, or why there is none. */
export type TextOrWhy = { readonly text: string } | { readonly why: string };

/** Fetches a file beside the page, by its address below the site's base. Never rejects: a stand opens without it. */
export async function loadBeside({ base, fetcher }: Shelf, address: string): Promise<TextOrWhy> {
  if (/^[a-z][a-z\d+.-]*:|^\/\/|(?:^|\/)\.\.(?:\/|$)/i.test(address)) return { why: address };
  const path = address.startsWith('/') ? address : base + address;
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
