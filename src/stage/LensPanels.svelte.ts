import type { Component } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { lensOf } from '../lenses/lenses.ts';
import type { OverProps, PanelProps } from '../lenses/lens.ts';
import { LoadError } from '../load/loadData.ts';
import { LENSES, type Lens } from '../model/lens.ts';

type Panel = Component<PanelProps<never, never>>;

/** Owns the code of the lenses' panels: each comes when it is asked for, the others once there is time. */
export class LensPanels {
  readonly #come = new SvelteMap<Lens, Panel>();
  readonly #over = new SvelteMap<Lens, Component<OverProps>>();
  readonly #coming: Partial<Record<Lens, Promise<void>>> = {};
  #failure: LoadError | null = $state.raw(null);

  /** Null until it has come. */
  of(lens: Lens): Panel | null {
    return this.#come.get(lens) ?? null;
  }

  /** The drawing that a lens lays over the map; it comes with its panel. */
  over(lens: Lens): Component<OverProps> | null {
    return this.#over.get(lens) ?? null;
  }

  /** Why a panel could not be had, until one is asked for again. */
  get failure(): LoadError | null {
    return this.#failure;
  }

  /** Fetches a lens' panel, once; a failure is kept to be shown, and the next call tries again. */
  load(lens: Lens): Promise<void> {
    return (this.#coming[lens] ??= this.#bring(lens));
  }

  /** Fetches all of them, one after the other. */
  async loadAll(): Promise<void> {
    for (const lens of LENSES) await this.load(lens);
  }

  async #bring(lens: Lens): Promise<void> {
    try {
      const module = lensOf({ lens });
      const [{ default: panel }, over] = await Promise.all([module.load(), module.over?.()]);
      if (over) this.#over.set(lens, over.default);
      this.#come.set(lens, panel as unknown as Panel);
      this.#failure = null;
    } catch (error) {
      this.#failure = new LoadError(`${lens}/Panel`, { kind: 'code', why: String(error) });
      delete this.#coming[lens];
    }
  }
}
