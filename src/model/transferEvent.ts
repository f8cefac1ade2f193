import type { Atlas } from './atlas.ts';
import { factsOf } from './documents.ts';
import type { Fact } from './fact.ts';

/** What the report counts of a transfer event. */
export interface TransferEvent {
  /** Its official Chinese name. */
  readonly name: string;
  /** Projects signed on site; null where the report does not count them. */
  readonly projects: Fact | null;
  readonly figures: readonly Fact[];
}

/** The figures of the newest transfer event that a document reports; null where none does. */
export function transferEvent(atlas: Atlas): TransferEvent | null {
  const events = new Set(atlas.subjects.filter((subject) => subject.type === 'event').map((subject) => subject.id));
  const told = factsOf(atlas, 'event').filter((fact) => fact.kind === 'figure' && events.has(fact.subjectId));
  const [first] = told;
  if (!first) return null;
  const figures = told.filter((fact) => fact.subjectId === first.subjectId);
  const projects = figures.find((fact) => fact.unit === '个' && typeof fact.value === 'number') ?? null;
  return { name: first.subject, projects, figures };
}
