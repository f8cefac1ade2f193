import type { Messages } from '../../../messages/messages.ts';
import { cut, emsOf, fitting, lineCount, parted } from './fit.ts';
import type { Cite, SheetLine } from './sheet.ts';
import { TITLE, type Box, type Paragraph, type Run } from './slide.ts';

const BODY_SIZES = [20, 18, 16, 14, 13, 12, 11] as const;
/** The size of what stands under a line, and of the smallest cells, points. */
export const SMALL = 10;
/** A line's height in its size, set exactly so that every program has it alike; under 1.2 Hanzi are clipped. */
export const LEADING = 1.25;
const POINTS = 72;
/* What a text box keeps clear of inside: left and right, above and below, inches. */
const INSET_X = 0.1;
export const INSET_Y = 0.05;

/** A title in the largest size it has room for, cut off where it has none. */
export function titleOf(text: string, { w, h }: Box, again: boolean, messages: Messages): Paragraph {
  const whole = again ? messages.takeaway.continued(text) : text;
  const sizes = w === TITLE.w ? ([30, 26, 22, 20] as const) : ([40, 34, 30, 26, 22, 20] as const);
  const high = (size: number): number => heightOf({ runs: [{ text: whole }], size }, w);
  const room = h - 2 * INSET_Y;
  const size = fitting(sizes, high, room);
  const lines = Math.max(1, Math.floor((room * POINTS) / (size * LEADING)));
  return { runs: [{ text: cut(whole, emsIn(w, size), lines), bold: true }], size };
}

/** Height of a paragraph in a box of a width, inches. */
export function heightOf({ runs, size, before = 0, indent }: Paragraph, width: number): number {
  const text = runs.map((run) => run.text).join('');
  const lines = lineCount(text, emsIn(width - (indent ? INDENT : 0), size));
  return (lines * size * LEADING + before) / POINTS;
}

/** How far a marked text stands in, inches. */
export const INDENT = 0.26;

export function emsIn(width: number, size: number): number {
  return ((width - 2 * INSET_X) * POINTS) / size;
}

/** A sheet's lines in the largest size that one slide has room for; in the smallest on as many as they need. */
export function bodiesOf(lines: readonly SheetLine[], box: Box, messages: Messages): Paragraph[][] {
  const room = box.h - 2 * INSET_Y;
  const each = (size: number): Paragraph[][] => lines.map((line, i) => lineOf(line, size, i === 0, messages));
  const high = (paragraphs: readonly Paragraph[]): number =>
    paragraphs.reduce((sum, one) => sum + heightOf(one, box.w), 0);
  const size = fitting(BODY_SIZES, (one) => high(each(one).flat()), room);
  const whole = each(size);
  if (high(whole.flat()) <= room) return [whole.flat()];
  return parted(
    whole.flatMap((one) => split(one, box.w, room)),
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
    for (const term of termsIn(run.text, most)) {
      const next = emsOf(term);
      if (ems + next > most && piece !== '') {
        pieces.push({ ...first, runs: [{ ...run, text: piece }] });
        [piece, ems] = ['', 0];
      }
      piece += term;
      ems += next;
    }
    if (piece !== '') pieces.push({ ...first, runs: [{ ...run, text: piece }] });
  }
  /* Only where it begins it has its mark. */
  const [head, ...others] = pieces;
  const marked = head ? [head, ...others.map((one) => ({ ...one, indent: 'under' as const }))] : [];
  return [...marked.slice(0, -1).map((one) => [one]), [...marked.slice(-1), ...rest]];
}

/** A text in its terms, each with the mark behind it; one that is wider than there is room for in its letters. */
function termsIn(text: string, most: number): string[] {
  const terms = text.match(/[^、，；,;\s]*[、，；,;\s]+|[^、，；,;\s]+/g) ?? [];
  return terms.flatMap((term) => (emsOf(term) > most ? [...term] : [term]));
}

/** A line of a sheet: what it says, the documents' own words, and where it is stated. */
function lineOf(line: SheetLine, size: number, first: boolean, messages: Messages): Paragraph[] {
  const { kind, lead, text, original, cites } = line;
  if (kind === 'agenda') return [{ runs: [{ text, colour: 'tx2' }], size, before: size * 0.2 }];
  const small = size < 12 ? SMALL - 1 : Math.max(SMALL, size - 6);
  const runs: Run[] = [
    ...(lead ? [{ text: `${lead}${messages.colon}`, bold: kind !== 'open' }] : []),
    { text, ...(kind === 'lost' ? { colour: 'tx2' as const } : {}) },
  ];
  const beneath: Run[] = [
    ...(original ? [{ text: original, colour: 'tx2' as const }] : []),
    ...(original && cites.length > 0 ? [{ text: '  ' }] : []),
    ...citeRuns(cites, messages),
  ];
  return [
    { runs, size, indent: 'marked', ...(first ? {} : { before: size * 0.55 }) },
    ...(beneath.length > 0 ? [{ runs: beneath, size: small, indent: 'under' as const }] : []),
  ];
}

/** Clauses, each a link, with the number of its document behind it. */
export function citeRuns(cites: readonly Cite[], messages: Messages): Run[] {
  return cites.flatMap(({ clause, href, source, draft }, i) => [
    ...(i > 0 ? [{ text: '  ' }] : []),
    { text: clause, href, colour: 'hlink' as const },
    ...(draft ? [{ text: messages.added(messages.draftMark), colour: 'accent1' as const }] : []),
    { text: String(source), raised: true, colour: 'tx2' as const },
  ]);
}
