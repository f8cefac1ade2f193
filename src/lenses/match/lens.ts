import { match as matched, type MatchResult } from '../../model/match.ts';
import { whoWants, type WhoWants } from '../../model/whoWants.ts';
import { FIRST_ASKS } from '../../model/view.ts';
import { atChosen } from '../aims.ts';
import { choose, outlined, type LensModule } from '../lens.ts';
import { isAsked, tiersOf } from '../tiers.ts';

export interface MatchAnswer {
  readonly result: MatchResult;
  /** Who wants the industry alone, as the map colours it; null where none is asked for. */
  readonly wanted: WhoWants | null;
}

/** Where would we fit? */
export const match: LensModule<'match', MatchAnswer> = {
  id: 'match',
  enter: (before) => ({
    ...FIRST_ASKS.match,
    group: before.lens === 'industry' ? before.group : null,
    term: before.lens === 'industry' ? before.term : null,
    from: before.lens === 'origin' ? before.from : null,
  }),
  answer: (atlas, ask) => ({
    result: matched(atlas, ask),
    wanted: isAsked(ask) ? whoWants(atlas, ask) : null,
  }),
  onMap: (atlas, { at }, { wanted }) => ({
    chosen: outlined(atlas, at),
    tiers: wanted && tiersOf(wanted),
    listed: wanted?.sites.map(({ site }) => site) ?? null,
  }),
  aim: (atlas, _geometry, { at }) => atChosen(atlas, at),
  pick: choose,
  reference: 'frame',
  share: 0.36,
  load: () => import('./Panel.svelte'),
};
