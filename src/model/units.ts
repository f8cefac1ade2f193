/** A Chinese unit taken apart: 万吨/年 is ten thousand (1e4) of 吨, a year. */
interface Unit {
  readonly times: number;
  readonly base: string;
  readonly yearly: boolean;
}

/** What a Chinese unit measures, in English: one of it and several of it. */
type Noun = readonly [one: string, many: string];

const MAGNITUDES: readonly (readonly [word: string, times: number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
];

/** Units that name what they measure. */
const MEASURED: Readonly<Record<string, Noun>> = {
  元: ['yuan', 'yuan'],
  吨: ['tonne', 'tonnes'],
  千瓦时: ['kWh', 'kWh'],
  MW: ['MW', 'MW'],
  GW: ['GW', 'GW'],
  千伏: ['kV', 'kV'],
  'm³': ['m³', 'm³'],
  '%': ['%', '%'],
  个百分点: ['percentage point', 'percentage points'],
  年: ['year', 'years'],
  个月: ['month', 'months'],
  天: ['day', 'days'],
  日: ['day', 'days'],
  英寸: ['inch', 'inches'],
  人: ['person', 'people'],
  个国家和地区: ['country or region', 'countries and regions'],
  P: ['PFLOPS', 'PFLOPS'],
  E: ['EFLOPS', 'EFLOPS'],
};

/** Measure words: they say that something is counted, its measure says what. */
const COUNTING = new Set('个家条项所座户处种类大件名位院省市架台套次批户'.split('').concat('人次'));

const POWER = '千瓦';
const RANK = '位';
const GENERATION = '代';

/** A unit's parts, or null where it is none that can be said in English. */
function unitOf(text: string): Unit | null {
  const yearly = text.endsWith('/年');
  const whole = yearly ? text.slice(0, -2) : text;
  if (isBase(whole)) return { times: 1, base: whole, yearly };
  const [word, times] = MAGNITUDES.find(([magnitude]) => whole.startsWith(magnitude)) ?? ['', 1];
  const base = whole.slice(word.length);
  return word !== '' && (base === '' || isBase(base)) ? { times, base, yearly } : null;
}

const isBase = (text: string): boolean =>
  text in MEASURED || COUNTING.has(text) || text === POWER || text === GENERATION;

/** Whether a unit of the seeds can be said in English. */
export function isKnownUnit(text: string): boolean {
  return unitOf(text) !== null;
}

/** Whether a unit only counts, so that its measure has to say what: 家, 条, 万个. Ranks are no counts. */
export function isCounting(text: string): boolean {
  const unit = unitOf(text);
  return unit !== null && COUNTING.has(unit.base) && unit.base !== RANK;
}

/** Whether a unit gives a place in an order: 第4位 is the fourth. */
export function isRank(unit: string | null): boolean {
  return unit === RANK;
}

/** The numbers of a value: one, or the two ends of a range (2—3); null where it is neither. */
export function numbersOf(value: string | number): readonly number[] | null {
  if (typeof value === 'number') return [value];
  const ends = /^(\d+(?:\.\d+)?)[—–-](\d+(?:\.\d+)?)$/.exec(value);
  return ends ? [Number(ends[1]), Number(ends[2])] : null;
}

/** The plural of an English noun that forms it by rule: factory, factories; class, classes; of two things both: factory or workshop, factories and workshops. */
export function pluralOf(noun: string): string {
  if (noun === 'yuan') return noun;
  const pair = noun.split(' or ');
  if (pair.length > 1) return pair.map(pluralOf).join(' and ');
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** Twelve digits keep what the document states and drop what binary fractions add. */
const written = (value: number): string => NUMBER.format(Number(value.toPrecision(12)));

const WORDS: readonly (readonly [word: string, times: number])[] = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
];

/** A value as English readers say it: what stands before the figure, the figure, its unit. */
export interface EnglishAmount {
  readonly lead: string;
  readonly figure: string;
  readonly unit: string;
}

/**
 * An amount in plain English, with the magnitude of the Chinese unit in the number: 4400 亿元 is 440 billion yuan, 1.8 万P 18,000 PFLOPS.
 * `counted` is one of what the measure counts (factory), null where it does not say. A unit that is not known stays as it is.
 */
export function englishAmount(
  values: readonly number[],
  unitText: string | null,
  counted: string | null,
): EnglishAmount {
  const unit = unitText === null ? { times: 1, base: '', yearly: false } : unitOf(unitText);
  if (!unit) return { lead: '', figure: values.map(written).join('–'), unit: unitText ?? '' };
  const { base, yearly } = unit;
  if (base === GENERATION) return { lead: 'generation', figure: values.map(written).join('–'), unit: '' };
  if (isRank(unitText) && counted === null) return { lead: '', figure: values.map(ordinal).join('–'), unit: '' };
  const amounts = values.map((value) => value * unit.times);
  const most = Math.max(...amounts.map(Math.abs));
  if (base === POWER) {
    const [name, kilowatts] = most >= 1e6 ? ['GW', 1e6] : most >= 1e3 ? ['MW', 1e3] : ['kW', 1];
    return { lead: '', figure: amounts.map((one) => written(one / kilowatts)).join('–'), unit: name };
  }
  const [word, divisor] = WORDS.find(([, times]) => most >= times) ?? ['', 1];
  const figures = amounts.map((one) => written(one / divisor));
  const noun: Noun = MEASURED[base] ?? (counted === null ? ['', ''] : [counted, pluralOf(counted)]);
  const single = word === '' && figures.length === 1 && figures[0] === '1';
  const name = [word, noun[single ? 0 : 1], yearly ? 'a year' : ''].filter((part) => part !== '').join(' ');
  return { lead: '', figure: figures.join('–'), unit: name };
}

/**
 * The scale on which a chart writes every value of one Chinese unit, so that its numbers can be compared: 亿元 is 0.1 billion yuan.
 * `times` turns a stated number into one of the scale.
 */
export function englishScale(unitText: string | null, counted: string | null): { times: number; unit: string } {
  const unit = unitText === null ? { times: 1, base: '', yearly: false } : unitOf(unitText);
  if (!unit || isRank(unitText)) return { times: 1, unit: unit ? '' : (unitText ?? '') };
  const { times, base, yearly } = unit;
  if (base === POWER) return times >= 1e8 ? { times: times / 1e6, unit: 'GW' } : { times: times / 1e3, unit: 'MW' };
  const [word, divisor] =
    times >= 1e11 ? ['trillion', 1e12] : times >= 1e8 ? ['billion', 1e9] : times >= 1e3 ? ['thousand', 1e3] : ['', 1];
  const many = MEASURED[base]?.[1] ?? (counted === null ? '' : pluralOf(counted));
  return { times: times / divisor, unit: [word, many, yearly ? 'a year' : ''].filter((part) => part !== '').join(' ') };
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}
