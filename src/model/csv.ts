import { csvFormatRows } from 'd3';

/** Excel and WPS take a file without this mark for one in the machine's own code page, and show Chinese as noise. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a table program would take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as a CSV file (RFC 4180, UTF-8 with its mark, lines ended by CR LF), one column for each heading. Numbers stay numbers; a text that a
 * table program would run as a formula has an apostrophe before it.
 */
export function toCsv(headings: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const lines = [headings, ...rows].map((row) => row.map(cell));
  return `${BYTE_ORDER_MARK}${csvFormatRows(lines).replaceAll('\n', '\r\n')}\r\n`;
}

function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = (value ?? '').replaceAll(/\r?\n/g, ' ');
  return FORMULA.test(text) ? `'${text}` : text;
}
