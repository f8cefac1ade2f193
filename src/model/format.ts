import { countedKey, type Atlas, type Language } from './atlas.ts';
import type { Fact } from './fact.ts';
import { besideOf, gapOf, isOriginal, localeOf, termOf } from './names.ts';
import { englishAmount, englishScale, isRank, numbersOf } from './units.ts';

/** Where a qualifier stands to its number; one that is not listed is a circumstance and is said beside it, in brackets. */
type Position = 'before' | 'inside' | 'after';
const CHINESE = positions({
  inside: ['余', '多'],
  after: ['以上', '以下', '左右', '以内', '上下', '之一', '办结'],
  before: [
    ...['>', '<', '≥', '≤', '超', '超过', '近', '约', '不到', '不少于', '不低于', '不超过', '仅', '仅用', '达', '达到'],
    ...[
      '提升至',
      '突破',
      '力争',
      '力争突破',
      '争取',
      '保持',
      '预计',
      '累计',
      '累计引进',
      '现有',
      '新增',
      '新建',
      '年均',
      '平均',
    ],
    ...['共计建成', '培育', '培育形成', '培育打造', '遴选', '引进', '引进培育', '建设', '建成', '紧盯'],
  ],
});
const ENGLISH = positions({
  inside: [],
  after: ['以上', '以下'],
  before: [
    ...['>', '<', '≥', '≤', '超', '超过', '近', '约', '左右', '余', '多', '不到', '不少于', '不低于', '不超过', '之一'],
    ...['仅', '仅用', '办结', '达', '达到', '提升至', '突破', '力争', '力争突破', '争取', '保持', '预计'],
    ...['培育', '培育形成', '培育打造', '遴选', '引进', '引进培育'],
  ],
});
/** 第 says that a rank or a generation follows; both say it themselves. */
const ORDER = '第';
const NATIONWIDE = '全国';

/** A number's parts as a panel sets them: what stands before, the figure large, its unit small, what follows, and a circumstance said beside it. */
export interface FigureText {
  readonly before: string;
  readonly figure: string;
  readonly unit: string;
  readonly after: string;
  readonly beside: string;
}

function positions(words: Readonly<Record<Position, readonly string[]>>): ReadonlyMap<string, Position> {
  return new Map(
    (['before', 'inside', 'after'] as const).flatMap((at) => words[at].map((word) => [word, at] as const)),
  );
}

const NUMBERS = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6 });

/** Whether a document states words where a number could stand; 2—3 and 10月27日 are written with numbers. */
export function isWords(fact: Fact): boolean {
  return typeof fact.value === 'string' && !/\d/.test(fact.value);
}

/** One of what a fact's measure counts, in English, as seeds/vocabulary/counted.yaml has it: factory; null where it counts nothing. */
export function countedBy(atlas: Atlas, fact: Fact): string | null {
  return atlas.english[countedKey(fact.measure ?? '')] ?? null;
}

/** Formats a numeric fact in a language; a value the document states in words stays words, without its unit. */
export function figureText(atlas: Atlas, fact: Fact, language: Language): FigureText {
  return isOriginal(language) ? chineseFigure(atlas, fact) : englishFigure(atlas, fact, language);
}

/** A fact's figure on the scale that all values of its unit share, for charts and their tables; `value` is its number on that scale. */
export function scaledText(
  atlas: Atlas,
  fact: Fact,
  language: Language,
): FigureText & { readonly value: number | null } {
  const value = typeof fact.value === 'number' ? fact.value : null;
  const text = figureText(atlas, fact, language);
  if (isOriginal(language) || value === null || isWords(fact)) return { ...text, value };
  const { times, unit } = englishScale(fact.unit, countedBy(atlas, fact));
  const scaled = Number((value * times).toPrecision(12));
  return { ...text, figure: NUMBERS.format(scaled), unit, value: scaled };
}

function chineseFigure(atlas: Atlas, fact: Fact): FigureText {
  const { value } = fact;
  const words = isWords(fact);
  const ranked = !words && isRank(fact.unit) && countedBy(atlas, fact) === null;
  const qualifier = fact.qualifier === ORDER ? '' : (fact.qualifier ?? '');
  const position = ranked && qualifier === NATIONWIDE ? 'before' : CHINESE.get(qualifier);
  const unit = words ? '' : (fact.unit ?? '');
  return {
    before: (position === 'before' ? qualifier : '') + (ranked || fact.qualifier === ORDER ? ORDER : ''),
    figure: typeof value === 'number' ? NUMBERS.format(value) : value,
    unit: (position === 'inside' ? qualifier : '') + unit,
    after: position === 'after' ? qualifier : '',
    beside: position === undefined ? qualifier : '',
  };
}

function englishFigure(atlas: Atlas, fact: Fact, language: Language): FigureText {
  const qualifier = fact.qualifier === ORDER ? '' : (fact.qualifier ?? '');
  const said = qualifier === '' ? '' : termOf(atlas, qualifier, language);
  const position = ENGLISH.get(qualifier);
  const numbers = numbersOf(fact.value);
  const { lead, figure, unit } = numbers
    ? englishAmount(numbers, fact.unit, countedBy(atlas, fact))
    : { lead: '', figure: termOf(atlas, String(fact.value), language), unit: '' };
  return {
    before: [position === 'before' ? said : '', lead].filter((part) => part !== '').join(' '),
    figure,
    unit,
    after: position === 'after' ? said : '',
    beside: position === undefined ? said : '',
  };
}

/** A figure's parts on one line: 240余条, more than 240 routes, 15%, 53.2% (first half). */
function joinFigure({ before, figure, unit, after, beside }: FigureText, language: Language): string {
  const number = unit === '%' ? figure + unit : [figure, unit].filter((part) => part !== '').join(gapOf(language));
  const line = [before, number, after].filter((part) => part !== '').join(gapOf(language));
  return beside === '' ? line : line + besideOf(beside, language);
}

/** A fact's value on one line, for lists and spoken text. */
export function valueText(atlas: Atlas, fact: Fact, language: Language): string {
  if (fact.measure === null) return termOf(atlas, String(fact.value), language);
  return joinFigure(figureText(atlas, fact, language), language);
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
