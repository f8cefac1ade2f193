import { whatFrom, type WhatFrom } from '../../model/whatFrom.ts';
import { atFrame } from '../aims.ts';
import { choose, industryOf, outlined, type LensModule } from '../lens.ts';

/** What is asked of us? */
export const origin: LensModule<'origin', WhatFrom | null> = {
  id: 'origin',
  enter: (before) => ({
    lens: 'origin',
    from: before.lens === 'match' ? before.from : null,
    ...industryOf(before),
    at: null,
  }),
  answer: (atlas, { from, group, term }) => (from === null ? null : whatFrom(atlas, from, { group, term })),
  onMap: (atlas, { at }, asked) => ({
    chosen: outlined(atlas, at),
    origins: {
      origin: asked?.origin.id ?? null,
      direct: asked?.targets ?? [],
      inclusion: asked?.targetsByInclusion ?? [],
    },
  }),
  aim: atFrame,
  pick: (atlas, id) => (atlas.originById.has(id) ? { from: id, at: null } : choose(atlas, id)),
  reference: 'frame',
  share: 0.3,
  load: () => import('./Panel.svelte'),
};
