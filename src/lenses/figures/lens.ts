import { atChosen } from '../aims.ts';
import { choose, outlined, type LensModule } from '../lens.ts';

/** How much by when? */
export const figures: LensModule<'figures', null> = {
  id: 'figures',
  enter: () => ({ lens: 'figures', at: null }),
  answer: () => null,
  onMap: (atlas, { at }) => ({ chosen: outlined(atlas, at) }),
  aim: (atlas, _geometry, { at }) => atChosen(atlas, at),
  pick: choose,
  reference: 'frame',
  share: 0.46,
  load: () => import('./FiguresPanel.svelte'),
};
