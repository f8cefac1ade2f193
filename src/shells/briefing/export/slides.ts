import type { Messages } from '../../../messages/messages.ts';
import { emsOf, fitting, parted } from './fit.ts';
import type { Sheet, SheetLine, SheetNumbers, SheetSource } from './sheet.ts';
import { sourcesOf } from './sheet.ts';
import {
  BESIDE_CHART,
  BODY,
  CHART,
  CONTENT,
  COVER_MAP,
  COVER_TITLE,
  OVER,
  MAPS,
  SOURCES,
  TITLE,
  WIDE,
  type Box,
  type Chart,
  type Layout,
  type Paragraph,
  type Run,
  type Slide,
} from './slide.ts';
import { CELL, tables, tablesOf } from './slideTables.ts';
import { bodiesOf, emsIn, heightOf, INSET_Y, SMALL, titleOf } from './slideText.ts';

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
    sign: null,
  };
  return [...slides, ...sourceSlides(own, sheets, messages)];
}

function sceneSlides(sheet: Sheet, messages: Messages): Slide[] {
  const { numbers, lines } = sheet;
  const cover = sheet.kind === 'title';
  const charted = numbers !== null && !sheet.mapped;
  const first = charted ? numberSlides(sheet, numbers, messages, false, lines) : [];
  /* What has room under its chart stands there. */
  const placed = first.some(({ body }) => body !== null);
  const layout = cover ? 'cover' : sheet.mapped ? besideFor(lines, messages) : 'wide';
  const bodies = placed || (lines.length === 0 && first.length > 0) ? [] : bodiesOf(lines, BODY[layout], messages);
  const alt = messages.takeaway.mapOf(sheet.title);
  const told = bodies.map((paragraphs, i): Slide => {
    const opening = cover && i === 0;
    const again = i > 0 || first.length > 0;
    return {
      ...bare(sheet, messages, again),
      sign: opening || again ? null : sheet.sign,
      layout: opening ? 'cover' : paragraphs.length === 0 ? 'plain' : layout === 'cover' ? 'beside' : layout,
      title: titleOf(sheet.title, opening ? COVER_TITLE : TITLE, again, messages),
      body: paragraphs.length > 0 ? paragraphs : null,
      map: sheet.mapped ? { box: opening ? COVER_MAP : mapIn(layout), alt } : null,
    };
  });
  const numbered = numbers && !charted ? numberSlides(sheet, numbers, messages, true, []) : [];
  const [lead, ...others] = [...first, ...told, ...numbered];
  if (!lead) return [];
  /* What the presenter says belongs to the first; every one names its sources. */
  const whole = lead.title.runs.some(({ text }) => text === sheet.title);
  return [{ ...lead, notes: [...(whole ? [] : [sheet.title]), ...notesOf(sheet, messages)] }, ...others];
}

/** The size of text, in points, for which the map is not made smaller. */
const EASY = 16;

/** Beside which map a scene's text stands: the largest where it is easily read; else where it takes the fewest slides, in the largest text. */
function besideFor(lines: readonly SheetLine[], messages: Messages): keyof typeof MAPS {
  const ways = (Object.keys(MAPS) as (keyof typeof MAPS)[]).map((way) => {
    const bodies = bodiesOf(lines, BODY[way], messages);
    return { way, count: bodies.length, size: bodies[0]?.[0]?.size ?? EASY };
  });
  const easy = ways.find(({ count, size }) => count <= 1 && size >= EASY);
  return (easy ?? ways.toSorted((a, b) => a.count - b.count || b.size - a.size)[0])?.way ?? 'beside';
}

function mapIn(layout: Layout): Box {
  return layout in MAPS ? MAPS[layout as keyof typeof MAPS] : MAPS.beside;
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
    sign: again ? null : sheet.sign,
    sources: sheet.sources.length > 0 ? sourceLine(sheet.sources, messages) : null,
    notes: [],
  };
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
function notesOf({ notes, lines, numbers, sources, sign }: Sheet, messages: Messages): string[] {
  const stated = [
    ...lines.filter(({ cites }) => cites.length > 0).map(({ lead, text, cites }) => ({ what: lead ?? text, cites })),
    ...(numbers?.rows ?? []).map(({ label, cites }) => ({ what: label, cites })),
  ];
  return [
    ...notes,
    ...(sign ? [sign.sentence] : []),
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
  lines: readonly SheetLine[],
): Slide[] {
  const about = `${sheet.title} ${numbers.caption}`;
  const drawn = numbers.drawn && numbers.rows.length <= MOST_ROWS;
  const beside = tablesOf(numbers, BESIDE_CHART, about, messages);
  const tables = drawn && beside.length === 1 ? beside : tablesOf(numbers, CONTENT, about, messages);
  /* A bar is a bar and no block: few rows take a part of the height. */
  const high = 1.2 + numbers.rows.length * numbers.heads.length * 0.55;
  const tall = Math.max(high, ...beside.map(({ heights }) => heights.reduce((sum, one) => sum + one, 0)));
  const ways = drawn && lines.length > 0 ? (['under', 'foot'] as const) : [];
  const under = ways
    .filter((way) => way === 'foot' || (tables === beside && tall <= OVER.under))
    .map((way) => ({ way, bodies: bodiesOf(lines, BODY[way], messages) }))
    .find(({ bodies }) => bodies.length === 1);
  const chart: Chart | null = drawn
    ? {
        box: {
          ...(tables === beside ? CHART : CONTENT),
          h: Math.min(under ? OVER[under.way] : CHART.h, high),
        },
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
    layout: under && i === 0 ? under.way : 'plain',
    body: under && i === 0 ? (under.bodies[0] ?? null) : null,
  }));
}

/** Every document of the deck with its number, date and what was cited of it. */
function sourceSlides(sheet: Sheet, sheets: readonly Sheet[], messages: Messages): Slide[] {
  const widths = [5.2, 2.2, WIDE - 7.4];
  const cell = (...runs: Run[]): Paragraph => ({ runs, size: CELL - 1 });
  const small = (text: string): Paragraph => ({ runs: [{ text, colour: 'tx2' }], size: SMALL - 1 });
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
    const most = emsIn(widths[2] ?? 1, SMALL - 1) * 12;
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
          size: SMALL - 1,
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
