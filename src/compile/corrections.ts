import type { Fact } from '../model/fact.ts';
import type { TranscribedDocument } from './facts.ts';
import { didYouMean, type Problems } from './problems.ts';
import { readSeed, type Seeds } from './read.ts';
import { checkSeed, correctionsSchema } from './schema.ts';

/** A correction that was applied, as the report lists it. */
export interface Applied {
  readonly fact: string;
  readonly reason: string;
}

/**
 * Applies seeds/corrections.yaml. Each correction guards itself with what the transcription says today; where that has changed
 * the build stops, so that a correction never outlives its cause.
 */
export function correct(
  seeds: Seeds,
  documents: readonly TranscribedDocument[],
  problems: Problems,
): { documents: TranscribedDocument[]; applied: Applied[] } {
  const file = readSeed(seeds, 'seeds/corrections.yaml', problems);
  const list = checkSeed(correctionsSchema, file, problems) ?? [];
  const applied: Applied[] = [];
  let current = [...documents];
  for (const [i, correction] of list.entries()) {
    const all = current.flatMap((document) => document.facts);
    const found = all.find(({ fact }) => fact.id === correction.fact);
    const line = file?.lineOf([i]) ?? 1;
    if (!found) {
      const hint = didYouMean(
        correction.fact,
        all.map(({ fact }) => fact.id),
      );
      problems.add('seeds/corrections.yaml', line, `fact "${correction.fact}" does not exist${hint}`);
      continue;
    }
    const says = found.fact[correction.field];
    if (says !== correction.says) {
      const now = JSON.stringify(says);
      problems.add(
        'seeds/corrections.yaml',
        line,
        `the guard says ${JSON.stringify(correction.says)}, the transcription ${now}; drop or renew the correction`,
      );
      continue;
    }
    const fixed = { ...found.fact, [correction.field]: correction.becomes } as Fact;
    current = current.map((document) => ({
      ...document,
      facts: document.facts.map((one) => (one === found ? { ...one, fact: fixed } : one)),
    }));
    applied.push({ fact: correction.fact, reason: correction.reason });
  }
  return { documents: current, applied };
}
