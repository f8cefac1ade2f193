const HAN = /\p{Script=Han}/u;

/** Whether a text has any Chinese character. */
export function hasChinese(text: string): boolean {
  return HAN.test(text);
}

/** Plain letters, digits and marks, and common Chinese characters: no form of these is another's. */
const PLAIN = /^[\x20-\x7e\u4e00-\u9fff]*$/;

/** Full width as half, small letters, no tones; ü is v, as it is typed in pinyin. */
export function plain(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const parted = text.normalize('NFKC').normalize('NFD').toLowerCase();
  /* Only marks above Latin letters go: those of other scripts tell letters apart. */
  const bare = parted
    .replaceAll(/u\u0304?\u0308[\u0300\u0301\u0304\u030c]?/g, 'v')
    .replaceAll(/([a-z])\p{Mn}+/gu, '$1');
  return bare.normalize('NFC');
}

/** Simplified characters by the traditional ones that people may write for them. */
export type Folds = ReadonlyMap<string, string>;

/** Folds from a text that has each pair in turn. */
export function foldsIn(pairs: string): Folds {
  const written = [...pairs];
  return new Map(written.flatMap((from, i) => (i % 2 === 0 ? [[from, written[i + 1] ?? from] as const] : [])));
}

/** A text as it is typed, plain, in simplified characters. */
export function folded(text: string, folds: Folds): string {
  return [...plain(text)].map((one) => folds.get(one) ?? one).join('');
}

/** Small letters and digits, single spaces, no marks; apostrophes between syllables go. */
export function normal(text: string): string {
  return plain(text)
    .replaceAll(/['’ʼ]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Normal words with a space wherever Chinese meets other writing, and at both ends, so that a word is told by the space before it. */
export function spaced(text: string): string {
  const parted = normal(text).replaceAll(
    /(?<=\p{Script=Han})(?=[^\p{Script=Han}\s])|(?<=[^\p{Script=Han}\s])(?=\p{Script=Han})/gu,
    ' ',
  );
  return ` ${parted} `;
}

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const NUMBERS = new RegExp(`(?<![a-z\\d.])(?:${NUMBER})(?![a-z\\d])`, 'g');

/** The numbers that a text writes in digits, with or without commas between thousands; digits within a word (5G) are none. */
export function numbersIn(text: string): number[] {
  return (plain(text).match(NUMBERS) ?? []).map(toNumber);
}

const toNumber = (digits: string): number => Number(digits.replaceAll(',', ''));

/** One word of what was typed: a number, a day, or a run of one writing. */
export interface Typed {
  readonly text: string;
  readonly number: number | null;
  /** Whether the number is one of a hundred. */
  readonly percent: boolean;
  /** MM-DD, with its year before it where one is given. */
  readonly day: string | null;
  /** Whether it stands right behind a number, as its unit does. */
  readonly after: boolean;
}

const DAY = String.raw`(?:(?<year>\d{4})(?:年|[-./]))?(?<month>\d{1,2})月(?<date>\d{1,2})日?|(?<year2>\d{4})[-./](?<month2>\d{1,2})[-./](?<date2>\d{1,2})`;
const WORD = String.raw`\p{Script=Han}+|[a-z\d]*[a-z][a-z\d]*`;
const WORDS = new RegExp(
  `(?<day>${DAY})|(?<word>${WORD})|(?<number>${NUMBER})(?<percent>\\s*%)?|[\\p{L}\\p{N}]+`,
  'gu',
);

/** What was typed, word by word; `text` is plain. */
export function typedIn(text: string): Typed[] {
  let end = -1;
  return [...text.replaceAll(/['’ʼ]/g, '').matchAll(WORDS)].map(({ 0: all, groups = {}, index }) => {
    const { day, number, percent, year, month, date, year2, month2, date2 } = groups;
    const after = index === end;
    end = number === undefined ? -1 : index + all.length;
    const monthDay = [month ?? month2, date ?? date2].map((one) => one?.padStart(2, '0')).join('-');
    return {
      text: all,
      number: number === undefined ? null : toNumber(number),
      percent: percent !== undefined,
      day: day === undefined ? null : [year ?? year2, monthDay].filter((one) => one !== undefined).join('-'),
      after,
    };
  });
}

/** A word and what it may be short of at its end: batteries, battery; materials, material. */
export function stems(word: string): string[] {
  if (!/^[a-z]{4,}s$/.test(word) || word.endsWith('ss')) return [word];
  return [word, word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)];
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

/** Whether a name of four characters or more begins with what was typed but for one wrong character, as many being typed. */
export function wrongIn(name: string, typed: string): boolean {
  if (typed.length < 4 || name.length < typed.length) return false;
  let wrong = 0;
  for (let i = 0; i < typed.length && wrong < 2; i++) if (name[i] !== typed[i]) wrong++;
  return wrong === 1;
}
