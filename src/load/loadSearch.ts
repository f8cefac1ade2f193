import type { Find, SearchRecord } from '../model/hit.ts';
import { loadData } from './loadData.ts';

/** Fetches the search index and the code that reads it, both only when first asked for. Throws LoadError. */
export async function loadSearch(base: string, fetcher: typeof fetch = fetch): Promise<Find> {
  const [records, { buildSearch }] = await Promise.all([
    loadData<SearchRecord[]>(base, 'search.json', fetcher),
    import('../model/search.ts'),
  ]);
  return buildSearch(records);
}
