import { peerOf } from '../../model/peers.ts';
import { atChosen } from '../aims.ts';
import { choose, outlined, type LensModule } from '../lens.ts';

/** How do others? The answer is the province beside which Gansu is laid. */
export const west: LensModule<'west', ReturnType<typeof peerOf>> = {
  id: 'west',
  enter: () => ({ lens: 'west', at: null }),
  answer: (atlas, { at }) => peerOf(atlas, at),
  onMap: (atlas, { at }) => ({ chosen: outlined(atlas, at) }),
  aim: (atlas, _geometry, { at }) => atChosen(atlas, at),
  pick: choose,
  reference: 'frame',
  share: 0.46,
  load: () => import('./WestPanel.svelte'),
};
