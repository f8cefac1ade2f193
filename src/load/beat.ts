import type { Shelf } from './loadData.ts';

/** Where the keeper of a stand listens, below the site's base. */
export const HEARTBEAT = 'stand/heartbeat';

/** What a page tells its keeper: that it lives, and how. */
export interface Beat {
  readonly version: string;
  /** Where the map is in its life. */
  readonly map: string;
  readonly visits: number;
  /** The last thing that went wrong; null for nothing. */
  readonly error: string | null;
  /** The size of the window and of its screen, in CSS pixels: a window that no longer fills the screen is no stand. */
  readonly window: readonly [number, number];
  readonly screen: readonly [number, number];
  /** The page goes: to be loaded again, so that it is silent for a while; or because staff leave the stand, and the keeper is to end. */
  readonly going?: 'loading' | 'leaving';
}

/** Tells the keeper. False where nobody listens; that is no error of the page. */
export async function beat({ base, fetcher }: Shelf, what: Beat): Promise<boolean> {
  try {
    const body = JSON.stringify(what);
    const headers = { 'Content-Type': 'application/json' };
    return (await fetcher(base + HEARTBEAT, { method: 'POST', headers, body, keepalive: true })).ok;
  } catch {
    return false;
  }
}
