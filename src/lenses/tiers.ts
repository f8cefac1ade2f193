import type { Tier } from '../layers/style.ts';
import type { Industry } from '../model/industry.ts';
import type { Id } from '../model/view.ts';
import type { WhoWants } from '../model/whoWants.ts';

/** Whether an industry is asked for at all. */
export function isAsked({ group, term }: Industry): boolean {
  return Boolean(group) || Boolean(term);
}

/** What each place wears: a part of the New Area speaks for its mark; key comes before cultivate, so the first one counts. */
export function tiersOf({ places }: WhoWants): Record<Id, Tier> {
  return Object.fromEntries([...places].reverse().map(({ place, under, tier }) => [(under ?? place).id, tier]));
}
