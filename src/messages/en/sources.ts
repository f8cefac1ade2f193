import type { Words } from '../words.ts';
import type { sources as zh } from '../zh/sources.ts';

export const sources = {
  allDocuments: 'All documents',
  conflicts: (count) =>
    count === 1 ? 'One point on which the texts differ' : `${count} points on which the texts differ`,
  factCount: (count) => (count === 1 ? '1 fact' : `${count} facts`),
  clauseCount: (count) => (count === 1 ? '1 clause' : `${count} clauses`),
  sourcesLead: (facts, documents) =>
    `${facts.toLocaleString('en')} facts from ${documents} documents. Open one to see what each of its clauses gives.`,
  openData: 'Open data',
  openDataLead: 'Every fact may be taken, cited and used again.',
  allFiles: 'All files, columns and licences',
  privacyPage: 'Privacy',
  unnumberedDocument: 'no number',
} satisfies Words<typeof zh>;
