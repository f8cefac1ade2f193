import type { Atlas } from '../model/atlas.ts';
import { isOnPlan } from '../model/newAreaPlan.ts';
import { newAreaOf } from '../model/place.ts';
import type { View } from './view.ts';

/**
 * The view after a change. Lanzhou New Area and all in it have a plan of their own: chosen on the province's map they lead there, and what
 * is chosen elsewhere leads back to the province; changing only the lens lets a choice go that the lens does not hold.
 */
export function step(atlas: Atlas, view: View, patch: Partial<View>): View {
  const next = { ...view, ...patch };
  const { pick } = next;
  const isNewArea = pick !== null && pick === newAreaOf(atlas)?.id;
  const chosen = 'pick' in patch;
  if (next.lens === 'new-area') {
    if (pick === null || isNewArea) return { ...next, pick: null };
    if (isOnPlan(atlas, pick)) return next;
    return chosen && !('lens' in patch) ? { ...next, lens: 'zones' } : { ...next, pick: null };
  }
  if (next.lens !== 'zones' || pick === null || !isOnPlan(atlas, pick)) return next;
  return chosen ? { ...next, lens: 'new-area', pick: isNewArea ? null : pick } : { ...next, pick: null };
}
