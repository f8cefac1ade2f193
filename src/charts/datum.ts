/** One fact as a chart draws it. */
export interface Datum {
  /** The id of the fact it leads to. */
  readonly id: string;
  /** The number on the scale its unit is written in; null where the document states words and no number. */
  readonly value: number | null;
  readonly year: number | null;
  /** The value as written in the reader's language, without its unit: what stands before, the figure or words, what follows. */
  readonly before: string;
  readonly figure: string;
  readonly after: string;
  /** The unit as the reader's language writes it, one scale for all values of a Chinese unit. */
  readonly unit: string;
  /** All of it in one sentence, for those who hear the chart. */
  readonly sentence: string;
}

/** One measure at two years. */
export interface Span {
  readonly name: string;
  readonly unit: string;
  readonly from: Datum;
  readonly to: Datum;
}

/** A part of a whole. */
export interface Portion {
  readonly name: string;
  readonly part: Datum;
  readonly whole: Datum;
}

/** Where a pointer reaches a mark. */
export interface Reach {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The two ways out of a mark: its address, and the act of following it within the page. */
export interface Ways {
  readonly href: (factId: string) => string;
  readonly open: (factId: string) => void;
}
