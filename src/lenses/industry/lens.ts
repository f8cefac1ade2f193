import { whoWants, type WhoWants } from '../../model/whoWants.ts';
import { atChosen } from '../aims.ts';
import { choose, industryOf, outlined, type LensModule } from '../lens.ts';
import { isAsked, tiersOf } from '../tiers.ts';

/** Who wants this? */
export const industry: LensModule<'industry', WhoWants | null> = {
  id: 'industry',
  enter: (before) => ({
    lens: 'industry',
    ...industryOf(before),
    at: null,
  }),
  answer: (atlas, ask) => (isAsked(ask) ? whoWants(atlas, ask) : null),
  onMap: (atlas, { at }, wanted) => ({
    chosen: outlined(atlas, at),
    tiers: wanted && tiersOf(atlas, wanted),
    listed: wanted?.sites.map(({ site }) => site) ?? null,
  }),
  aim: (atlas, _geometry, { at }) => atChosen(atlas, at),
  pick: choose,
  reference: 'frame',
  share: 0.42,
  load: () => import('./Panel.svelte'),
};
