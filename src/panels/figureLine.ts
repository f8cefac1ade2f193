import type { Language } from '../model/atlas.ts';
import type { Fact } from '../model/fact.ts';
import { figureText } from '../model/format.ts';
import { gapOf, termOf } from '../model/names.ts';
import type { Reader } from './reader.ts';

/** The longest qualifier that can stand before a number, in letters. */
const SHORT: Readonly<Record<Language, number>> = { zh: 3, en: 9 };

/** Whether a qualifier can stand before its number (约, 超过, reaching); a longer one is said beside it. */
export function standsBefore(qualifier: string, language: Language): boolean {
  return qualifier.length <= SHORT[language];
}

/** A number on one line with what it counts: 总投资 15亿元（2023年产业转移签约项目）. */
export function figureLine({ atlas, language, messages }: Reader, fact: Fact): string {
  const { before, figure, unit, after } = figureText(atlas, fact, language);
  const short = standsBefore(before, language);
  const number = [short ? before : '', figure, unit, after].filter((part) => part !== '').join(gapOf(language));
  return `${termOf(atlas, fact.measure ?? '', language)} ${number}${short ? '' : messages.added(before)}`;
}
