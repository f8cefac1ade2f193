import { messagesFor } from '../../../messages/messagesFor.ts';
import { plainFor } from '../../../messages/plainFor.ts';
import { LANGUAGES, type Atlas, type Language } from '../../../model/atlas.ts';
import {
  CSV_COLUMNS,
  CSV_NAMES,
  CSV_REQUIRED,
  OPEN_FILES,
  OPEN_NAMES,
  type CsvColumn,
  type Measured,
  type OpenFile,
} from '../../../model/openFiles.ts';

/** What the code and the arrangement of the facts are under; the boundaries have their own. */
export const LICENCE = { name: 'MIT', path: 'LICENSE.txt' } as const;

/** What a column of the table is called in a language. */
export function columnTitle(language: Language, column: CsvColumn): string {
  const own: Partial<Record<CsvColumn, string>> = plainFor(language).openData.columns;
  const shared: Partial<Record<CsvColumn, string>> = messagesFor(language).share.columns;
  return own[column] ?? shared[column] ?? column;
}

/** The open data as a Data Package (version 2 of the standard): every file with its size, checksum, form and licence, in the order of the page. */
export function describe(atlas: Atlas, measured: Readonly<Record<OpenFile, Measured>>): object {
  const original = messagesFor(LANGUAGES[0]);
  /* The standard has one text for all languages. */
  const both = (say: (language: Language) => string): string => LANGUAGES.map(say).join(' · ');
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'gansu-transfer-atlas',
    title: both((language) => messagesFor(language).title),
    description: both((language) => plainFor(language).openData.lead),
    version: atlas.version,
    licenses: [LICENCE],
    sources: atlas.documents.map(({ name, number }) => ({
      title: number === null ? name : name + original.added(number),
    })),
    resources: OPEN_NAMES.map((path) => {
      const { format, mediatype, ...more } = OPEN_FILES[path];
      const { bytes, hash, records } = measured[path];
      return {
        name: path.toLowerCase().replaceAll(/[^a-z\d]+/g, '-'),
        path,
        title: both((language) => plainFor(language).openData.of[path]),
        format,
        mediatype,
        encoding: 'utf-8',
        bytes,
        hash: `sha256:${hash}`,
        ...(records === null ? {} : { 'gansu:records': records }),
        ...('form' in more ? { 'gansu:form': more.form } : {}),
        ...(path === 'gansu.topo.json' ? { licenses: [{ title: atlas.boundary.licence, path: 'NOTICE.txt' }] } : {}),
        ...(path === 'facts.csv' ? table(both) : {}),
      };
    }),
  };
}

/** What a reader of tables is told of the one there is. */
function table(both: (say: (language: Language) => string) => string): object {
  return {
    type: 'table',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: CSV_NAMES.map((name) => ({
        name,
        type: CSV_COLUMNS[name],
        title: both((language) => columnTitle(language, name)),
        ...(CSV_REQUIRED.includes(name)
          ? { constraints: { required: true, ...(name === 'id' ? { unique: true } : {}) } }
          : {}),
      })),
      primaryKey: ['id'],
      missingValues: [''],
    },
  };
}
