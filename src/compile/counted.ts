import type { Fact } from '../model/fact.ts';
import { isCounting, numbersOf } from '../model/units.ts';
import { didYouMean, type Problems } from './problems.ts';
import { readSeed, type Seeds } from './read.ts';
import { checkSeed, countedSchema } from './schema.ts';

const COUNTED = 'seeds/vocabulary/counted.yaml';

/** What each measure counts, in English and in the singular, by measure. */
export type Counted = ReadonlyMap<string, string>;

/** Reads what numbers count; a measure stands under one thing only. */
export function readCounted(seeds: Seeds, problems: Problems): Counted {
  const file = readSeed(seeds, COUNTED, problems);
  const things = checkSeed(countedSchema, file, problems);
  const counted = new Map<string, string>();
  if (!file || !things) return counted;
  for (const [thing, measures] of Object.entries(things)) {
    for (const [i, measure] of measures.entries()) {
      const other = counted.get(measure);
      if (other !== undefined)
        problems.add(COUNTED, file.lineOf([thing, i]), `“${measure}” already counts “${other}”; keep one of the two`);
      counted.set(measure, thing);
    }
  }
  return counted;
}

/** A number that only counts says what; a measure that no number has is a leftover. */
export function checkCounted(
  seeds: Seeds,
  counted: Counted,
  facts: readonly { fact: Fact; file: string; line: number }[],
  problems: Problems,
): void {
  const measures = new Set(facts.map(({ fact }) => fact.measure));
  for (const { fact, file, line } of facts) {
    const { measure, unit, value } = fact;
    if (measure === null || unit === null || numbersOf(value) === null) continue;
    if (isCounting(unit) && !counted.has(measure)) {
      const hint = didYouMean(measure, counted.keys());
      problems.add(
        file,
        line,
        `“${measure}” is counted in ${unit}; say in ${COUNTED} what one of it is in English${hint}`,
      );
    }
  }
  const seed = readSeed(seeds, COUNTED, problems);
  for (const [measure, thing] of counted) {
    if (!measures.has(measure))
      problems.add(COUNTED, seed?.lineOf([thing]) ?? 1, `“${measure}” is the measure of no fact; drop it`);
  }
}
