import { SvelteSet } from 'svelte/reactivity';
import { LoadError } from '../load/loadData.ts';
import { hasMessages, loadMessages } from '../messages/messagesFor.ts';
import { LANGUAGES, type Language } from '../model/atlas.ts';

/** Knows which languages' words are there, and fetches the others. */
export class Words {
  readonly #come = new SvelteSet<Language>(LANGUAGES.filter(hasMessages));
  #failure: LoadError | null = $state.raw(null);

  has(language: Language): boolean {
    return this.#come.has(language);
  }

  /** Why a language's words could not be had, until they are asked for again. */
  get failure(): LoadError | null {
    return this.#failure;
  }

  /** Fetches a language's words, once; a failure is kept to be shown, and the next call tries again. */
  async load(language: Language): Promise<void> {
    try {
      await loadMessages(language);
      this.#come.add(language);
      this.#failure = null;
    } catch (error) {
      this.#failure = new LoadError(`messages/${language}`, { kind: 'code', why: String(error) });
    }
  }
}
