import type { Atlas, Language } from './atlas.ts';
import type { Fact } from './fact.ts';
import { gapOf, isOriginal, localeOf, termOf } from './names.ts';

/** Qualifiers that stand after a number: 4400亿元以上, 1600个左右, 70 % or more. The others stand before it. */
const AFTER: Readonly<Record<Language, ReadonlySet<string>>> = {
  zh: new Set(['以上', '以下', '左右', '余', '多', '以内', '上下', '之一']),
  en: new Set(['以上']),
};

/** A number's parts as a panel sets them: large figure, small unit, what is added before and after. */
export interface FigureText {
  readonly before: string;
  readonly figure: string;
  readonly unit: string;
  readonly after: string;
}

/** Chinese counts in units of ten thousand and a hundred million; English readers are given the same amount in theirs. */
const ENGLISH_UNITS: Readonly<Record<string, readonly [factor: number, unit: string]>> = {
  亿元: [0.1, 'billion yuan'],
  万元: [10, 'thousand yuan'],
  万亿元: [1, 'trillion yuan'],
  万吨: [10, 'thousand tonnes'],
  万人: [10, 'thousand people'],
  亿千瓦: [100, 'GW'],
  万千瓦: [10, 'MW'],
};

/** A number and its unit in a language: 4,400 亿元, 440 billion yuan. */
function amountOf(
  atlas: Atlas,
  fact: Fact,
  language: Language,
  asStated: boolean,
): { value: string | number; unit: string } {
  const { value, unit } = fact;
  if (unit === null || isWords(fact)) return { value, unit: '' };
  const english = !isOriginal(language) && !asStated && typeof value === 'number' ? ENGLISH_UNITS[unit] : undefined;
  /* Twelve digits keep what the document states and drop what binary fractions add. */
  if (english) return { value: Number(((value as number) * english[0]).toPrecision(12)), unit: english[1] };
  return { value, unit: termOf(atlas, unit, language).replace(/^(?=\d)/, '× ') };
}

/** Made once: a formatter costs more than all the numbers of a panel. */
const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  zh: new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 6 }),
};

/** Whether a document states words where a number could stand; 2—3 and 10月27日 are written with numbers. */
export function isWords(fact: Fact): boolean {
  return typeof fact.value === 'string' && !/\d/.test(fact.value);
}

/** Formats a numeric fact in a language, in English units unless `asStated` (a chart's axis keeps the document's unit); a value the document states in words stays words, without its unit. */
export function figureText(atlas: Atlas, fact: Fact, language: Language, asStated = false): FigureText {
  const qualifier = fact.qualifier ?? '';
  const text = qualifier === '' ? '' : termOf(atlas, qualifier, language);
  const { value, unit } = amountOf(atlas, fact, language, asStated);
  const figure = typeof value === 'number' ? NUMBERS[language].format(value) : termOf(atlas, value, language);
  const trails = AFTER[language].has(qualifier);
  return { before: trails ? '' : text, figure, unit, after: trails ? text : '' };
}

/** A fact's value on one line, for lists and spoken text. */
export function valueText(atlas: Atlas, fact: Fact, language: Language): string {
  if (fact.measure === null) return termOf(atlas, String(fact.value), language);
  const { before, figure, unit, after } = figureText(atlas, fact, language);
  const gap = gapOf(language);
  return [before, figure, unit, after].filter((part) => part !== '').join(gap);
}

/** An ISO date, month or year written out in a language. */
export function dateText(iso: string, language: Language): string {
  const parts = iso.split('-').map(Number);
  const [year = 0, month, day] = parts;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month !== undefined) options.month = 'long';
  if (day !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat(localeOf(language), options).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}
