import { comparison } from '../../model/compare.ts';
import { openPlace, WHOLE_PROVINCE, type LensModule } from '../lens.ts';

/** What is shared, what differs? The places are those in the tray. */
export const compare: LensModule<'compare', ReturnType<typeof comparison>> = {
  id: 'compare',
  enter: () => ({ lens: 'compare', at: null }),
  answer: (atlas, _ask, tray) => comparison(atlas, tray),
  onMap: (_atlas, _ask, _answer, { tray }) => ({ chosen: tray }),
  aim: () => WHOLE_PROVINCE,
  pick: openPlace,
  reference: 'whole',
  share: 0.5,
  load: () => import('./ComparePanel.svelte'),
};
