import type { Sheet, SheetSign } from './sheet.ts';

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

/** A cover; text beside a map, and more of it beside smaller ones; text alone; text under a low chart, or at the foot of a high one; no text but the title. */
export type Layout = 'cover' | Beside | 'wide' | 'under' | 'foot' | 'plain';
type Beside = 'beside' | 'half' | 'narrow';

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
  /** Of the place it tells of; at the right of the title. */
  readonly sign: SheetSign | null;
  /** The documents it rests on. */
  readonly sources: Paragraph | null;
  readonly notes: readonly string[];
}

/** A screen of 16 by 9. */
const SLIDE = { w: 40 / 3, h: 7.5 } as const;
const MARGIN = 0.5;
export const WIDE = SLIDE.w - 2 * MARGIN;
/** Where title, content, and the line of sources stand; the layouts of the file have the same. */
export const SIGN: Box = { x: MARGIN + WIDE - 0.94, y: 0.44, w: 0.8, h: 0.8 };
/** Titles keep clear of the sign. */
export const TITLE: Box = { x: MARGIN, y: 0.42, w: WIDE - 1.1, h: 0.84 };
export const COVER_TITLE: Box = { x: MARGIN, y: 0.7, w: 5.9, h: 1.7 };
export const CONTENT: Box = { x: MARGIN, y: 1.36, w: WIDE, h: 4.94 };
export const SOURCES: Box = { x: MARGIN, y: 6.36, w: WIDE, h: 0.5 };
/** The map gives way to text: its widths, the wished-for first. */
export const MAPS: Readonly<Record<Beside, Box>> = {
  beside: { ...CONTENT, w: 7.25 },
  half: { ...CONTENT, w: 5.75 },
  narrow: { ...CONTENT, w: 4.25 },
};
const GAP = 0.2;
const besideOf = ({ x, w }: Box): Box => ({ ...CONTENT, x: x + w + GAP, w: WIDE - w - GAP });
export const COVER_MAP: Box = { x: 6.7, y: 0.95, w: SLIDE.w - MARGIN - 6.7, h: 5.3 };
export const CHART: Box = { ...CONTENT, w: 6.5 };
/** How high a chart and the table beside it are at most where text stands under them, by where it stands. */
export const OVER = { under: 2.4, foot: 3.5 } as const;
export const BESIDE_CHART: Box = { ...CONTENT, x: 7.2, w: SLIDE.w - MARGIN - 7.2 };

/** Where each layout has its text. */
export const BODY: Readonly<Record<Exclude<Layout, 'plain'>, Box>> = {
  cover: { x: MARGIN, y: 2.55, w: 5.9, h: 3.75 },
  beside: besideOf(MAPS.beside),
  half: besideOf(MAPS.half),
  narrow: besideOf(MAPS.narrow),
  wide: CONTENT,
  under: { ...CONTENT, y: 3.86, h: 2.44 },
  foot: { ...CHART, y: 4.95, h: 1.35 },
};
