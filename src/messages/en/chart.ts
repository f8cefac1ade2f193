import type { Words } from '../words.ts';
import type { chart as zh } from '../zh/chart.ts';

export const chart = {
  ways: (title) => `Download: ${title}`,
  files: { csv: 'CSV', png: 'PNG', svg: 'SVG' },
  noPicture: 'This browser draws no picture; take the SVG or the CSV.',
  noNumber: 'the document gives no number',
  table: 'Table',
  columns: {
    subject: 'Subject',
    measure: 'Measure',
    year: 'Year',
    value: 'Value',
    unit: 'Unit',
    document: 'Document',
    number: 'Number',
    clause: 'Clause',
  },
  noYear: 'not stated',
  inWordsOnly: (sentence) => `${sentence} (the document gives no number)`,
  sentence: ({ subject, measure, year, value }) =>
    `${subject}: ${measure}${year === null ? '' : `, ${year}`}: ${value}`,
} satisfies Words<typeof zh>;
