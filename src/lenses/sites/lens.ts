import type { Site } from '../../model/atlas.ts';
import { sitesBy } from '../../model/sites.ts';
import { FIRST_ASKS } from '../../model/view.ts';
import { aroundPlace, atChosen } from '../aims.ts';
import { choose, outlined, WHOLE_PROVINCE, type LensModule } from '../lens.ts';

/** Where is what? */
export const sites: LensModule<'sites', readonly Site[]> = {
  id: 'sites',
  enter: () => FIRST_ASKS.sites,
  answer: sitesBy,
  onMap: (atlas, { at, within }, listed) => ({
    chosen: outlined(atlas, at),
    listed,
    spread: within !== null && atlas.placeById.get(within)?.kind === 'city',
  }),
  aim: (atlas, geometry, { at, within }) => {
    const chosen = atChosen(atlas, at);
    return chosen === WHOLE_PROVINCE ? aroundPlace(geometry, within) : chosen;
  },
  /* In the list of sites a place narrows it. */
  pick: (atlas, id) => (atlas.placeById.has(id) ? { within: id } : choose(atlas, id)),
  reference: 'whole',
  share: 0.33,
  load: () => import('./Panel.svelte'),
};
