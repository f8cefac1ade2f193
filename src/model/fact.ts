import type { Kind, Predicate } from './kinds.ts';

/** One statement of one document at one clause: the unit everything on screen is made of. */
export interface Fact {
  /** Stable, readable, unique: document/clause/subject/predicate/value. */
  readonly id: string;
  readonly kind: Kind;
  readonly predicate: Predicate;
  /** The subject's official Chinese name. */
  readonly subject: string;
  /** The subject's id in the vocabulary. */
  readonly subjectId: string;
  /** What a number counts, in the document's words; null for terms. */
  readonly measure: string | null;
  /** A term as the document writes it, or a number; text where the document states no number for a measure. */
  readonly value: string | number;
  /** As written (亿元, %, 个), null where the document gives none. */
  readonly unit: string | null;
  /** The year the statement is for, null where the document states none. */
  readonly year: number | null;
  /** What the document adds: 以上, 力争突破, 东部, or the verb of a second tier. */
  readonly qualifier: string | null;
  /** The vocabulary id of the place or site the document ties the value to. */
  readonly place: string | null;
  readonly document: string;
  readonly clause: string;
}

/** The columns of a table of facts, in the order they are published. */
export const FACT_COLUMNS = [
  'id',
  'kind',
  'predicate',
  'subject',
  'subjectId',
  'measure',
  'value',
  'unit',
  'year',
  'qualifier',
  'place',
  'document',
  'clause',
] as const satisfies readonly (keyof Fact)[];

/** The id of a fact: its address in the documents, and what tells it from others there. */
export function factId(fact: Omit<Fact, 'id' | 'subject' | 'kind'>): string {
  const { document, clause, subjectId, predicate, measure, value, unit, year, qualifier } = fact;
  const parts = [measure, String(value), typeof value === 'number' ? unit : null, year, qualifier];
  const what = parts.filter((part) => part !== null).join('·');
  return [document, clause.replaceAll(' ', ''), subjectId, predicate, what].join('/');
}
