import { describe, expect, test } from 'vitest';
import { Library } from '../../src/load/Library.svelte.ts';
import { LoadError } from '../../src/load/loadData.ts';
import { loadSearch } from '../../src/load/loadSearch.ts';
import { en } from '../../src/messages/en/index.ts';
import type { AtlasFile, Language } from '../../src/model/atlas.ts';
import type { Failure } from '../../src/model/fault.ts';
import { nameOf, termOf } from '../../src/model/names.ts';
import { factsOf, profileOf } from '../../src/model/profile.ts';
import type { ReferenceGeography } from '../../src/model/reference.ts';
import { atlas } from '../atlas.ts';
import { changed, disk, version, type Fault } from './disk.ts';

const said = (failure: Failure | null): string => (failure ? en.loadFailed(failure) : '');

const open = (faults: Record<string, Fault> = {}) => {
  const { asked, fetcher } = disk(faults);
  return Library.open({ base: '/', fetcher }, version).then((library) => ({ asked, library }));
};

describe('the library', () => {
  test('opens with who and where, and asks for no facts', async () => {
    const { asked, library } = await open();
    expect(asked.toSorted()).toEqual(['atlas.json', 'gansu.topo.json', 'reference.json']);
    expect(library.whole).toBe(false);
    expect(library.facts('zh')).toBeNull();
    expect(library.gazetteer.placeById.get('jiuquan')?.name).toBe('酒泉市');
    expect(library.geometry.zones.features).toHaveLength(4);
  });

  test('has every fact once completed, as published, and fetches them once', async () => {
    const { asked, library } = await open();
    await Promise.all([library.complete(), library.complete()]);
    await library.complete();
    expect(library.facts('zh')?.facts).toEqual(atlas.facts);
    expect(asked.filter((name) => name === 'app/facts.json')).toHaveLength(1);
  });

  test('fetches English only when English is asked for, and says nothing in English before', async () => {
    const { asked, library } = await open();
    await library.complete();
    expect(asked).not.toContain('app/english.json');
    expect(library.facts('en')).toBeNull();
    await library.complete('en');
    expect(library.facts('en')?.english['新材料']).toBe('New materials');
    expect(library.facts('en')?.facts).toBe(library.atlas.facts);
  });

  test('knows the English of every text of a fact', async () => {
    const { library } = await open();
    await library.complete('en');
    const known = library.facts('en');
    const texts = atlas.facts.flatMap(({ measure, value, unit, qualifier }) => [measure, value, unit, qualifier]);
    for (const text of new Set(texts)) {
      if (typeof text !== 'string' || !known) continue;
      expect(termOf(known, text, 'en'), text).toBe(termOf(atlas, text, 'en'));
    }
  });

  test('says which file failed, and asks again when told to', async () => {
    const faults: Record<string, Fault> = { 'app/facts.json': 404 };
    const { library } = await open(faults);
    await library.complete();
    expect(said(library.failureIn('en'))).toContain('/data/app/facts.json: the server answers HTTP 404');
    expect(library.whole).toBe(false);
    delete faults['app/facts.json'];
    await library.complete();
    expect(library.failureIn('en')).toBeNull();
    expect(library.whole).toBe(true);
  });

  test('without its English the facts stand in Chinese, and English comes when asked again', async () => {
    const faults: Record<string, Fault> = { 'app/english.json': 404 };
    const { library } = await open(faults);
    await library.complete('en');
    expect(said(library.failureIn('en'))).toContain('/data/app/english.json: the server answers HTTP 404');
    expect(library.failureIn('zh'), 'who reads Chinese misses nothing').toBeNull();
    expect([library.facts('zh'), library.facts('en')].map((known) => known !== null)).toEqual([true, false]);
    delete faults['app/english.json'];
    await library.complete('en');
    expect(library.failureIn('en')).toBeNull();
    expect(library.facts('en')).not.toBeNull();
  });
});

