import type { Tier } from '../layers/tier.ts';
import type { Atlas } from '../model/atlas.ts';
import { bestStatus } from '../model/documents.ts';
import type { Industry } from '../model/industry.ts';
import type { Id } from '../model/view.ts';
import type { Wanted, WhoWants } from '../model/whoWants.ts';

/** Whether an industry is asked for at all. */
export function isAsked({ group, term }: Industry): boolean {
  return Boolean(group) || Boolean(term);
}

/**
 * What each place wears: a part of the New Area speaks for its mark; key comes before cultivate, so the first one counts. What no plan but a
 * report alone says wears neither plan's texture.
 */
export function tiersOf(atlas: Pick<Atlas, 'documentById'>, { places }: WhoWants): Record<Id, Tier> {
  const worn = (one: Wanted): Tier => {
    const by = one[one.tier].map(({ fact }) => fact);
    return bestStatus(atlas, by) === 'article' ? 'reported' : one.tier;
  };
  return Object.fromEntries([...places].reverse().map((one) => [(one.under ?? one.place).id, worn(one)]));
}
