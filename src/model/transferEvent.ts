import type { Atlas } from './atlas.ts';
import type { Fact } from './fact.ts';

/** What the 2024 report counts of the transfer event. */
export interface TransferEvent {
  /** Its official Chinese name. */
  readonly name: string;
  /** Projects signed on site; null where the report does not count them. */
  readonly projects: Fact | null;
  readonly figures: readonly Fact[];
}

/** The figures of the 2024 transfer event; null where the atlas does not know it. */
export function transferEvent(atlas: Atlas): TransferEvent | null {
  const figures = (atlas.factsAbout.get('transfer-event-2024') ?? []).filter((fact) => fact.kind === 'figure');
  const [first] = figures;
  if (!first) return null;
  const projects = figures.find((fact) => fact.unit === '个' && typeof fact.value === 'number') ?? null;
  return { name: first.subject, projects, figures };
}
