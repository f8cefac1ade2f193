import type { Words } from '../words.ts';
import type { note as zh } from '../zh/note.ts';

export const note = {
  source: 'Source',
  sourceOf: (subject) => `Source of “${subject}”`,
  documentNumber: 'Number',
  issuer: 'Issued by',
  date: 'Date',
  period: 'Period',
  undated: 'The text bears no date',
  clause: 'Clause',
  heading: 'Heading',
  statusLabel: 'Status',
  unnumbered: 'none',
  otherDocuments: 'Other sources',
  newer: 'Restated in a newer document',
  older: 'Stated before in',
  conflict: 'Sources differ',
  openClause: 'All facts of this clause',
} satisfies Words<typeof zh>;
