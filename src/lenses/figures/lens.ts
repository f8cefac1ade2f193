import { countedBy, type PlaceCount } from '../../model/byPlace.ts';
import { FIRST_ASKS } from '../../model/view.ts';
import { atChosen } from '../aims.ts';
import { choose, outlined, type LensModule } from '../lens.ts';

/** How much by when, and place by place? The answer is what is stated of each place. */
export const figures: LensModule<'figures', readonly PlaceCount[]> = {
  id: 'figures',
  enter: () => FIRST_ASKS.figures,
  answer: (atlas, { by }) => countedBy(atlas, by),
  onMap: (atlas, { at, by }, counted) => ({
    chosen: outlined(atlas, at),
    weights: { of: by, by: new Map(counted.map(({ place, count }) => [place.id, count])) },
  }),
  aim: (atlas, _geometry, { at }) => atChosen(atlas, at),
  pick: choose,
  reference: 'frame',
  share: 0.46,
  load: () => import('./Panel.svelte'),
};
