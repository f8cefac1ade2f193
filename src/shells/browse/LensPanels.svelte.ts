import type { Atlas } from '../../model/atlas.ts';
import { LoadError } from '../../load/loadData.ts';
import type { View } from '../../view/view.ts';
import type NewAreaPlanComponent from '../../panels/NewAreaPlan.svelte';
import type PanelComponent from './Panel.svelte';

type Panel = typeof PanelComponent;
type NewAreaPlan = typeof NewAreaPlanComponent;

/** Owns the code of every lens but home's: it comes when the map stands, or at once where one is asked for. */
export class LensPanels {
  #current: Panel | null = $state.raw(null);
  #plan: NewAreaPlan | null = $state.raw(null);
  #failure: LoadError | null = $state.raw(null);
  #coming: Promise<void> | null = null;

  /** Null until it has come. */
  get current(): Panel | null {
    return this.#current;
  }

  /** The drawing of Lanzhou New Area, which comes with the panels. */
  get plan(): NewAreaPlan | null {
    return this.#plan;
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
    this.#coming ??= Promise.all([import('./Panel.svelte'), import('../../panels/NewAreaPlan.svelte')]).then(
      ([module, plan]) => {
        this.#current = module.default;
        this.#plan = plan.default;
        this.#failure = null;
      },
      (error: unknown) => {
        this.#failure = new LoadError('Panel', { kind: 'unreachable', why: String(error) });
        this.#coming = null;
      },
    );
    return this.#coming;
  }
}
