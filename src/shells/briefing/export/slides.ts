import type { Messages } from '../../../messages/messages.ts';
import { cut, emsOf, fitting, lineCount, parted } from './fit.ts';
import type { Cite, Sheet, SheetLine, SheetNumbers, SheetSource } from './sheet.ts';
import { sourcesOf } from './sheet.ts';

/** Inches from the slide's upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Colours by their role in the deck's theme. */
export type Colour = 'tx1' | 'tx2' | 'accent1' | 'hlink';

/** Letters that look alike, and lead somewhere together. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly colour?: Colour;
  readonly href?: string;
  /** Small and high, as the number of a source. */
  readonly raised?: boolean;
}

/** Sizes in points. */
export interface Paragraph {
  readonly runs: readonly Run[];
  readonly size: number;
  readonly before?: number;
  /** Behind a mark, or under what stands behind one. */
  readonly indent?: 'marked' | 'under';
}

export interface Table {
  readonly box: Box;
  readonly alt: string;
  /** Inches, by column; inches, by row. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  /** The first row heads the others. */
  readonly rows: readonly (readonly (readonly Paragraph[])[])[];
}

export interface Chart {
  readonly box: Box;
  readonly alt: string;
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** A cover; text beside a map; text alone; text under a chart; no text but the title. */
export type Layout = 'cover' | 'beside' | 'wide' | 'under' | 'plain';

/** One slide as it will be drawn. */
export interface Slide {
  readonly layout: Layout;
  readonly sheet: Sheet;
  readonly title: Paragraph;
  /** Stands where its layout has it. */
  readonly body: readonly Paragraph[] | null;
  readonly map: { readonly box: Box; readonly alt: string } | null;
  readonly chart: Chart | null;
  readonly table: Table | null;
  /** The documents it rests on. */
  readonly sources: Paragraph | null;
  readonly notes: readonly string[];
}

/** A screen of 16 by 9. */
export const SLIDE = { w: 40 / 3, h: 7.5 } as const;
const MARGIN = 0.5;
const WIDE = SLIDE.w - 2 * MARGIN;
/** Where title, content, and the line of sources stand; the layouts of the file have the same. */
export const TITLE: Box = { x: MARGIN, y: 0.42, w: WIDE, h: 0.84 };
export const COVER_TITLE: Box = { x: MARGIN, y: 1.1, w: 5.9, h: 2.2 };
const CONTENT: Box = { x: MARGIN, y: 1.36, w: WIDE, h: 4.94 };
export const SOURCES: Box = { x: MARGIN, y: 6.36, w: WIDE, h: 0.5 };
const MAP: Box = { ...CONTENT, w: 7.25 };
const BESIDE: Box = { ...CONTENT, x: 7.95, w: SLIDE.w - MARGIN - 7.95 };
const COVER_MAP: Box = { x: 6.7, y: 0.95, w: SLIDE.w - MARGIN - 6.7, h: 5.3 };
const CHART: Box = { ...CONTENT, w: 6.5 };
const LOW_CHART: Box = { ...CHART, h: 3.5 };
const BESIDE_CHART: Box = { ...CONTENT, x: 7.2, w: SLIDE.w - MARGIN - 7.2 };

/** Where each layout has its text. */
export const BODY: Readonly<Record<Exclude<Layout, 'plain'>, Box>> = {
  cover: { x: MARGIN, y: 3.5, w: 5.9, h: 2.75 },
  beside: BESIDE,
  wide: CONTENT,
  under: { ...CHART, y: 4.95, h: 1.35 },
};

const BODY_SIZES = [20, 18, 16, 14, 13, 12] as const;
const CELL = 12;
const SMALL = 10;
/** A line's height in its size, set exactly so that every program has it alike; under 1.2 Hanzi are clipped. */
export const LEADING = 1.25;
const POINTS = 72;
/** What a text box keeps clear of inside: left and right, above and below, inches. */
const [INSET_X, INSET_Y] = [0.1, 0.05];

/** The slides of a deck: its scenes, what did not fit on a slide on further ones, and the documents at the end unless a scene is for them. */
export function slidesOf(sheets: readonly Sheet[], messages: Messages): Slide[] {
  const slides = sheets.flatMap((sheet) =>
    sheet.kind === 'sources' ? sourceSlides(sheet, sheets, messages) : sceneSlides(sheet, messages),
  );
  const [first] = sheets;
  if (!first || sheets.some(({ kind }) => kind === 'sources') || sourcesOf(sheets).length === 0) return slides;
  const own: Sheet = {
    ...first,
    id: 'sources',
    kind: 'sources',
    title: messages.takeaway.sourcesTitle,
    lines: [],
    numbers: null,
    notes: [],
    sources: [],
    mapped: false,
  };
  return [...slides, ...sourceSlides(own, sheets, messages)];
}

function sceneSlides(sheet: Sheet, messages: Messages): Slide[] {
  const { numbers, lines } = sheet;
  const cover = sheet.kind === 'title';
  const charted = numbers !== null && !sheet.mapped;
  const under = charted && numbers.drawn && lines.length > 0 ? bodiesOf(lines, BODY.under, messages) : [];
  /* What has room under its chart stands there. */
  const first = charted
    ? numberSlides(sheet, numbers, messages, false, under.length === 1 ? (under[0] ?? []) : [])
    : [];
  const placed = under.length === 1;
  const layout = cover ? 'cover' : sheet.mapped ? 'beside' : 'wide';
  const bodies = placed || (lines.length === 0 && first.length > 0) ? [] : bodiesOf(lines, BODY[layout], messages);
  const alt = messages.takeaway.mapOf(sheet.title);
  const told = bodies.map((paragraphs, i): Slide => {
    const opening = cover && i === 0;
    const again = i > 0 || first.length > 0;
    return {
      ...bare(sheet, messages, again),
      layout: opening ? 'cover' : paragraphs.length === 0 ? 'plain' : layout === 'cover' ? 'beside' : layout,
      title: titleOf(sheet.title, opening ? COVER_TITLE : TITLE, again, messages),
      body: paragraphs.length > 0 ? paragraphs : null,
      map: sheet.mapped ? { box: opening ? COVER_MAP : MAP, alt } : null,
    };
  });
  const numbered = numbers && !charted ? numberSlides(sheet, numbers, messages, true, []) : [];
  const [lead, ...others] = [...first, ...told, ...numbered];
  if (!lead) return [];
  /* What the presenter says belongs to the first; every one names its sources. */
  const whole = lead.title.runs.some(({ text }) => text === sheet.title);
  return [{ ...lead, notes: [...(whole ? [] : [sheet.title]), ...notesOf(sheet, messages)] }, ...others];
}

function bare(sheet: Sheet, messages: Messages, again: boolean): Slide {
  return {
    layout: 'plain',
    sheet,
    title: titleOf(sheet.title, TITLE, again, messages),
    body: null,
    map: null,
    chart: null,
    table: null,
    sources: sheet.sources.length > 0 ? sourceLine(sheet.sources, messages) : null,
    notes: [],
  };
}

/** A title in the largest size it has room for, cut off where it has none. */
function titleOf(text: string, { w, h }: Box, again: boolean, messages: Messages): Paragraph {
  const whole = again ? messages.takeaway.continued(text) : text;
  const sizes = w === TITLE.w ? ([30, 26, 22, 20] as const) : ([40, 34, 30, 26] as const);
  const high = (size: number): number => heightOf({ runs: [{ text: whole }], size }, w);
  const size = fitting(sizes, high, h);
  const lines = Math.max(1, Math.floor(((h - 2 * INSET_Y) * POINTS) / (size * LEADING)));
  return { runs: [{ text: cut(whole, emsIn(w, size), lines), bold: true }], size };
}

/** Height of a paragraph in a box of a width, inches. */
function heightOf({ runs, size, before = 0, indent }: Paragraph, width: number): number {
  const text = runs.map((run) => run.text).join('');
  const lines = lineCount(text, emsIn(width - (indent ? INDENT : 0), size));
  return (lines * size * LEADING + before) / POINTS;
}

/** How far a marked text stands in, inches. */
export const INDENT = 0.26;

function emsIn(width: number, size: number): number {
  return ((width - 2 * INSET_X) * POINTS) / size;
}

/** A sheet's lines in the largest size that one slide has room for; in the smallest on as many as they need. */
function bodiesOf(lines: readonly SheetLine[], box: Box, messages: Messages): Paragraph[][] {
  const room = box.h - 2 * INSET_Y;
  const each = (size: number): Paragraph[][] => lines.map((line, i) => lineOf(line, size, i === 0, messages));
  const high = (paragraphs: readonly Paragraph[]): number =>
    paragraphs.reduce((sum, one) => sum + heightOf(one, box.w), 0);
  const size = fitting(BODY_SIZES, (one) => high(each(one).flat()), room);
  return parted(
    each(size).flatMap((one) => split(one, box.w, room)),
    high,
    room,
  ).map((part) => part.flat());
}

/** A line that is higher than a slide as several that are not; its words are kept. */
function split(line: readonly Paragraph[], width: number, room: number): Paragraph[][] {
  const [first, ...rest] = line;
  if (!first || heightOf(first, width) <= room * 0.8) return [[...line]];
  const most = Math.floor((room * 0.8 * POINTS) / (first.size * LEADING)) * emsIn(width, first.size) * 0.8;
  const pieces: Paragraph[] = [];
  for (const run of first.runs) {
    let [piece, ems] = ['', 0];
    for (const letter of run.text) {
      const next = emsOf(letter);
      if (ems + next > most) {
        pieces.push({ ...first, runs: [{ ...run, text: piece }] });
        [piece, ems] = ['', 0];
      }
      piece += letter;
      ems += next;
    }
    if (piece !== '') pieces.push({ ...first, runs: [{ ...run, text: piece }] });
  }
  return [...pieces.slice(0, -1).map((one) => [one]), [...pieces.slice(-1), ...rest]];
}

/** A line of a sheet: what it says, the documents' own words, and where it is stated. */
function lineOf(line: SheetLine, size: number, first: boolean, messages: Messages): Paragraph[] {
  const { kind, lead, text, original, cites } = line;
  const small = Math.max(SMALL, size - 6);
  const runs: Run[] = [
    ...(lead ? [{ text: `${lead}${messages.colon}`, bold: kind !== 'open' }] : []),
    { text, ...(kind === 'lost' ? { colour: 'tx2' as const } : {}) },
  ];
  return [
    { runs, size, indent: 'marked', ...(first ? {} : { before: size * 0.55 }) },
    ...(original
      ? [{ runs: [{ text: original, colour: 'tx2' as const }], size: small, indent: 'under' as const }]
      : []),
    ...(cites.length > 0 ? [{ runs: citeRuns(cites, messages), size: small, indent: 'under' as const }] : []),
  ];
}

/** Clauses, each a link, with the number of its document behind it. */
function citeRuns(cites: readonly Cite[], messages: Messages): Run[] {
  return cites.flatMap(({ clause, href, source, draft }, i) => [
    ...(i > 0 ? [{ text: '  ' }] : []),
    { text: clause, href, colour: 'hlink' as const },
    ...(draft ? [{ text: messages.added(messages.draftMark), colour: 'accent1' as const }] : []),
    { text: String(source), raised: true, colour: 'tx2' as const },
  ]);
}

/** ¹ the plan of 2025, its number, its date: what stands at the foot of a slide that states something. */
function sourceLine(sources: readonly SheetSource[], messages: Messages): Paragraph {
  const runs = sources.flatMap((source, i): Run[] => [
    { text: i === 0 ? `${messages.source}${messages.colon}` : '    ', colour: 'tx2' },
    { text: String(i + 1), raised: true, colour: 'tx2' },
    { text: ` ${source.short}`, href: source.href, colour: 'hlink' },
    { text: ` ${[source.number, source.date].filter(Boolean).join(' ')}`, colour: 'tx2' },
    ...(source.draft ? [{ text: ` ${messages.status.draft}`, colour: 'accent1' as const }] : []),
  ]);
  const size = fitting([11, 10, 9, 8], (one) => heightOf({ runs, size: one }, SOURCES.w), SOURCES.h - 2 * INSET_Y);
  return { runs, size };
}

/** The scene's own notes, then every statement with clause, document, number, date and address. */
export function notesOf({ notes, lines, numbers, sources }: Sheet, messages: Messages): string[] {
  const stated = [
    ...lines.filter(({ cites }) => cites.length > 0).map(({ lead, text, cites }) => ({ what: lead ?? text, cites })),
    ...(numbers?.rows ?? []).map(({ label, cites }) => ({ what: label, cites })),
  ];
  return [
    ...notes,
    ...stated.flatMap(({ what, cites }) =>
      cites.map(({ clause, source, href }) => {
        const { short = '', number = null, date = '' } = sources[source - 1] ?? {};
        return [`${what}${messages.colon}${short}`, number, date, clause, href].filter(Boolean).join(' · ');
      }),
    ),
  ];
}

/** The most bars that one chart can hold and be read. */
const MOST_ROWS = 20;

/** Numbers as a chart where one scale holds them, and always as a table with their clauses: beside it if there is room, else behind it. */
function numberSlides(
  sheet: Sheet,
  numbers: SheetNumbers,
  messages: Messages,
  again: boolean,
  under: readonly Paragraph[],
): Slide[] {
  const about = `${sheet.title} ${numbers.caption}`;
  const drawn = numbers.drawn && numbers.rows.length <= MOST_ROWS;
  const beside = tablesOf(numbers, BESIDE_CHART, about, messages);
  const tables = drawn && beside.length === 1 ? beside : tablesOf(numbers, CONTENT, about, messages);
  const lined = drawn && under.length > 0;
  const chart: Chart | null = drawn
    ? {
        box: { ...(tables === beside ? CHART : CONTENT), h: lined ? LOW_CHART.h : CHART.h },
        alt: messages.takeaway.chartOf(about),
        labels: numbers.rows.map(({ label }) => label),
        series: numbers.heads.map((name, column) => ({
          name,
          values: numbers.rows.map(({ values }) => values[column]?.value ?? null),
        })),
      }
    : null;
  const pages: Pick<Slide, 'chart' | 'table'>[] =
    chart && tables !== beside
      ? [{ chart, table: null }, ...tables.map((table) => ({ chart: null, table }))]
      : tables.map((table) => ({ chart, table }));
  return pages.map((page, i) => ({
    ...bare(sheet, messages, again || i > 0),
    ...page,
    layout: lined && i === 0 ? 'under' : 'plain',
    body: lined && i === 0 ? under : null,
  }));
}

/** The rows of numbers as tables that each have room in a box. */
function tablesOf(numbers: SheetNumbers, box: Box, about: string, messages: Messages): Table[] {
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
function tables(
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

/** Every document of the deck with its number, date and what was cited of it. */
function sourceSlides(sheet: Sheet, sheets: readonly Sheet[], messages: Messages): Slide[] {
  const widths = [5.2, 2.5, WIDE - 7.7];
  const cell = (...runs: Run[]): Paragraph => ({ runs, size: CELL });
  const small = (text: string): Paragraph => ({ runs: [{ text, colour: 'tx2' }], size: SMALL });
  const head = [messages.takeaway.document, `${messages.documentNumber} · ${messages.date}`, messages.clause].map(
    (text) => [cell({ text, bold: true })],
  );
  const rows = sourcesOf(sheets).flatMap((source) => {
    const document = [
      cell({ text: source.name, href: source.href, colour: 'hlink' }),
      ...(source.original ? [small(source.original)] : []),
      small([source.issuer, source.status].join(' · ')),
    ];
    const dated = [cell({ text: source.number ?? messages.unnumbered }), cell({ text: source.date })];
    /* Many clauses: a row for as many as a page can hold. */
    const most = emsIn(widths[2] ?? 1, SMALL) * 12;
    const chunks = parted(source.clauses, ({ text }) => emsOf(text) + 2, most);
    return chunks.map((clauses) => [
      document,
      dated,
      [
        {
          runs: clauses.flatMap(({ text, href }, i) => [
            ...(i > 0 ? [{ text: '  ' }] : []),
            { text, href, colour: 'hlink' as const },
          ]),
          size: SMALL,
        },
      ],
    ]);
  });
  if (rows.length === 0) return [];
  return tables(head, rows, widths, CONTENT, messages.takeaway.tableOf(sheet.title)).map((table, i) => ({
    ...bare(sheet, messages, i > 0),
    sources: null,
    notes: i === 0 ? notesOf({ ...sheet, lines: [], numbers: null }, messages) : [],
    table,
  }));
}
