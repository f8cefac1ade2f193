import type { Edition } from './editions.ts';
import { lineCount, parted } from './fit.ts';
import type { Sheet, SheetLine, SheetNumbers, SheetRow, SheetSource } from './sheet.ts';
import { sourcesOf } from './sheet.ts';

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
  /** Millimetres; none where there is no map. */
  readonly map: readonly [width: number, height: number] | null;
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
  portrait: { map: [178, 108], text: { width: 178, bare: 178, beside: 98, alone: 205 } },
  landscape: { map: [150, 112], text: { width: 109, bare: 265, beside: 124, alone: 124 } },
  'two-up': { map: [88, 68], text: { width: 86, bare: 178, beside: 84, alone: 84 } },
};

/** Sizes of text in points, each with the share of its measures that the map has: words stay large as long as the map can give way, and the other way round. */
const SETTINGS = [
  [14, 1],
  [12, 1],
  [11, 1],
  [10, 1],
  [10, 0.8],
  [9, 1],
  [9, 0.8],
  [9, 0.62],
  [8, 0.62],
] as const;
const MM = 25.4 / 72;
/** Height of a line in its size, and what stands between two things, in points. */
const PAPER_LEADING = 1.35;
const GAP = 5;
/** Room to write by hand in what is left to fill in, millimetres. */
export const WRITING = 13;

/** The sheets of paper of a handout: each scene where it has room, its rest on the next place; the documents last unless a scene is for them. */
export function pagesOf(sheets: readonly Sheet[], edition: Edition): readonly (readonly Part[])[] {
  const parts = sheets.flatMap((sheet) => partsOf(sheet, sheets, edition));
  const each = edition === 'two-up' ? 2 : 1;
  return parted(parts, () => 1, each);
}

function partsOf(sheet: Sheet, sheets: readonly Sheet[], edition: Edition): Part[] {
  const { text, map } = MEASURES[edition];
  const items = itemsOf(sheet, sheets);
  const settings = sheet.mapped ? SETTINGS : SETTINGS.filter(([, share]) => share === 1);
  const rooms = settings.map(([size, share]) => {
    const given = 1 - share;
    if (!sheet.mapped) return { size, share, width: text.bare, height: text.alone };
    return edition === 'portrait'
      ? { size, share, width: text.width, height: text.beside + given * map[1] }
      : { size, share, width: text.width + given * map[0], height: text.beside };
  });
  const high = (size: number, width: number): number =>
    items.reduce((sum, item) => sum + heightOf(item, size, width), 0);
  const { size, share, width, height } = (rooms.find((one) => high(one.size, one.width) <= one.height) ??
    rooms.at(-1)) as (typeof rooms)[number];
  /* What goes on has no map beside it, but is told as narrow as it was begun. */
  return parted(items, (item) => heightOf(item, size, width), text.alone, height).map((some, i) => ({
    sheet,
    again: i > 0,
    map: sheet.mapped && i === 0 ? [map[0] * share, map[1] * share] : null,
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
    const { kind, lead, text, original, cites } = item.line;
    if (kind === 'open') return WRITING;
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
