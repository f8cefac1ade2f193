import type { Site } from '../../model/atlas.ts';
import { match as matched, sitesOf, type MatchResult } from '../../model/match.ts';
import { whoWants, type WhoWants } from '../../model/whoWants.ts';
import { FIRST_ASKS } from '../../model/view.ts';
import { atChosen } from '../aims.ts';
import { choose, industryOf, outlined, type LensModule } from '../lens.ts';
import { isAsked, tiersOf } from '../tiers.ts';

export interface MatchAnswer {
  readonly result: MatchResult;
  /** Who wants the industry alone, as the map colours it; null where none is asked for. */
  readonly wanted: WhoWants | null;
  /** The sites by which places answer; null where none does. */
  readonly sites: readonly Site[] | null;
}

/** Where would we fit? */
export const match: LensModule<'match', MatchAnswer> = {
  id: 'match',
  enter: (before) => ({
    ...FIRST_ASKS.match,
    ...industryOf(before),
    from: before.lens === 'origin' ? before.from : null,
  }),
  answer: (atlas, ask) => {
    const result = matched(atlas, ask);
    const sites = sitesOf(result);
    return { result, wanted: isAsked(ask) ? whoWants(atlas, ask) : null, sites: sites.length > 0 ? sites : null };
  },
  /* Without an industry the places that answer every point are outlined. */
  onMap: (atlas, { at }, { result, wanted, sites }) => ({
    chosen: [
      ...outlined(atlas, at),
      ...(wanted ? [] : result.places.filter((one) => one.notStated.length === 0))
        .filter(({ place }) => place.id !== at)
        .flatMap(({ place }) => outlined(atlas, place.id)),
    ],
    tiers: wanted && tiersOf(atlas, wanted),
    listed: sites,
  }),
  aim: (atlas, _geometry, { at }) => atChosen(atlas, at),
  pick: choose,
  reference: 'frame',
  share: 0.36,
  load: () => import('./Panel.svelte'),
};