describe('a place that is asked for', () => {
  test('is answered from a file of its own, and nothing else is said from it', async () => {
    const { asked, library } = await open();
    await library.openPlace('jiuquan', 'zh');
    await library.openPlace('jiuquan', 'zh');
    expect(asked.filter((name) => name.startsWith('app/'))).toEqual(['app/place/jiuquan.json']);
    expect(library.factsOf('jiuquan', 'zh')).not.toBeNull();
    expect([library.factsOf('lanzhou', 'zh'), library.facts('zh')]).toEqual([null, null]);
  });

  test('is answered from all facts where its own file is lost', async () => {
    const { library } = await open({ 'app/place/jiuquan.json': 404 });
    await library.openPlace('jiuquan', 'zh');
    expect(library.failureIn('en')).toBeNull();
    expect(library.factsOf('jiuquan', 'zh')).toBe(library.facts('zh'));
  });

  const shared = open();
  for (const { id, name } of atlas.places) {
    test(`${name} is told from its own file as from all facts, in both languages`, async () => {
      const { library } = await shared;
      await library.openPlace(id, 'en');
      const own = library.factsOf(id, 'en');
      const profile = own && profileOf(own, id);
      expect(profile).toEqual(profileOf(atlas, id));
      for (const language of ['zh', 'en'] satisfies Language[]) {
        const said = (known: typeof atlas): string[] =>
          factsOf(profileOf(known, id)).flatMap(({ subject, measure, value, unit, qualifier, clause }) =>
            [subject, measure, value, unit, qualifier, clause].map((text) => termOf(known, String(text), language)),
          );
        expect(own && said(own)).toEqual(said(atlas));
        expect(profile?.children.map((child) => nameOf(child, language))).toEqual(
          profileOf(atlas, id)?.children.map((child) => nameOf(child, language)),
        );
      }
    });
  }
});

describe('bad data are named in one sentence', () => {
  const list = (name: keyof AtlasFile, kept: (one: { id: string }) => boolean): Fault =>
    changed((file: AtlasFile) => ({ ...file, [name]: (file[name] as unknown as { id: string }[]).filter(kept) }));
  const without = (name: string): Fault => changed((file) => ({ ...(file as object), [name]: undefined }));
  const half = (text: string): string => text.slice(0, text.length / 2);

  const opening: [string, Record<string, Fault>, string | RegExp][] = [
    ['who and where is lost', { 'atlas.json': 404 }, '/data/atlas.json: the server answers HTTP 404'],
    ['it is cut', { 'atlas.json': half }, /\/data\/atlas\.json: the file is cut, or not JSON/],
    [
      'it is a page of HTML',
      { 'atlas.json': () => '<!doctype html>' },
      /\/data\/atlas\.json: the file is cut, or not JSON/,
    ],
    ['it is null', { 'atlas.json': () => 'null' }, /\/data\/atlas\.json: it is not a record/],
    ['it lacks its review', { 'atlas.json': without('review') }, /atlas\.json: it has no “review”/],
    ['it lacks its groups', { 'atlas.json': without('groups') }, /atlas\.json: it has no “groups”/],
    ['it has no document', { 'atlas.json': list('documents', () => false) }, /has nothing in “documents”/],
    [
      'a group is cut out',
      { 'atlas.json': list('groups', ({ id }) => id !== 'agrifood') },
      /lacks “agrifood” in “groups”/,
    ],
    ['a zone is cut out', { 'atlas.json': list('places', ({ id }) => id !== 'hexi') }, /lacks “hexi” in “places”/],
    ['the shapes are lost', { 'gansu.topo.json': 500 }, '/data/gansu.topo.json: the server answers HTTP 500'],
    ['the shapes are none', { 'gansu.topo.json': without('objects') }, /gansu\.topo\.json: it has no “objects”/],
    [
      'it is of another version',
      { 'atlas.json': changed((file) => ({ ...(file as object), version: 'older' })) },
      `/data/atlas.json: the data are of version older, this page of ${version}. Reload the page; if that does not help, publish`,
    ],
    ['it is from before versions', { 'atlas.json': without('version') }, /the data are of version none, this page of/],
    [
      'only the shapes are of another version',
      { 'gansu.topo.json': without('version') },
      /gansu\.topo\.json: the data are of version none/,
    ],
  ];
  for (const [what, faults, sentence] of opening) {
    test(`where ${what}`, async () => {
      const error: unknown = await open(faults).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(LoadError);
      expect(said(error as LoadError)).toMatch(sentence);
    });
  }

  const completing: [string, Record<string, Fault>, string | RegExp][] = [
    ['the facts are cut', { 'app/facts.json': half }, /app\/facts\.json: the file is cut, or not JSON/],
    [
      'a column is lost',
      { 'app/facts.json': changed((file) => ({ ...(file as object), columns: {} })) },
      /its “kind” is not whole/,
    ],
    [
      'they are of another version',
      { 'app/facts.json': without('version') },
      /facts\.json: the data are of version none/,
    ],
    [
      'who and where lacks a document of theirs',
      { 'atlas.json': list('documents', ({ id }) => id !== 'lzna-plan-2024') },
      /speaks of “lzna-plan-2024”, which atlas\.json lacks/,
    ],
    [
      'English is of another version',
      { 'app/english.json': without('version') },
      /english\.json: the data are of version none/,
    ],
    [
      'English is not that of the facts',
      { 'app/english.json': changed((file) => ({ ...(file as object), english: [] })) },
      /english\.json: it has 0 entries for \d+/,
    ],
  ];
  for (const [what, faults, sentence] of completing) {
    test(`where ${what}`, async () => {
      const { library } = await open(faults);
      await library.complete('en');
      expect(said(library.failureIn('en'))).toMatch(sentence);
      expect(library.facts('en')).toBeNull();
    });
  }

  test('where the search index is of another version', async () => {
    const { library } = await open({ 'search.json': without('version') });
    await expect(loadSearch(library.shelf, library.gazetteer)).rejects.toMatchObject({
      address: '/data/search.json',
      fault: { kind: 'version', found: '' },
    });
  });

  test('where the network is gone', async () => {
    const fetcher = (() => Promise.reject(new TypeError('Failed to fetch'))) as typeof fetch;
    await expect(Library.open({ base: '/', fetcher }, version)).rejects.toMatchObject({
      fault: { kind: 'unreachable', why: 'TypeError: Failed to fetch' },
    });
  });
});

