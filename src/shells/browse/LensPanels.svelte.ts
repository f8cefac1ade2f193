import type { Atlas } from '../../model/atlas.ts';
import { LoadError } from '../../load/loadData.ts';
import type { View } from '../../view/view.ts';
import type PanelComponent from './Panel.svelte';

type Panel = typeof PanelComponent;

/** Owns the code of every lens but home's: it comes when the map stands, or at once where one is asked for. */
export class LensPanels {
  #current: Panel | null = $state.raw(null);
  #failure: LoadError | null = $state.raw(null);
  #coming: Promise<void> | null = null;

  /** Null until it has come. */
  get current(): Panel | null {
    return this.#current;
  }

  /** Why it could not be had, until it is asked for again. */
  get failure(): LoadError | null {
    return this.#failure;
  }

  /** Whether a view shows more than home, its places and its sites. */
  needed(atlas: Atlas, view: View): boolean {
    return view.lens !== 'zones' || (view.pick !== null && atlas.layoutById.has(view.pick));
  }

  /** Fetches it, once; a failure is kept to be shown, and the next call tries again. */
  load(): Promise<void> {
    this.#coming ??= import('./Panel.svelte').then(
      (module) => {
        this.#current = module.default;
        this.#failure = null;
      },
      (error: unknown) => {
        this.#failure = new LoadError('Panel', String(error));
        this.#coming = null;
      },
    );
    return this.#coming;
  }
}
