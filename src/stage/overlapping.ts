import type { Id } from '../model/view.ts';

/** What lay under one finger, and where, in CSS pixels from the map's top left. */
export interface Overlapping {
  readonly ids: readonly Id[];
  readonly x: number;
  readonly y: number;
}
