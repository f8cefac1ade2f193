import { emsOf } from '../layers/seatLabels.ts';

/** The families of text on the map. */
export type Face = 'label' | 'serif' | 'sans' | 'slanting';

/** How far a text runs in its face, in ems of its size. */
export type Measure = (text: string, face: Face) => number;

/** Without a browser: from the kinds of letters, on the safe side. */
export const estimate: Measure = (text) => emsOf(text);

/** Brackets in either width: no line ends behind the one or before the other if it can. */
const OPENING = '(\uFF08';
const CLOSING = ')\uFF09';

/** From the middle of a line to its baseline, in ems. */
export const BASELINE = 0.35;

/** Height of a line where no layer says another, in ems, as in the style specification. */
export const LINE_HEIGHT = 1.2;

/** After these a line may end besides a blank; the map's own list. */
const BREAKABLE = '&()+-/\u00AD\u00B7\u2010\u2013\u2027';

const isWide = (letter: string): boolean => letter > '\u2E7F';

/**
 * Breaks a name into lines no longer than about `most` ems, as MapLibre does: as many lines as its length asks for, as even as its
 * breaks allow; the last one rather shorter than longer.
 */
export function linesOf(text: string, most: number, face: Face, measure: Measure): string[] {
  const whole = measure(text, face);
  const even = whole / Math.max(1, Math.ceil(whole / most));
  if (whole <= most) return [text];
  interface Break {
    readonly end: number;
    readonly badness: number;
    readonly before: Break | null;
  }
  const start: Break = { end: 0, badness: 0, before: null };
  const breaks: Break[] = [start];
  const best = (end: number, penalty: number, last: boolean): Break =>
    breaks.reduce<Break>(
      (least, before) => {
        const width = measure(text.slice(before.end, end).trim(), face);
        const ragged = (24 * (width - even)) ** 2;
        const badness = last ? ragged * (width < even ? 0.5 : 2) : ragged + Math.abs(penalty) * penalty;
        return before.badness + badness <= least.badness ? { end, badness: before.badness + badness, before } : least;
      },
      { end, badness: Infinity, before: start },
    );
  for (const [i, letter] of [...text].entries()) {
    const next = text[i + 1];
    if (next === undefined) break;
    if (letter !== ' ' && !BREAKABLE.includes(letter) && !(isWide(letter) && isWide(next))) continue;
    breaks.push(best(i + 1, (OPENING.includes(letter) ? 50 : 0) + (CLOSING.includes(next) ? 50 : 0), false));
  }
  const lines: string[] = [];
  for (let one: Break | null = best(text.length, 0, true); one?.before; one = one.before)
    lines.unshift(text.slice(one.before.end, one.end).trim());
  return lines;
}
