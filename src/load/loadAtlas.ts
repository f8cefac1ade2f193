import { buildAtlas } from '../model/buildAtlas.ts';
import type { Atlas, AtlasFile } from '../model/atlas.ts';
import type { Fact } from '../model/fact.ts';
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
}

/** Fetches the published data beside the app; the only door to data/. Throws LoadError with the address that failed. */
export async function loadAtlas(base: string, fetcher: typeof fetch = fetch): Promise<Loaded> {
  const get = async <T>(name: string): Promise<T> => {
    const address = `${base}data/${name}`;
    const response = await fetcher(address).catch((error: unknown) => {
      throw new LoadError(address, String(error));
    });
    if (!response.ok) throw new LoadError(address, `HTTP ${response.status}`);
    return (await response.json().catch((error: unknown) => {
      throw new LoadError(address, String(error));
    })) as T;
  };
  const [file, facts, topology] = await Promise.all([
    get<AtlasFile>('atlas.json'),
    get<Fact[]>('facts.json'),
    get<CityTopology>('gansu.topo.json'),
  ]);
  return { atlas: buildAtlas(file, facts), topology };
}
