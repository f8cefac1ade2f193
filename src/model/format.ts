import type { Atlas, Language } from './atlas.ts';
import type { Fact } from './fact.ts';
import { termOf } from './names.ts';

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

/** Whether a document states words where a number could stand; 2—3 and 10月27日 are written with numbers. */
export function isWords(fact: Fact): boolean {
  return typeof fact.value === 'string' && !/\d/.test(fact.value);
}

/** Formats a numeric fact in a language; a value the document states in words stays words, without its unit. */
export function figureText(atlas: Atlas, fact: Fact, language: Language): FigureText {
  const qualifier = fact.qualifier ?? '';
  const text = qualifier === '' ? '' : termOf(atlas, qualifier, language);
  const unit = fact.unit === null || isWords(fact) ? '' : termOf(atlas, fact.unit, language).replace(/^(?=\d)/, '× ');
  const figure =
    typeof fact.value === 'number'
      ? new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 6 }).format(fact.value)
      : termOf(atlas, fact.value, language);
  const trails = AFTER[language].has(qualifier);
  return { before: trails ? '' : text, figure, unit, after: trails ? text : '' };
}

/** A fact's value on one line, for lists and spoken text. */
export function valueText(atlas: Atlas, fact: Fact, language: Language): string {
  if (fact.measure === null) return termOf(atlas, String(fact.value), language);
  const { before, figure, unit, after } = figureText(atlas, fact, language);
  const gap = language === 'zh' ? '' : ' ';
  return [before, figure, unit, after].filter((part) => part !== '').join(gap);
}

/** An ISO date, month or year written out in a language. */
export function dateText(iso: string, language: Language): string {
  const parts = iso.split('-').map(Number);
  const [year = 0, month, day] = parts;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month !== undefined) options.month = 'long';
  if (day !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', options).format(
    Date.UTC(year, (month ?? 1) - 1, day ?? 1),
  );
}
