import { buildOf } from './Renewal.ts';
import type { Shelf } from './loadData.ts';

/** What the server has: the build that runs, a whole newer one, one that is not all there, or nothing that can be reached. */
export type ServedBuild = 'same' | 'newer' | 'broken' | 'unreachable';

/** Asks the server for its build, and of another one every file that its page names and the data's version: a stand leaves a good page only for a whole one. */
export async function checkBuild({ base, fetcher }: Shelf, head: string): Promise<ServedBuild> {
  let markup: string;
  try {
    const response = await fetcher(base, { cache: 'no-store' });
    if (!response.ok) return 'unreachable';
    markup = await response.text();
  } catch {
    return 'unreachable';
  }
  const served = buildOf(markup);
  if (served === buildOf(head)) return 'same';
  const [version, named] = [served.split(' ').at(-1), filesIn(markup)];
  if (!version || named.length === 0) return 'broken';
  try {
    for (const address of named) {
      const response = await fetcher(address, { cache: 'no-cache' });
      /* A server that answers everything with its page has not got the file. */
      if (!response.ok || (response.headers.get('Content-Type') ?? '').includes('text/html')) return 'broken';
    }
    const data = (await (await fetcher(`${base}data/atlas.json`, { cache: 'no-cache' })).json()) as {
      version?: string;
    };
    return data.version === version ? 'newer' : 'broken';
  } catch {
    return 'broken';
  }
}

/** The programs and stylesheets that a page names. */
function filesIn(markup: string): readonly string[] {
  const found = [...markup.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="?([^\s">]+\.(?:js|css))(?=["\s>])/g)];
  return [...new Set(found.map(([, address = '']) => address))];
}
