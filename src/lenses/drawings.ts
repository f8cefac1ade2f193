import type { Component } from 'svelte';
import type { Lens } from '../model/lens.ts';
import type { Id } from '../model/view.ts';
import type { Reader } from '../panels/reader.ts';
import PlanPicture from './new-area/PlanPicture.svelte';

/** What a drawing that stands for the map is given where it is a picture; sizes in CSS pixels. */
export interface DrawingProps {
  readonly reader: Reader;
  readonly picked: Id | null;
  readonly width: number;
  readonly height: number;
  /** A sixteenth of a rem. */
  readonly unit: number;
  /** What it shows. */
  readonly label: string;
}

/** The drawings of those lenses that have one instead of the map, as pictures. For shells that show many at once; the stage fetches a lens's own. */
export const DRAWINGS: Readonly<Partial<Record<Lens, Component<DrawingProps>>>> = { 'new-area': PlanPicture };
