import type { Messages } from '../../../messages/messages.ts';
import { parted } from './fit.ts';
import type { SheetNumbers } from './sheet.ts';
import type { Box, Paragraph, Table } from './slide.ts';
import { citeRuns, heightOf } from './slideText.ts';

/** The size of a cell's text, points. */
export const CELL = 12;

/** The rows of numbers as tables that each have room in a box. */
export function tablesOf(numbers: SheetNumbers, box: Box, about: string, messages: Messages): Table[] {
  const clause = box.w * 0.25;
  const value = Math.min(1.9, (box.w * 0.42) / numbers.heads.length);
  const widths = [box.w - clause - value * numbers.heads.length, ...numbers.heads.map(() => value), clause];
  const cell = (text: string, bold = false): Paragraph[] => [{ runs: [{ text, bold }], size: CELL }];
  const head = [
    cell(numbers.caption || messages.takeaway.item, true),
    ...numbers.heads.map((text) => cell(text, true)),
    cell(messages.clause, true),
  ];
  const rows = numbers.rows.map(({ label, values, cites }) => [
    cell(label),
    ...numbers.heads.map((_, i) => cell(values[i]?.text ?? '')),
    [{ runs: citeRuns(cites, messages), size: CELL }],
  ]);
  return tables(head, rows, widths, box, messages.takeaway.tableOf(about));
}

/** Rows under their head, on as many pages as they need. */
export function tables(
  head: Table['rows'][number],
  rows: Table['rows'],
  widths: readonly number[],
  box: Box,
  alt: string,
): Table[] {
  const high = (cells: Table['rows'][number]): number => rowHeight(cells, widths);
  return parted(rows, high, box.h - high(head)).map((part) => {
    const cells = [head, ...part];
    return { box, alt, widths, heights: cells.map(high), rows: cells };
  });
}

/** What a cell keeps clear of above and below, inches. */
const CELL_Y = 0.05;

function rowHeight(cells: readonly (readonly Paragraph[])[], widths: readonly number[]): number {
  const heights = cells.map((paragraphs, i) => paragraphs.reduce((sum, one) => sum + heightOf(one, widths[i] ?? 1), 0));
  return Math.max(...heights) + 2 * CELL_Y;
}
