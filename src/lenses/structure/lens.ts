import type { Atlas } from '../../model/atlas.ts';
import { membersOf, schemeOf as schemeDrawnBy, type SchemeId } from '../../model/layouts.ts';
import type { AskOf } from '../../model/view.ts';
import { atChosen } from '../aims.ts';
import { choose, outlined, type LensModule } from '../lens.ts';

/** How is the province laid out? The answer is the division on show. */
export const structure: LensModule<'structure', SchemeId> = {
  id: 'structure',
  enter: () => ({ lens: 'structure', document: null, at: null }),
  answer: schemeOf,
  onMap: (atlas, { at }, scheme) => ({
    chosen: outlined(atlas, at),
    scheme,
    tiers:
      at !== null && atlas.layoutById.has(at)
        ? Object.fromEntries(membersOf(atlas, at).map(({ city }) => [city.id, 'key' as const]))
        : null,
  }),
  aim: (atlas, _geometry, { at }) => atChosen(atlas, at),
  pick: choose,
  reference: 'frame',
  share: 0.34,
  load: () => import('./Panel.svelte'),
};

/** A layout is shown in its own plan's division; without one the plan asked for, the belts by default. */
function schemeOf(atlas: Atlas, { at, document }: AskOf<'structure'>): SchemeId {
  const own = at === null ? [] : (atlas.factsAbout.get(at) ?? []);
  const plan = own.find((fact) => fact.kind === 'layout')?.document ?? document;
  return schemeDrawnBy(atlas, plan) ?? 'belts';
}
