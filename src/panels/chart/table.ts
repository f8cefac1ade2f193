import { csvFormatRows } from 'd3';

/** A table as a chart has it beside its marks. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A cell that a spreadsheet would take for a formula is given as text. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?[\d.,]+%?$/;

/** A table as CSV. The mark before the first byte tells spreadsheets that Chinese is in UTF-8. */
export function csvOf({ columns, rows }: ChartTable): string {
  const safe = (cell: string): string => (FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell);
  return `\uFEFF${csvFormatRows([[...columns], ...rows.map((row) => row.map(safe))])}\n`;
}
