const HAN = /\p{Script=Han}/u;

/** Whether a text has any Chinese character. */
export function hasChinese(text: string): boolean {
  return HAN.test(text);
}

/** Small letters and digits, single spaces, no marks; apostrophes between syllables go. */
export function normal(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Words of letters or digits whole; Chinese as pairs of characters. A single character is found as the start of a pair,
 * so only the last of a run is a token of its own, and of what is typed only one that stands alone.
 */
export function tokensOf(text: string, typed: boolean): string[] {
  const runs = text.match(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu) ?? [];
  return runs.flatMap((run) => {
    if (!hasChinese(run)) return [run];
    const characters = [...run];
    const pairs = characters.slice(1).map((character, i) => `${characters[i]}${character}`);
    return typed && pairs.length > 0 ? pairs : [...pairs, ...characters.slice(-1)];
  });
}

/** One letter may be wrong, missing or too many in a word of four or more. */
export function mistakes(term: string): number | false {
  return /^[a-z]{4,}$/.test(term) ? 1 : false;
}

/** The same letters with two neighbours changed about, once for each pair. */
export function swaps(text: string): string[] {
  return [...text].slice(1).flatMap((letter, i) => {
    const before = text.charAt(i);
    const word = /[a-z]/.test(before) && /[a-z]/.test(letter) && before !== letter;
    return word ? `${text.slice(0, i)}${letter}${before}${text.slice(i + 2)}` : [];
  });
}
