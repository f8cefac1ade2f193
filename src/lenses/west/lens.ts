import { beyondOf } from '../../model/beyond.ts';
import { peerOf } from '../../model/peers.ts';
import { atFrame, atChosen } from '../aims.ts';
import { choose, outlined, WHOLE_PROVINCE, type LensModule } from '../lens.ts';

/** How do others? The answer is the province beside which Gansu is laid; the map shows what leads from Gansu beyond it. */
export const west: LensModule<'west', ReturnType<typeof peerOf>> = {
  id: 'west',
  enter: () => ({ lens: 'west', at: null }),
  answer: (atlas, { at }) => peerOf(atlas, at),
  onMap: (atlas, { at }, peer) => ({
    chosen: outlined(atlas, at),
    routes: { route: peer?.peer.id ?? null },
  }),
  aim: (atlas, _geometry, { at }) => {
    const chosen = atChosen(atlas, at);
    return chosen === WHOLE_PROVINCE ? atFrame() : chosen;
  },
  /* A route is told where it is drawn whole: on the plan of the New Area. */
  pick: (atlas, id) =>
    beyondOf(atlas).some((one) => one.id === id && one.kind === 'route')
      ? { lens: 'new-area', at: id }
      : choose(atlas, id),
  reference: 'frame',
  share: 0.42,
  load: () => import('./WestPanel.svelte'),
};
