import { valueText } from '../model/format.ts';
import { termOf } from '../model/names.ts';
import type { Fact } from '../model/fact.ts';
import type { Reader } from './reader.ts';

/**
 * What a fact says on a line that it shares with `line`: a number with what it counts and its year; a term, and its year where the same
 * line gives the term for more than one.
 */
export function factText(
  { atlas, language }: Pick<Reader, 'atlas' | 'language'>,
  fact: Fact,
  line: readonly Fact[],
): string {
  const dated = fact.measure !== null || line.some((other) => other !== fact && other.value === fact.value);
  const measure = fact.measure === null ? '' : `${termOf(atlas, fact.measure, language)} `;
  const year = fact.year === null || !dated ? '' : ` (${fact.year})`;
  return `${measure}${valueText(atlas, fact, language)}${year}`;
}
