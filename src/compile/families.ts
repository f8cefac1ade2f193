import type { Family } from '../model/atlas.ts';
import type { Fact } from '../model/fact.ts';
import { didYouMean, type Problems } from './problems.ts';
import { readSeed, type Seeds } from './read.ts';
import { checkSeed, familiesSchema } from './schema.ts';

const FILE = 'seeds/vocabulary/families.yaml';

/** Terms that are one subject: each is stated by some fact and stands in one family only, which has at least two. */
export function readFamilies(seeds: Seeds, facts: readonly Fact[], problems: Problems): Family[] {
  const file = readSeed(seeds, FILE, problems);
  const families = checkSeed(familiesSchema, file, problems) ?? [];
  const stated = new Set(facts.filter(({ measure }) => measure === null).map(({ value }) => String(value)));
  const taken = new Map<string, string>();
  for (const [i, { id, terms }] of families.entries()) {
    const refuse = (reason: string): void => problems.add(FILE, file?.lineOf([i, 'terms']) ?? 1, reason);
    if (terms.length < 2) refuse(`family "${id}" has one term; add its sisters, or drop it`);
    for (const term of terms) {
      if (!stated.has(term)) refuse(`no fact states the term "${term}"${didYouMean(term, stated)}`);
      const other = taken.get(term);
      if (other !== undefined)
        refuse(`the term "${term}" already stands in family "${other}"; one subject is one family`);
      taken.set(term, id);
    }
  }
  return families;
}
