import type { Component } from 'svelte';
import { lensOf } from '../../src/lenses/lenses.ts';
import type { PanelProps } from '../../src/lenses/lens.ts';
import { LENSES, type Lens } from '../../src/model/lens.ts';

type Panel = Component<PanelProps<never, never>>;

/** The panel of every lens, all there at once. */
export const PANELS = Object.fromEntries(
  await Promise.all(LENSES.map(async (lens) => [lens, (await lensOf({ lens }).load()).default as unknown] as const)),
) as Record<Lens, Panel>;
