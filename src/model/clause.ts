import type { Atlas, Gazetteer, Language } from './atlas.ts';
import type { Fact } from './fact.ts';
import { isOriginal, letteringOf } from './names.ts';

const DIGITS = '零一二三四五六七八九';
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** 1 to 99 as Chinese documents number their parts: 五, 十, 十三, 二十四. */
function numberOf(chinese: string): number {
  const [tens, ones] = chinese.includes('十') ? chinese.split('十') : ['0', chinese];
  const digit = (text: string | undefined, empty: number): number => (text ? Math.max(0, DIGITS.indexOf(text)) : empty);
  return (tens === '0' ? 0 : digit(tens, 1) * 10) + digit(ones, 0);
}

/** Whether a clause is a box of its section, or an item of one, and not the section's running text. */
export function isBox(clause: string): boolean {
  return clause.includes('专栏');
}

/** The name of a clause on its document's page (`#三(五)`, `#二(一)专栏1`): its own number, without the blanks that a name may not hold. */
export function anchorOf(clause: string): string {
  return clause.replaceAll(/\s/g, '');
}

/**
 * A clause as a reader of a language can find it: the document's own number in Chinese; in English the same number spelt for the eye
 * (三(五) → III(5), 二(一) 专栏1 → II(1) Box 1, 第三章 第二节(一) → Ch. 3 Sec. 2(1)), and for a heading its English in the vocabulary.
 */
export function clauseText(atlas: Pick<Atlas, 'english'>, clause: string, language: Language): string {
  if (isOriginal(language)) return clause;
  const heading = atlas.english[clause];
  if (heading !== undefined) return heading;
  return clause
    .replaceAll(/第([一二三四五六七八九十]+)章/g, (_, n: string) => `Ch. ${numberOf(n)}`)
    .replaceAll(/第([一二三四五六七八九十]+)节/g, (_, n: string) => `Sec. ${numberOf(n)}`)
    .replaceAll('专栏', 'Box ')
    .replaceAll('指标表', 'indicator table')
    .replaceAll('领导小组', 'Leading group')
    .replaceAll('前言', 'Preface')
    .replaceAll('导语', 'Lead')
    .replaceAll(/\(([一二三四五六七八九十]+)\)/g, (_, n: string) => `(${numberOf(n)})`)
    .replaceAll(
      /(^|\s)([一二三四五六七八九十]+)(?=$|\s|\()/g,
      (_, gap: string, n: string) => gap + (ROMAN[numberOf(n)] ?? n),
    )
    .trim();
}

/** What a clause is about, in a language; empty where its own text says so. */
export function clauseSubject(
  { documentById }: Pick<Gazetteer, 'documentById'>,
  { document, clause }: Pick<Fact, 'document' | 'clause'>,
  language: Language,
): string {
  const subject = documentById.get(document)?.subjects[clause];
  return subject ? letteringOf(subject, language) : '';
}

/** A clause by its number and what it is about: 三(十) 电子. */
export function clauseNamed(
  atlas: Pick<Atlas, 'english' | 'documentById'>,
  of: Pick<Fact, 'document' | 'clause'>,
  language: Language,
): string {
  return [clauseText(atlas, of.clause, language), clauseSubject(atlas, of, language)]
    .filter((part) => part !== '')
    .join(' ');
}
