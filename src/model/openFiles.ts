/** The files that are published at stable addresses below data/, what each is, and the form that one has beside it. */
export const OPEN_FILES = {
  'facts.csv': { format: 'csv', mediatype: 'text/csv' },
  'facts.json': { format: 'json', mediatype: 'application/json' },
  'atlas.json': { format: 'json', mediatype: 'application/json', form: 'atlas.schema.json' },
  'sites.geojson': { format: 'geojson', mediatype: 'application/geo+json' },
  'english.json': { format: 'json', mediatype: 'application/json' },
  'reference.json': { format: 'geojson', mediatype: 'application/geo+json' },
  'gansu.topo.json': { format: 'topojson', mediatype: 'application/json' },
  'search.json': { format: 'json', mediatype: 'application/json' },
  'scenes.json': { format: 'json', mediatype: 'application/json' },
  'atlas.schema.json': { format: 'json', mediatype: 'application/schema+json' },
  'event.schema.json': { format: 'json', mediatype: 'application/schema+json' },
} as const satisfies Readonly<Record<string, { format: string; mediatype: string; form?: string }>>;
export type OpenFile = keyof typeof OPEN_FILES;
export const OPEN_NAMES = Object.keys(OPEN_FILES) as readonly OpenFile[];

/** Describes all of them for machines. */
export const DATA_PACKAGE = 'datapackage.json';

/** What is counted of a file: its size, its checksum, and its records where it is a list. */
export interface Measured {
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly hash: string;
  readonly records: number | null;
}

/** The columns of facts.csv: a fact, and what its document is. */
export const CSV_COLUMNS = {
  id: 'string',
  kind: 'string',
  predicate: 'string',
  subject: 'string',
  subjectId: 'string',
  measure: 'string',
  value: 'any',
  unit: 'string',
  year: 'integer',
  qualifier: 'string',
  place: 'string',
  document: 'string',
  title: 'string',
  number: 'string',
  date: 'string',
  status: 'string',
  clause: 'string',
} as const;
export type CsvColumn = keyof typeof CSV_COLUMNS;
export const CSV_NAMES = Object.keys(CSV_COLUMNS) as readonly CsvColumn[];
/** Those that no row may lack. */
export const CSV_REQUIRED: readonly CsvColumn[] = [
  ...(['id', 'kind', 'predicate', 'subject', 'subjectId', 'value'] as const),
  ...(['document', 'title', 'status', 'clause'] as const),
];
