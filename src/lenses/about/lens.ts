import { openPlace, WHOLE_PROVINCE, type LensModule } from '../lens.ts';

/** What is this map, and who reviewed it? */
export const about: LensModule<'about', null> = {
  id: 'about',
  enter: () => ({ lens: 'about', at: null }),
  answer: () => null,
  onMap: () => ({}),
  aim: () => WHOLE_PROVINCE,
  pick: openPlace,
  reference: 'frame',
  share: 0.4,
  load: () => import('./AboutPanel.svelte'),
};
