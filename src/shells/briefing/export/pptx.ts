import type PptxGenJS from 'pptxgenjs';
import { localeOf } from '../../../model/names.ts';
import { light } from '../../../theme/light.ts';
import { hex, themeOf } from './deckTheme.ts';
import { finish, mark } from './finish.ts';
import { plainLine } from './plainText.ts';
import type { Sheet, Telling } from './sheet.ts';
import {
  BODY,
  COVER_TITLE,
  SIGN,
  SOURCES,
  TITLE,
  WIDE,
  type Box,
  type Layout,
  type Paragraph,
  type Slide,
} from './slide.ts';
import { slidesOf } from './slides.ts';
import { signXml } from './signXml.ts';
import { paragraphsXml, type Setting } from './textXml.ts';

/** A picture of a sheet's map: PNG in base64. */
export interface MapPicture {
  readonly png: string;
}

export interface PptxAsk {
  readonly telling: Telling;
  readonly title: string;
  readonly sheets: readonly Sheet[];
  /** Draws a sheet's map for a box in CSS pixels, twice as fine; null where it has none. */
  readonly picture: (
    sheet: Sheet,
    box: { readonly width: number; readonly height: number },
  ) => Promise<MapPicture | null>;
  /** After each step: how many of how many are done. */
  readonly onprogress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/** CSS pixels in an inch. */
const DPI = 96;
const LAYOUTS = [
  'cover',
  'beside',
  'half',
  'narrow',
  'wide',
  'under',
  'foot',
  'plain',
] as const satisfies readonly Layout[];

/**
 * A deck as a .pptx whose text, tables and charts are native; only maps are pictures. The same sheets and pictures give the same bytes.
 * Rejects with the signal's reason when it is aborted, and with what `picture` rejects with.
 */
export async function writePptx({ telling, title, sheets, picture, onprogress, signal }: PptxAsk): Promise<Uint8Array> {
  signal?.throwIfAborted();
  const { atlas, language, messages } = telling;
  const slides = slidesOf(sheets, messages);
  const of = slides.length + 2;
  const { default: Generator } = await import('pptxgenjs');
  const file = new Generator();
  const texts = new Map<string, (setting: Setting) => string>();
  /** By slide: its sign. */
  const groups: (((setting: Setting) => string) | null)[] = [];
  const text = (paragraphs: readonly Paragraph[], which?: 'mj'): string => {
    const left = mark(texts.size);
    texts.set(left, (setting) => paragraphsXml(paragraphs, setting, which));
    return left;
  };
  file.layout = 'LAYOUT_WIDE';
  const status = `${messages.aboutMap.statusLine(atlas.review)} · ${messages.schematic}`;
  for (const layout of LAYOUTS)
    file.defineSlideMaster(layoutOf(layout, text(eyebrow(title)), text(footer(`${messages.title} · ${status}`))));
  /* A scene that goes on over several slides shows one map. */
  const drawn = new Map<string, MapPicture | null>();
  for (const [i, slide] of slides.entries()) {
    signal?.throwIfAborted();
    const { map, sheet } = slide;
    const key = map ? `${sheet.id} ${map.box.w}` : '';
    if (map && !drawn.has(key))
      drawn.set(key, await picture(sheet, { width: map.box.w * DPI, height: map.box.h * DPI }));
    draw(file, slide, drawn.get(key) ?? null, text);
    const { sign } = slide;
    if (sign) groups.push((setting) => signXml(sign, SIGN, setting));
    else groups.push(null);
    onprogress?.(i + 1, of);
  }
  signal?.throwIfAborted();
  const archive = (await file.write({ outputType: 'uint8array' })) as Uint8Array;
  onprogress?.(of - 1, of);
  signal?.throwIfAborted();
  const done = finish(archive, {
    title,
    creator: messages.title,
    version: messages.takeaway.madeFrom(messages.title, atlas.version),
    date: newestDay(telling),
    language: localeOf(language),
    theme: themeOf(light),
    texts,
    groups,
    notes: slides.map(({ notes }) => notes),
  });
  onprogress?.(of, of);
  return done;
}

const eyebrow = (title: string): Paragraph[] => [
  { runs: [{ text: plainLine(title).slice(0, 80), colour: 'tx2' }], size: 11 },
];
const footer = (words: string): Paragraph[] => [{ runs: [{ text: words, colour: 'tx2' }], size: 10 }];

/** The day of the newest document that states one. */
function newestDay({ atlas }: Telling): string {
  const days = atlas.documents.flatMap(({ date }) => (date && date.length === 10 ? [date] : []));
  return [...days, '1980-01-01'].sort().at(-1) ?? '1980-01-01';
}

function layoutOf(layout: Layout, head: string, foot: string): PptxGenJS.SlideMasterProps {
  const hairline = hex(light.hairline);
  const title = layout === 'cover' ? COVER_TITLE : TITLE;
  return {
    title: layout,
    background: { color: hex(light.ground) },
    objects: [
      { line: { x: TITLE.x, y: 6.93, w: WIDE, h: 0, line: { color: hairline, width: 0.75 } } },
      { text: { text: head, options: { x: TITLE.x, y: 0.14, w: WIDE, h: 0.28, valign: 'middle', margin: 0 } } },
      { text: { text: foot, options: { x: TITLE.x, y: 6.98, w: 10.8, h: 0.3, valign: 'middle', margin: 0 } } },
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...title,
            align: 'left',
            valign: layout === 'cover' ? 'bottom' : 'middle',
          },
          text: '',
        },
      },
      ...(layout === 'plain'
        ? []
        : [
            {
              placeholder: {
                options: { name: 'text', type: 'body' as const, ...BODY[layout], valign: 'top' as const, margin: 0 },
                text: '',
              },
            },
          ]),
    ],
    slideNumber: { x: 12.03, y: 6.98, w: 0.8, h: 0.3, align: 'right', fontSize: 12, color: hex(light.inkSoft) },
  };
}

