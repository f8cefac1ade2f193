import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Library } from '../../src/load/Library.svelte.ts';
import { LoadError } from '../../src/load/loadData.ts';

const DATA = resolve(import.meta.dirname, '../../data');

/** Serves data/ from disk and remembers what was asked for; names in `lost` are not found. */
function disk(lost: Set<string> = new Set()) {
  const asked: string[] = [];
  const fetcher = ((address: string) => {
    const name = address.split('/').at(-1) ?? '';
    asked.push(name);
    const response = lost.has(name)
      ? new Response('', { status: 404 })
      : new Response(readFileSync(resolve(DATA, name), 'utf8'));
    return Promise.resolve(response);
  }) as typeof fetch;
  return { asked, fetcher };
}

describe('the library', () => {
  test('opens with who and where, and asks for no facts', async () => {
    const { asked, fetcher } = disk();
    const library = await Library.open('/', fetcher);
    expect(asked).toEqual(['atlas.json', 'gansu.topo.json', 'reference.geojson']);
    expect(library.whole).toBe(false);
    expect(library.atlas.placeById.get('jiuquan')?.name).toBe('酒泉市');
    expect(library.geometry.zones.features).toHaveLength(4);
  });

  test('has every fact and its English once completed, and fetches them once', async () => {
    const { asked, fetcher } = disk();
    const library = await Library.open('/', fetcher);
    await Promise.all([library.complete(), library.complete()]);
    await library.complete();
    expect(library.whole).toBe(true);
    expect(library.atlas.facts.length).toBeGreaterThan(6000);
    expect(library.atlas.english['新材料']).toBe('New materials');
    expect(asked.filter((name) => name === 'facts.json')).toHaveLength(1);
  });

  test('says which file failed, and asks again when told to', async () => {
    const lost = new Set(['facts.json']);
    const library = await Library.open('/', disk(lost).fetcher);
    await library.complete();
    expect(library.failure?.message).toBe('/data/facts.json: HTTP 404');
    expect(library.whole).toBe(false);
    lost.clear();
    await library.complete();
    expect(library.failure).toBeNull();
    expect(library.whole).toBe(true);
  });

  test('without who and where there is no library, and the error names the file', async () => {
    const opening = Library.open('/atlas/', disk(new Set(['atlas.json'])).fetcher);
    await expect(opening).rejects.toThrow(LoadError);
    await expect(opening).rejects.toThrow('/atlas/data/atlas.json: HTTP 404');
  });
});
