import { buildAtlas } from '../model/buildAtlas.ts';
import type { Atlas, AtlasFile } from '../model/atlas.ts';
import type { Fact } from '../model/fact.ts';
import type { ReferenceGeography } from '../model/reference.ts';
import type { CityTopology } from './toGeometry.ts';

/** A file of data/ that could not be had, named so that a person can act on it. */
export class LoadError extends Error {
  constructor(
    readonly address: string,
    readonly reason: string,
  ) {
    super(`${address}: ${reason}`);
  }
}

export interface Loaded {
  readonly atlas: Atlas;
  readonly topology: CityTopology;
  readonly reference: ReferenceGeography;
}

/** One file of the published data. Throws LoadError with the address that failed. */
export async function loadData<T>(base: string, name: string, fetcher: typeof fetch = fetch): Promise<T> {
  const address = `${base}data/${name}`;
  const response = await fetcher(address).catch((error: unknown) => {
    throw new LoadError(address, String(error));
  });
  if (!response.ok) throw new LoadError(address, `HTTP ${response.status}`);
  return (await response.json().catch((error: unknown) => {
    throw new LoadError(address, String(error));
  })) as T;
}

/** Fetches the published data beside the app; the only door to data/. Throws LoadError with the address that failed. */
export async function loadAtlas(base: string, fetcher: typeof fetch = fetch): Promise<Loaded> {
  const [file, facts, topology, reference] = await Promise.all([
    loadData<AtlasFile>(base, 'atlas.json', fetcher),
    loadData<Fact[]>(base, 'facts.json', fetcher),
    loadData<CityTopology>(base, 'gansu.topo.json', fetcher),
    loadData<ReferenceGeography>(base, 'reference.geojson', fetcher),
  ]);
  return { atlas: buildAtlas(file, facts), topology, reference };
}
