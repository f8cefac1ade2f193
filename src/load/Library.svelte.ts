import { SvelteMap } from 'svelte/reactivity';
import type { EnglishFile, FactsFile, PlaceFile, Versioned } from '../model/appFiles.ts';
import { toDictionary } from '../model/appFiles.ts';
import type { Atlas, AtlasFile, Gazetteer, Language } from '../model/atlas.ts';
import { withFacts } from '../model/buildAtlas.ts';
import { buildGazetteer } from '../model/buildGazetteer.ts';
import { rowsOf, textsOf, toFacts, type FactTable } from '../model/factTable.ts';
import type { Fact } from '../model/fact.ts';
import type { MapGeometry } from '../model/geometry.ts';
import { isOriginal } from '../model/names.ts';
import { NO_REFERENCE, type ReferenceGeography } from '../model/reference.ts';
import { flawOfAtlas, flawOfFacts, flawOfReference, flawOfTopology, lacking } from './flaws.ts';
import { loadData, LoadError, type Shelf } from './loadData.ts';
import { nextTask } from './nextTask.ts';
import { toGeometry, type CityTopology } from './toGeometry.ts';

/** Facts made in one task: with a processor four times slower, even before the engine has warmed, under 50 milliseconds. */
const SLICE = 250;

/** Who and where, and the shapes of the map. */
interface Opened {
  readonly file: AtlasFile;
  readonly topology: CityTopology;
  readonly reference: ReferenceGeography | LoadError;
}

/**
 * Owns what is known: first who and where, which the map needs; then, for a place that is asked for, what its panel shows; then every
 * fact, and their English once it is asked for. A failure is kept to be shown, and the next call of the same verb tries again.
 */
export class Library {
  readonly gazetteer: Gazetteer;
  readonly geometry: MapGeometry;
  /** Why the map has no rivers, railways, roads and airports; null where it has them. */
  readonly unreferenced: LoadError | null;
  /** Where all of it is fetched from. */
  readonly shelf: Shelf;
  readonly #bare: Atlas;
  #atlas: Atlas | null = $state.raw(null);
  #translated = $state(false);
  readonly #places = new SvelteMap<string, Atlas>();
  #failure: LoadError | null = $state.raw(null);
  #untranslated: LoadError | null = $state.raw(null);
  readonly #nameOf = (id: string): string => this.gazetteer.byId.get(id)?.name ?? id;
  #texts: readonly string[] = [];
  #completing: Promise<void> | null = null;
  #translating: Promise<void> | null = null;
  readonly #opening: Record<string, Promise<void>> = {};

  private constructor({ file, topology, reference }: Opened, shelf: Shelf) {
    this.shelf = shelf;
    this.gazetteer = buildGazetteer(file);
    this.#bare = withFacts(this.gazetteer, []);
    this.unreferenced = reference instanceof LoadError ? reference : null;
    this.geometry = toGeometry(topology, this.gazetteer, reference instanceof LoadError ? NO_REFERENCE : reference);
  }

  /**
   * Fetches who and where. `version` is that of the data the page was made with, null where it does not say. Throws LoadError with the
   * address that failed; without reference geography the map is drawn without it.
   */
  static async open(shelf: Shelf, version: string | null = null): Promise<Library> {
    const shapes = loadData<Versioned & CityTopology>(shelf, 'gansu.topo.json', { version, flawOf: flawOfTopology });
    const lines = loadData<Versioned & ReferenceGeography>(shelf, 'reference.json', {
      version,
      flawOf: flawOfReference,
    }).catch(orError);
    const file = loadData<AtlasFile>(shelf, 'atlas.json', { version, flawOf: flawOfAtlas });
    const [atlas, topology, reference] = await Promise.all([file, shapes, lines]);
    return new Library({ file: atlas, topology, reference }, shelf);
  }

  /** All facts, in a language that is there for all of them; null until then, when nothing may be said to be not stated. */
  facts(language: Language): Atlas | null {
    return isOriginal(language) || this.#translated ? this.#atlas : null;
  }

