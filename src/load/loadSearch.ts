import type { SearchFile } from '../model/appFiles.ts';
import type { Find } from '../model/hit.ts';
import { loadData } from './loadData.ts';

/** Fetches the search index of a version of the data and the code that reads it, both only when first asked for. Throws LoadError. */
export async function loadSearch(base: string, version: string, fetcher: typeof fetch = fetch): Promise<Find> {
  const flawOf = ({ records }: Partial<SearchFile>) => (Array.isArray(records) ? null : 'has no "records"');
  const [{ records }, { buildSearch }] = await Promise.all([
    loadData<SearchFile>({ base, fetcher }, 'search.json', { version, flawOf }),
    import('../model/search.ts'),
  ]);
  return buildSearch(records);
}
