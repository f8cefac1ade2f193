import type { Tier } from '../../layers/tier.ts';
import type { Atlas } from '../../model/atlas.ts';
import { comparison, sharedByAll, type Comparison } from '../../model/compare.ts';
import { seatsOf, answersFor } from '../../model/seat.ts';
import { signOf } from '../../model/sign.ts';
import type { Id } from '../../model/view.ts';
import { openPlace, WHOLE_PROVINCE, type LensModule } from '../lens.ts';

/** What is shared, what differs? The places are those in the tray. */
export const compare: LensModule<'compare', Comparison> = {
  id: 'compare',
  enter: () => ({ lens: 'compare', at: null }),
  answer: (atlas, _ask, tray) => comparison(atlas, tray),
  onMap: (atlas, _ask, answer, { tray }) => ({
    chosen: tray,
    ...(answer.places.length === 0 ? {} : besideOthers(atlas, answer)),
  }),
  aim: () => WHOLE_PROVINCE,
  pick: openPlace,
  reference: 'whole',
  share: 0.5,
  load: () => import('./ComparePanel.svelte'),
};

/** What is compared is solid; what also takes on every chain that they share, hatched. The signs stand beside what is compared. */
function besideOthers(atlas: Atlas, answer: Comparison) {
  const seats = seatsOf(atlas);
  const shared = sharedByAll(answer).filter(({ kind }) => kind === 'chain');
  const compared = seats.filter((seat) => answer.places.some(({ place }) => answersFor(atlas, place, seat.id)));
  const takes = (id: Id): boolean => {
    const { squares } = signOf(atlas, id) ?? { squares: [] };
    return shared.every((chain) => squares.some((square) => square.chain.id === chain.id && square.tier !== null));
  };
  const others = shared.length === 0 ? [] : seats.filter((seat) => !compared.includes(seat) && takes(seat.id));
  return {
    tiers: Object.fromEntries<Tier>([
      ...others.map(({ id }) => [id, 'cultivate'] as const),
      ...compared.map(({ id }) => [id, 'key'] as const),
    ]),
    reading: 'shared' as const,
    compared: { places: compared.map(({ id }) => id), shared: shared.map(({ id }) => id) },
  };
}
