import { openPlace, WHOLE_PROVINCE, type LensModule } from '../lens.ts';

/** Where does it say so? */
export const sources: LensModule<'sources', null> = {
  id: 'sources',
  enter: () => ({ lens: 'sources', document: null, clause: null }),
  answer: () => null,
  onMap: () => ({}),
  aim: () => WHOLE_PROVINCE,
  pick: openPlace,
  reference: 'frame',
  share: 0.46,
  load: () => import('./Panel.svelte'),
};
