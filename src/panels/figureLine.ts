import type { Atlas, Language } from '../model/atlas.ts';
import type { Fact } from '../model/fact.ts';
import { figureText } from '../model/format.ts';
import { termOf } from '../model/names.ts';

/** Whether a qualifier can stand before its number (约, 超过, reaching); a longer one is said beside it. */
export function standsBefore(qualifier: string, language: Language): boolean {
  return qualifier.length <= (language === 'zh' ? 3 : 9);
}

/** A number on one line with what it counts: 总投资 15亿元（2023年产业转移签约项目）. */
export function figureLine(atlas: Atlas, fact: Fact, language: Language): string {
  const { before, figure, unit, after } = figureText(atlas, fact, language);
  const [gap, open, close] = language === 'zh' ? ['', '（', '）'] : [' ', ' (', ')'];
  const short = standsBefore(before, language);
  const number = [short ? before : '', figure, unit, after].filter((part) => part !== '').join(gap);
  return `${termOf(atlas, fact.measure ?? '', language)} ${number}${short ? '' : open + before + close}`;
}
