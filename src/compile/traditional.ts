import { Converter } from 'opencc-js/t2cn';
import { hasChinese } from '../model/searchWords.ts';

/** The block of common Chinese characters in Unicode. */
const BLOCK = [0x4e00, 0x9fff] as const;

/**
 * Every traditional character, as Taiwan and Hong Kong write too, whose simplified one stands in a text: 蘭兰慶庆…, each followed by that
 * one, in code point order. A character that the text itself has stays as it is. From the dictionaries of OpenCC.
 */
export function traditionalOf(text: string): string {
  const known = new Set([...text].filter(hasChinese));
  const folds = new Map<string, string>();
  for (const from of ['t', 'tw', 'hk'] as const) {
    const simplify = Converter({ from, to: 'cn' });
    for (let code = BLOCK[0]; code <= BLOCK[1]; code++) {
      const one = String.fromCodePoint(code);
      const simple = simplify(one);
      if (simple !== one && known.has(simple) && !known.has(one) && !folds.has(one)) folds.set(one, simple);
    }
  }
  return [...folds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flat()
    .join('');
}
