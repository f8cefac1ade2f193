import type { Atlas, Site } from '../../model/atlas.ts';
import { withinOf } from '../../model/place.ts';
import { HUB_TYPES } from '../../model/profile.ts';
import type { Id } from '../../model/view.ts';
import { amongNeighbours } from '../aims.ts';
import { choose, outlined, type LensModule } from '../lens.ts';

/** What is where? Home, its places and its sites. */
export const zones: LensModule<'zones', readonly Site[] | null> = {
  id: 'zones',
  enter: () => ({ lens: 'zones', at: null }),
  answer: (atlas, { at }) => sitesOf(atlas, at),
  onMap: (atlas, { at }, sites, { switches }) => ({
    chosen: outlined(atlas, at),
    listed: sites?.filter(({ type }) => switches.includes(HUB_TYPES.includes(type) ? 'hubs' : 'parks')) ?? null,
    sites: 'switched',
  }),
  aim: (atlas, geometry, { at }) => amongNeighbours(atlas, geometry, at),
  pick: choose,
  reference: 'whole',
  share: 0.27,
  load: () => import('./Panel.svelte'),
};

/** The sites of a chosen city; null elsewhere, where all stand as the distance calls for. */
function sitesOf(atlas: Atlas, at: Id | null): readonly Site[] | null {
  if (at === null || atlas.placeById.get(at)?.kind !== 'city') return null;
  const places = withinOf(atlas, at);
  return atlas.sites.filter(({ place }) => place !== null && places.has(place));
}
