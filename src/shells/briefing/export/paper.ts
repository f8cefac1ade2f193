import { fitting, lineCount, parted } from './fit.ts';
import type { Sheet, SheetLine, SheetNumbers, SheetRow, SheetSource } from './sheet.ts';
import { sourcesOf } from './sheet.ts';

/** How a handout is laid on A4. */
export const EDITIONS = ['portrait', 'landscape', 'two-up'] as const;
export type Edition = (typeof EDITIONS)[number];

/** One thing on paper, none of which is torn between two pages. */
export type Item =
  | { readonly kind: 'line'; readonly line: SheetLine }
  | { readonly kind: 'head'; readonly numbers: SheetNumbers }
  | { readonly kind: 'row'; readonly row: SheetRow; readonly columns: number }
  | { readonly kind: 'source'; readonly source: SheetSource };

/** A scene, or what of it goes on, in its place on a page. */
export interface Part {
  readonly sheet: Sheet;
  readonly again: boolean;
  readonly mapped: boolean;
  readonly items: readonly Item[];
  /** Points. */
  readonly size: number;
}

/** Millimetres: the map's width and height, the text's width beside or under it, and its height with a map and without. */
export interface Measures {
  readonly map: readonly [width: number, height: number];
  readonly text: { readonly width: number; readonly bare: number; readonly beside: number; readonly alone: number };
}
export const MEASURES: Readonly<Record<Edition, Measures>> = {
  portrait: { map: [178, 108], text: { width: 178, bare: 178, beside: 86, alone: 194 } },
  landscape: { map: [150, 120], text: { width: 109, bare: 265, beside: 118, alone: 118 } },
  'two-up': { map: [88, 84], text: { width: 86, bare: 178, beside: 80, alone: 80 } },
};

const SIZES = [11, 10, 9] as const;
const MM = 25.4 / 72;
/** Height of a line in its size, and what stands between two things, in points. */
export const PAPER_LEADING = 1.35;
const GAP = 5;

/** The sheets of paper of a handout: each scene where it has room, its rest on the next place; the documents last unless a scene is for them. */
export function pagesOf(sheets: readonly Sheet[], edition: Edition): readonly (readonly Part[])[] {
  const parts = sheets.flatMap((sheet) => partsOf(sheet, sheets, edition));
  const each = edition === 'two-up' ? 2 : 1;
  return parted(parts, () => 1, each);
}

function partsOf(sheet: Sheet, sheets: readonly Sheet[], edition: Edition): Part[] {
  const { text } = MEASURES[edition];
  const items = itemsOf(sheet, sheets);
  const [width, first] = sheet.mapped ? [text.width, text.beside] : [text.bare, text.alone];
  const high = (item: Item, size: number, across = width): number => heightOf(item, size, across);
  const size = fitting(SIZES, (one) => items.reduce((sum, item) => sum + high(item, one), 0), first);
  /* What goes on has no map beside it, so all its lines are as wide as the paper. */
  return parted(items, (item) => high(item, size), text.alone, first).map((some, i) => ({
    sheet,
    again: i > 0,
    mapped: sheet.mapped && i === 0,
    items: some,
    size,
  }));
}

function itemsOf(sheet: Sheet, sheets: readonly Sheet[]): Item[] {
  const { lines, numbers } = sheet;
  return [
    ...lines.map((line): Item => ({ kind: 'line', line })),
    ...(numbers
      ? [
          { kind: 'head' as const, numbers },
          ...numbers.rows.map((row): Item => ({ kind: 'row', row, columns: numbers.heads.length })),
        ]
      : []),
    ...(sheet.kind === 'sources' ? sourcesOf(sheets).map((source): Item => ({ kind: 'source', source })) : []),
  ];
}

/** Millimetres. */
function heightOf(item: Item, size: number, width: number): number {
  const rows = (text: string, at: number, across = width): number =>
    lineCount(text, across / (at * MM)) * at * PAPER_LEADING;
  const small = size - 2;
  const gap = GAP * 1.6;
  if (item.kind === 'line') {
    const { lead, text, original, cites } = item.line;
    const said = rows(`${lead ?? ''}  ${text}`, size, width - 7);
    const cited = cites.length > 0 ? rows(cites.map(({ clause }) => `${clause}    `).join(''), small, width - 7) : 0;
    return (said + (original ? rows(original, small, width - 7) : 0) + cited + gap) * MM;
  }
  if (item.kind === 'head') return (rows(item.numbers.caption, size, width * 0.3) + gap) * MM;
  if (item.kind === 'row') {
    const { label, values, cites } = item.row;
    const cells = [
      rows(label, size, width * 0.3),
      ...values.map(({ text }) => rows(text, size, (width * 0.4) / item.columns)),
      rows(cites.map(({ clause }) => `${clause}  `).join(''), small, width * 0.2),
    ];
    return (Math.max(...cells) + gap) * MM;
  }
  const { name, original, clauses } = item.source;
  const of = clauses.map(({ text }) => `${text}   `).join('');
  return (rows(name, size) + (original ? rows(original, small) : 0) + rows(' ', small) + rows(of, small) + gap) * MM;
}
