import { namedPlaces, type NamedPlaces } from '../../model/namedPlaces.ts';
import type { Tier } from '../../layers/tier.ts';
import { openPlace, WHOLE_PROVINCE, type LensModule } from '../lens.ts';

/** Where does it say so? The answer is where a document or clause speaks of; null while none is open. */
export const sources: LensModule<'sources', NamedPlaces | null> = {
  id: 'sources',
  enter: () => ({ lens: 'sources', document: null, clause: null }),
  answer: (atlas, { document, clause }) => (document === null ? null : namedPlaces(atlas, document, clause)),
  onMap: (_atlas, _ask, answer) =>
    answer === null
      ? {}
      : {
          tiers: Object.fromEntries<Tier>([
            ...answer.byZone.map((id) => [id, 'cultivate'] as const),
            ...[...answer.named.keys()].map((id) => [id, 'key'] as const),
          ]),
          reading: 'named',
          weights: {
            of: 'statements',
            by: new Map([...answer.named].map(([id, facts]) => [id, facts.length])),
          },
        },
  aim: () => WHOLE_PROVINCE,
  pick: openPlace,
  reference: 'frame',
  share: 0.46,
  load: () => import('./Panel.svelte'),
};
