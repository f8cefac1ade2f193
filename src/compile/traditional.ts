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
  for (const [one, simple] of (simplified ??= simplifiedOnes()))
    if (known.has(simple) && !known.has(one) && !folds.has(one)) folds.set(one, simple);
  return [...folds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flat()
    .join('');
}

/** The dictionaries are the same whatever is compiled, and large: they are read once. */
let simplified: readonly (readonly [one: string, simple: string])[] | undefined;

/** Every character of the block that is written simpler, with that one: by the standard first, then as Taiwan and as Hong Kong write. */
function simplifiedOnes(): [string, string][] {
  return (['t', 'tw', 'hk'] as const).flatMap((from) => {
    const simplify = Converter({ from, to: 'cn' });
    return Array.from({ length: BLOCK[1] - BLOCK[0] + 1 }, (_, i) => String.fromCodePoint(BLOCK[0] + i)).flatMap(
      (one): [string, string][] => {
        const simple = simplify(one);
        return simple === one ? [] : [[one, simple]];
      },
    );
  });
}
