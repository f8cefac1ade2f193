import type { Atlas, AtlasFile, Dictionary } from '../model/atlas.ts';
import { buildAtlas } from '../model/buildAtlas.ts';
import type { Fact } from '../model/fact.ts';
import type { MapGeometry } from '../model/geometry.ts';
import { loadData, LoadError } from './loadData.ts';
import type { ReferenceGeography } from '../model/reference.ts';
import { toGeometry, type CityTopology } from './toGeometry.ts';

/**
 * Owns what is known: first who and where, which the map needs, then every fact. The facts are three times the size of the rest,
 * so they are fetched when the map stands or a question needs them, whichever comes first.
 */
export class Library {
  readonly geometry: MapGeometry;
  readonly #file: AtlasFile;
  readonly #base: string;
  readonly #fetcher: typeof fetch;
  #atlas: Atlas = $state.raw() as Atlas;
  #whole = $state(false);
  #failure: LoadError | null = $state.raw(null);
  #coming: Promise<void> | null = null;

  private constructor(
    file: AtlasFile,
    topology: CityTopology,
    reference: ReferenceGeography,
    base: string,
    fetcher: typeof fetch,
  ) {
    this.#file = file;
    this.#base = base;
    this.#fetcher = fetcher;
    this.#atlas = buildAtlas(file);
    this.geometry = toGeometry(topology, this.#atlas, reference);
  }

  /** Fetches who and where. Throws LoadError with the address that failed. */
  static async open(base: string, fetcher: typeof fetch = fetch): Promise<Library> {
    const [file, topology, reference] = await Promise.all([
      loadData<AtlasFile>(base, 'atlas.json', fetcher),
      loadData<CityTopology>(base, 'gansu.topo.json', fetcher),
      loadData<ReferenceGeography>(base, 'reference.geojson', fetcher),
    ]);
    return new Library(file, topology, reference, base, fetcher);
  }

  get atlas(): Atlas {
    return this.#atlas;
  }

  /** Whether the facts are there; until then nothing may be said to be not stated. */
  get whole(): boolean {
    return this.#whole;
  }

  /** Why the facts could not be had, until they are asked for again. */
  get failure(): LoadError | null {
    return this.#failure;
  }

  /** Fetches the facts and their English, once; a failure is kept to be shown, and the next call tries again. */
  complete(): Promise<void> {
    this.#coming ??= this.#fetchFacts();
    return this.#coming;
  }

  async #fetchFacts(): Promise<void> {
    this.#failure = null;
    try {
      const [facts, english] = await Promise.all([
        loadData<Fact[]>(this.#base, 'facts.json', this.#fetcher),
        loadData<Dictionary>(this.#base, 'english.json', this.#fetcher),
      ]);
      this.#atlas = buildAtlas(this.#file, facts, english);
      this.#whole = true;
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      this.#failure = error;
      this.#coming = null;
    }
  }
}
