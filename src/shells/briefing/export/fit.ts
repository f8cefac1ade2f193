/** How wide a letter runs in ems of a sans serif: Hanzi and their marks fill a square, Latin letters about half of one. */
function widthOf(letter: string): number {
  if (letter > '\u2E7F' || '—…“”‘’·→─'.includes(letter)) return 1;
  if ("iljtfI .,:;'|!()[]/".includes(letter)) return 0.3;
  if ('r-"*'.includes(letter)) return 0.36;
  if ('mwMW@%'.includes(letter)) return 0.86;
  return letter >= 'A' && letter <= 'Z' ? 0.7 : 0.56;
}

/** Width of a text in ems. */
export function emsOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0);
}

/** Boxes are filled to this share: another program's fonts run a little wider. */
const SLACK = 0.92;

/** How many lines a text takes in a width of `most` ems, with some slack. */
export function lineCount(text: string, most: number): number {
  return linesIn(text, Math.max(1, most * SLACK), emsOf).length;
}

/** What stays together: a Hanzi with the mark that closes behind it, a word, blanks. */
const PIECES = /[\u2E80-\u{10FFFF}][、，。；：！？）》」』〕”’]*|[^\s\u2E80-\u{10FFFF}]+|\s+/gu;

/** A text broken into lines of a width: words stay whole where they can, Hanzi break anywhere; a word that is too long is torn. */
export function linesIn(text: string, room: number, widthOfText: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let [line, run] = ['', 0];
    const end = (): void => {
      lines.push(line.trimEnd());
      [line, run] = ['', 0];
    };
    for (const piece of paragraph.match(PIECES) ?? []) {
      const width = widthOfText(piece);
      if (run + width <= room || piece.trim() === '') {
        line += piece;
        run += width;
        continue;
      }
      if (line !== '') end();
      for (const letter of width > room ? piece : [piece]) {
        const next = widthOfText(letter);
        if (run + next > room && line !== '') end();
        line += letter;
        run += next;
      }
    }
    end();
  }
  return lines;
}

/** The beginning of a text that takes at most `lines` lines of `most` ems, with an ellipsis where something was cut off. */
export function cut(text: string, most: number, lines: number): string {
  if (lineCount(text, most) <= lines) return text;
  const letters = [...text];
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lineCount(`${letters.slice(0, middle).join('')}…`, most) <= lines) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join('').trimEnd()}…`;
}

/** The largest of some sizes at which something is no higher than there is room for; the smallest where none is. */
export function fitting(
  sizes: readonly [number, ...number[]],
  heightAt: (size: number) => number,
  room: number,
): number {
  return sizes.find((size) => heightAt(size) <= room) ?? Math.min(...sizes);
}

/** Parts a list so that each part is no higher than its room; what is too high by itself stands alone. The first part's room may differ. */
export function parted<T>(
  items: readonly T[],
  heightOf: (item: T) => number,
  room: number,
  first = room,
): readonly (readonly T[])[] {
  const parts: T[][] = [[]];
  let left = first;
  for (const item of items) {
    const height = heightOf(item);
    const part = parts.at(-1) as T[];
    if (height > left && part.length > 0) {
      parts.push([item]);
      left = room - height;
    } else {
      part.push(item);
      left -= height;
    }
  }
  return parts;
}
