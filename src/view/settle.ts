import type { Atlas } from '../model/atlas.ts';
import { isOnPlan } from '../model/newAreaPlan.ts';
import { newAreaOf } from '../model/place.ts';
import { FIRST_ASKS, type Ask } from '../model/view.ts';
import type { World } from './parts.ts';

/**
 * Where a question really belongs. Lanzhou New Area and all in it have a plan of their own: chosen on the province's map they lead there,
 * what lies elsewhere leads from the plan back to the province's whole. A belt or area of a plan is shown in that plan's division.
 */
export function settle({ atlas, whole }: World, ask: Ask): Ask {
  if (ask.lens === 'new-area') {
    if (ask.at === null || ask.at === newAreaOf(atlas)?.id) return FIRST_ASKS['new-area'];
    return isOnPlan(atlas, ask.at) || (!whole && onlyFactsTell(atlas, ask.at)) ? ask : FIRST_ASKS['new-area'];
  }
  if (ask.lens !== 'zones' || ask.at === null) return ask;
  if (atlas.layoutById.has(ask.at)) return { ...FIRST_ASKS.structure, at: ask.at };
  if (!isOnPlan(atlas, ask.at)) return ask;
  return { lens: 'new-area', at: ask.at === newAreaOf(atlas)?.id ? null : ask.at };
}

/** Whether what a question has chosen is on its map. */
export function placed({ atlas, whole }: World, ask: Ask): boolean {
  if (ask.lens !== 'new-area' || ask.at === null || ask.at === newAreaOf(atlas)?.id) return true;
  return isOnPlan(atlas, ask.at) || (!whole && onlyFactsTell(atlas, ask.at));
}

/** Routes, and sites that no document ties to a place: whether they are drawn on the New Area's plan only the facts can tell. */
function onlyFactsTell(atlas: Atlas, id: string): boolean {
  const site = atlas.siteById.get(id);
  if (site) return site.place === null;
  const record = atlas.byId.get(id);
  return record !== undefined && 'section' in record && record.section === 'route';
}
