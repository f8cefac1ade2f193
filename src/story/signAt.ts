import type { Atlas } from '../model/atlas.ts';
import { newAreaOf } from '../model/place.ts';
import { signOf, type Sign } from '../model/sign.ts';
import { chosenIn } from '../model/view.ts';
import { readRoute } from '../view/route.ts';

/** The nine-square sign of the place that a scene's address has chosen; null where none is, or the place has no sign. */
export function signAt(atlas: Atlas, address: string): Sign | null {
  const { ask } = readRoute(address, { atlas, whole: true }).view;
  const at = chosenIn(ask) ?? (ask.lens === 'new-area' ? (newAreaOf(atlas)?.id ?? null) : null);
  return at === null ? null : signOf(atlas, at);
}
