import { hasChinese } from '../../model/searchWords.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Part {
  readonly part: string;
  readonly same: boolean;
}

/** A text around what was looked for, wherever it has it: numbers with and without commas, words whatever stands between their parts. */
export function parted(text: string, marks: readonly string[]): Part[] {
  const patterns = marks.filter((mark) => mark.length > 1 || hasChinese(mark) || /\d/.test(mark)).map(patternOf);
  if (patterns.length === 0) return [{ part: text, same: false }];
  return text
    .split(new RegExp(`(${patterns.join('|')})`, 'giu'))
    .map((part, i) => ({ part, same: i % 2 === 1 }))
    .filter(({ part }) => part !== '');
}

function patternOf(mark: string): string {
  if (/^[\d,.]+$/.test(mark)) {
    const digits = [...mark.replaceAll(',', '')].map((one) => (one === '.' ? '\\.' : one)).join(',?');
    return `(?<![\\d.])${digits}(?![\\d]|\\.\\d)`;
  }
  const words = mark.split(' ').map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return words.join('[^\\p{L}\\p{N}]*');
}
