import type { Atlas } from './atlas.ts';
import type { Industry } from './industry.ts';
import { originsOf, whatFrom, type OriginCount } from './whatFrom.ts';

/** The origins that are asked for an industry, themselves or by a region they lie in, counted by that industry alone: most chains first, then most cooperations. */
export function originsFor(atlas: Atlas, industry: Industry): OriginCount[] {
  return originsOf(atlas)
    .flatMap((count) => {
      const together = whatFrom(atlas, count.origin.id, industry)?.together;
      const [chains, cooperations] = [together?.chains.length ?? 0, together?.cooperations.length ?? 0];
      return chains + cooperations === 0 ? [] : [{ ...count, chains, cooperations }];
    })
    .sort((a, b) => b.chains - a.chains || b.cooperations - a.cooperations);
}
