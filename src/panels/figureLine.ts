import type { Fact } from '../model/fact.ts';
import { valueText } from '../model/format.ts';
import { termOf } from '../model/names.ts';
import type { Reader } from './reader.ts';

/** A number on one line with what it counts: 总投资 15亿元（2023年产业转移签约项目）. */
export function figureLine({ atlas, language }: Reader, fact: Fact): string {
  return `${termOf(atlas, fact.measure ?? '', language)} ${valueText(atlas, fact, language)}`;
}