/** Options are made anew for each use: the generator changes them. */
function draw(
  file: PptxGenJS,
  slide: Slide,
  picture: MapPicture | null,
  text: (paragraphs: readonly Paragraph[], which?: 'mj') => string,
): void {
  const page = file.addSlide({ masterName: slide.layout });
  const at = ({ x, y, w, h }: Box): Box => ({ x, y, w, h });
  page.addText(text([slide.title], 'mj'), { placeholder: 'title' });
  if (slide.body) page.addText(text(slide.body), { placeholder: 'text' });
  if (slide.map && picture)
    page.addImage({ data: `image/png;base64,${picture.png}`, ...at(slide.map.box), altText: slide.map.alt });
  if (slide.chart) chart(file, page, slide.chart);
  if (slide.table) {
    const { rows, widths, heights, box, alt } = slide.table;
    const line = { type: 'solid' as const, pt: 0.75, color: hex(light.hairline) };
    const none = { type: 'none' as const };
    page.addTable(
      rows.map((cells) =>
        cells.map((paragraphs) => ({
          text: text(paragraphs),
          options: { border: [line, none, line, none], valign: 'middle', margin: [0.05, 0.1, 0.05, 0.1] },
        })),
      ),
      {
        x: box.x,
        y: box.y,
        w: box.w,
        h: heights.reduce((sum, one) => sum + one, 0),
        colW: [...widths],
        rowH: [...heights],
        objectName: alt,
      },
    );
  }
  if (slide.sources)
    page.addText(text([slide.sources]), { ...at(SOURCES), valign: 'bottom', margin: 0, objectName: 'Sources' });
  /* Every slide has notes; the finish sets them. */
  page.addNotes(' ');
}

function chart(
  file: PptxGenJS,
  page: PptxGenJS.Slide,
  { box, alt, labels, series }: NonNullable<Slide['chart']>,
): void {
  const pale = hex(light.zone.ochre.fill);
  const strong = hex(light.accent);
  const data = series.map(({ name, values }) => ({
    name: plainLine(name),
    labels: labels.map(plainLine),
    /* The generator writes an empty number for what is none; the finish takes it out. */
    values: values.map((value) => value ?? ('' as unknown as number)),
  }));
  page.addChart(file.ChartType.bar, data, {
    x: box.x,
    y: box.y,
    w: box.w,
    h: box.h,
    altText: alt,
    barDir: 'bar',
    barGapWidthPct: 60,
    chartColors: series.length > 1 ? [pale, strong] : [strong],
    /* From the top down; the generator knows it, its types do not. */
    ...({ catAxisOrientation: 'maxMin' } as unknown as PptxGenJS.IChartOpts),
    catAxisLabelFontSize: 12,
    catAxisLabelColor: hex(light.ink),
    catAxisLineShow: false,
    valAxisHidden: true,
    valGridLine: { style: 'none' },
    showValue: true,
    dataLabelFontSize: 11,
    dataLabelColor: hex(light.ink),
    dataLabelFormatCode: '#,##0.######',
    showLegend: series.length > 1,
    legendPos: 'b',
    legendFontSize: 12,
    legendColor: hex(light.ink),
    showTitle: false,
  });
}
