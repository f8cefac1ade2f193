import type { Words } from '../../words.ts';
import type { openData as zh } from '../../zh/plain/open-data.ts';

export const openData = {
  title: 'Open data',
  lead: 'Every fact of the map is in the files below, to take, to cite and to use again. Their addresses stay; where the content changes, so does the version.',
  description:
    'All facts, places and boundaries of the Gansu Transfer Atlas: files, columns, counts, licences and version.',
  version: (version) => `Data version ${version}`,
  package: 'Description for machines (Data Package v2)',
  files: 'Files',
  file: 'File',
  what: 'What it holds',
  count: 'Records',
  size: 'Size',
  schema: 'Form',
  licence: 'Licence',
  records: (count) => `${count}`,
  noCount: '—',
  kilobytes: (count) => `${count} KB`,
  columnsOf: (file) => `Columns of ${file}`,
  column: 'Column',
  meaning: 'Meaning',
  kind: 'Type',
  kinds: { string: 'text', integer: 'whole number', any: 'number or text' },
  excel:
    'The table opens in Excel and WPS as it is: UTF-8 with its mark, and no text runs as a formula. An empty cell is not stated.',
  documents: 'The facts come from',
  facts: (count) => `${count} ${count === 1 ? 'fact' : 'facts'}`,
  terms: 'Licence and origin',
  termsText:
    'The facts come from public documents, each with its document, number and clause; their arrangement and the code are under the MIT licence. The boundaries have the licence of their origin.',
  factsLicence: 'arrangement: MIT',
  of: {
    'facts.csv': 'One fact a row, with its document’s title, number, date, status and clause',
    'facts.json': 'The same facts as JSON',
    'atlas.json': 'Documents, places, sites, industries and origins',
    'atlas.schema.json': 'The form of atlas.json (JSON Schema)',
    'sites.geojson': 'Parks and facilities that have a position, each with its accuracy and basis',
    'english.json': 'Terms in English',
    'reference.json': 'Rivers, railways, roads and airports (schematic)',
    'gansu.topo.json': 'Boundaries of the prefectures (TopoJSON)',
    'search.json': 'Names, pinyin and aliases for searching',
    'scenes.json': 'Ready scenes for briefings and stands',
    'event.schema.json': 'The form of an event’s file (JSON Schema)',
  },
  columns: { kind: 'Kind', subjectId: 'Id of the subject', title: 'Document', document: 'Id of the document' },
} satisfies Words<typeof zh>;