  /** Facts enough for the panel of a place, and for no other question unless all are there; null until then. */
  factsOf(place: string, language: Language): Atlas | null {
    return this.facts(language) ?? this.#places.get(place) ?? null;
  }

  /** Who and where, in the form of an atlas: what home can say before the facts. */
  get bare(): Atlas {
    return this.#bare;
  }

  /** As many facts as there are, none at first: for what is drawn before them. */
  get atlas(): Atlas {
    return this.#atlas ?? this.#bare;
  }

  /** Whether every fact is there. */
  get whole(): boolean {
    return this.#atlas !== null;
  }

  /** Why what a reader of a language asked for could not be had, until it is asked for again: English that is missing is missed in English alone. */
  failureIn(language: Language): LoadError | null {
    return this.#failure ?? (isOriginal(language) ? null : this.#untranslated);
  }

  /** Fetches every fact, and for English their English too, each once. */
  async complete(language: Language = 'zh'): Promise<void> {
    this.#failure = null;
    if (!isOriginal(language)) this.#untranslated = null;
    this.#completing ??= this.#fetchFacts();
    if (!isOriginal(language)) this.#translating ??= this.#fetchEnglish(this.#completing);
    await Promise.all([this.#completing, isOriginal(language) ? null : this.#translating]);
  }

  /** Fetches what the panel of a place shows, in both languages, once; where that cannot be had, every fact. */
  openPlace(id: string, language: Language): Promise<void> {
    if (!this.gazetteer.placeById.has(id)) return Promise.resolve();
    return (this.#opening[id] ??= this.#fetchPlace(id, language));
  }

  async #fetchFacts(): Promise<void> {
    try {
      const table = await this.#table<FactsFile>('app/facts.json');
      const facts: Fact[] = [];
      for (let row = 0; row < rowsOf(table); row += SLICE) {
        facts.push(...toFacts(table, this.#nameOf, row, row + SLICE));
        await nextTask();
      }
      this.#texts = textsOf(table, this.#nameOf);
      this.#atlas = withFacts(this.gazetteer, facts, { folds: table.folds });
    } catch (error) {
      this.#completing = null;
      this.#failure = orError(error);
    }
  }

  async #fetchEnglish(completing: Promise<void>): Promise<void> {
    try {
      const { version } = this.gazetteer;
      const flawOf = ({ english }: Partial<EnglishFile>) => lacking(Array.isArray(english), 'english');
      const file = await loadData<EnglishFile>(this.shelf, 'app/english.json', { version, flawOf });
      await completing;
      if (!this.#atlas) return void (this.#translating = null);
      if (file.english.length !== this.#texts.length) {
        const flaw = { kind: 'count', found: file.english.length, wanted: this.#texts.length } as const;
        throw new LoadError(`${this.shelf.base}data/app/english.json`, { kind: 'shape', flaw });
      }
      this.#atlas = Object.freeze({ ...this.#atlas, english: toDictionary(this.#texts, file.english) });
      this.#translated = true;
    } catch (error) {
      this.#translating = null;
      this.#untranslated = orError(error);
    }
  }

  async #fetchPlace(id: string, language: Language): Promise<void> {
    try {
      const table = await this.#table<PlaceFile>(`app/place/${id}.json`);
      const english = toDictionary(textsOf(table, this.#nameOf), table.english);
      this.#places.set(id, withFacts(this.gazetteer, toFacts(table, this.#nameOf), { english }));
    } catch (error) {
      orError(error);
      delete this.#opening[id];
      await this.complete(language);
    }
  }

  #table<T extends Versioned & FactTable>(name: string): Promise<T> {
    const { gazetteer } = this;
    const flawOf = (table: Partial<T>) => flawOfFacts(table, gazetteer);
    return loadData<T>(this.shelf, name, { version: gazetteer.version, flawOf });
  }
}

/** A failure to load, as a value; anything else is no failure of a file and goes on. */
function orError(error: unknown): LoadError {
  if (error instanceof LoadError) return error;
  throw error;
}
