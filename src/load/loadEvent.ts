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
    return response.ok ? { text: await response.text() } : { why: `HTTP ${response.status}` };
  } catch (error) {
    return { why: String(error) };
  }
}
