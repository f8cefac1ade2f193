import { LANGUAGES, type Atlas } from '../model/atlas.ts';
import type { Answer, Finder } from '../model/hit.ts';
import type { Predicate } from '../model/kinds.ts';
import type { Answering } from '../model/searchAnswer.ts';
import type { Library } from './Library.svelte.ts';
import { LoadError, program } from './loadData.ts';
import { loadSearch, slowly } from './loadSearch.ts';

/** Owns what a search box looks through: names first, then every statement in the documents' words, then their English. */
export class Desk implements Finder {
  readonly #library: Library;
  #answer: ((query: string) => Answer) | null = $state.raw(null);
  #failure: LoadError | null = $state.raw(null);
  #names: Promise<Answering> | null = null;
  #opening: Promise<void> | null = null;
  /* What the statements were made ready from. */
  #atlas: Atlas | null = null;
  #labels: Readonly<Record<Predicate, string>> | null = null;

  constructor(library: Library) {
    this.#library = library;
  }

  get answer(): ((query: string) => Answer) | null {
    return this.#answer;
  }

  get failure(): LoadError | null {
    return this.#failure;
  }

  open(labels: Readonly<Record<Predicate, string>>): Promise<void> {
    return (this.#opening ??= this.#open(labels).finally(() => (this.#opening = null)));
  }

  async #open(labels: Readonly<Record<Predicate, string>>): Promise<void> {
    this.#failure = null;
    try {
      this.#names ??= loadSearch(this.#library.shelf, this.#library.gazetteer);
      const answering = await this.#names;
      this.#answer ??= remembering(answering(null, {}));
      for (const language of LANGUAGES) {
        await this.#library.complete(language);
        const failure = this.#library.failureIn(language);
        if (failure) throw failure;
        await this.#ready(answering, labels);
      }
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      if (this.#answer === null) this.#names = null;
      this.#failure = error;
    }
  }

  async #ready(answering: Answering, labels: Readonly<Record<Predicate, string>>): Promise<void> {
    const { atlas } = this.#library;
    if (atlas === this.#atlas && labels === this.#labels) return;
    const { indexingFacts } = await program('search', import('../model/searchFacts.ts'));
    this.#answer = remembering(answering(await slowly(indexingFacts(atlas, labels)), atlas.english));
    [this.#atlas, this.#labels] = [atlas, labels];
  }
}

/** The list and the map ask the same: the last question is looked up once. */
function remembering(answer: (query: string) => Answer): (query: string) => Answer {
  let last: { query: string; answer: Answer } | null = null;
  return (query) => (last?.query === query ? last : (last = { query, answer: answer(query) })).answer;
}