describe('data of another version than the page', () => {
  const older = changed((file) => ({ ...(file as object), version: 'older' }));

  test('are asked for once more past every cache, and taken where that copy is right', async () => {
    const { fetcher } = disk();
    const stale = disk({ 'app/facts.json': older }).fetcher;
    const cached = ((address: string, how?: RequestInit) =>
      (how?.cache === 'reload' ? fetcher : stale)(address)) as typeof fetch;
    const told: string[] = [];
    const library = await Library.open({ base: '/', fetcher: cached, otherData: () => told.push('') }, version);
    await library.complete();
    expect([library.whole, library.failureIn('zh'), told]).toEqual([true, null, []]);
  });

  test('are told of where they come, at the start or later', async () => {
    const told: string[] = [];
    const from = (faults: Record<string, Fault>) =>
      Library.open({ base: '/', fetcher: disk(faults).fetcher, otherData: () => told.push('') }, version);
    await expect(from({ 'atlas.json': older })).rejects.toBeInstanceOf(LoadError);
    expect(told).toHaveLength(1);
    const library = await from({ 'app/facts.json': older });
    await library.complete();
    expect(told).toHaveLength(2);
  });
});

describe('the map stands without reference geography', () => {
  const faults: [string, Fault][] = [
    ['lost', 404],
    ['cut', (text) => text.slice(0, 900)],
    ['a page of HTML', () => '<!doctype html>'],
    ['without features', changed((file: ReferenceGeography) => ({ ...file, features: undefined }))],
    ['of another version', changed((file: ReferenceGeography) => ({ ...file, version: 'older' }))],
    [
      'with a feature of nothing',
      changed((file: ReferenceGeography) => ({ ...file, features: [...file.features, { type: 'Feature' }] })),
    ],
  ];
  for (const [what, fault] of faults) {
    test(`where it is ${what}`, async () => {
      const { library } = await open({ 'reference.json': fault });
      expect(library.geometry.reference.features).toEqual([]);
      expect(library.unreferenced?.address).toBe('/data/reference.json');
      expect(library.geometry.cities.features).toHaveLength(14);
    });
  }

  test('and where it is there, nothing is said', async () => {
    const { library } = await open();
    expect(library.unreferenced).toBeNull();
    expect(library.geometry.reference.features.length).toBeGreaterThan(20);
  });
});
