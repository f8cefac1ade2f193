import type { Tier } from '../../layers/tier.ts';
import type { Atlas } from '../../model/atlas.ts';
import { huesOf, membersOf, movedCities, schemeOf as schemeDrawnBy, type SchemeId } from '../../model/layouts.ts';
import type { AskOf, Id } from '../../model/view.ts';
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
    ...(at !== null && atlas.layoutById.has(at)
      ? { tiers: Object.fromEntries(membersOf(atlas, at).map(({ city }) => [city.id, 'key' as const])), reading: null }
      : { tiers: textures(atlas, scheme), reading: 'moved' as const }),
  }),
  aim: (atlas, _geometry, { at }) => atChosen(atlas, at),
  pick: choose,
  reference: 'frame',
  share: 0.34,
  load: () => import('./Panel.svelte'),
};

/** Cities that moved are hatched; null where there is no other plan to read them against. */
function textures(atlas: Atlas, scheme: SchemeId): Record<Id, Tier> | null {
  const moved = movedCities(atlas, scheme);
  return (
    moved &&
    Object.fromEntries(
      Object.keys(huesOf(atlas, scheme)).map((id) => [id, moved.some((city) => city.id === id) ? 'cultivate' : 'key']),
    )
  );
}

/** A layout is shown in its own plan's division; without one the plan asked for, the belts by default. */
function schemeOf(atlas: Atlas, { at, document }: AskOf<'structure'>): SchemeId {
  const own = at === null ? [] : atlas.factsAbout(at);
  const plan = own.find((fact) => fact.kind === 'layout')?.document ?? document;
  return schemeDrawnBy(atlas, plan) ?? 'belts';
}
