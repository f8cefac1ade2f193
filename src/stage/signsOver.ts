import type { SignsShown } from '../lenses/onMap.ts';
import type { MapGeometry } from '../model/geometry.ts';
import type { Reader } from '../panels/reader.ts';
import { measureIn } from '../plate/measure.ts';
import { placeSigns } from '../plate/placeSigns.ts';
import type { Signs as Placed, SignsAsk, Steps } from '../plate/signs.ts';
import type { Theme } from '../theme/theme.ts';
import { noteWords } from './signs.ts';

export { default as Signs } from './Signs.svelte';

/** What was placed last, by facts and theme; in each by what else it follows, as text. */
const KEPT = new WeakMap<Reader['atlas'], WeakMap<Theme, Map<string, Placed>>>();
/** How many rooms, languages and choices of one atlas and theme are kept: a window that is drawn larger asks for many. */
const MOST_KEPT = 8;

/** The signs and notes of a room. Placing looks at every pair of them: what was asked before is given again. */
export function* signsOver(
  reader: Reader,
  geometry: MapGeometry,
  theme: Theme,
  show: SignsShown,
  room: Pick<SignsAsk, 'scale' | 'camera' | 'whole' | 'box' | 'taken'>,
): Steps<Placed> {
  const { atlas, language } = reader;
  const byTheme = KEPT.get(atlas) ?? new WeakMap<Theme, Map<string, Placed>>();
  KEPT.set(atlas, byTheme);
  const kept = byTheme.get(theme) ?? new Map<string, Placed>();
  byTheme.set(theme, kept);
  const key = JSON.stringify([language, show, room]);
  const found = kept.get(key);
  if (found) return found;
  const ask = { atlas, geometry, language, show, measure: measureIn(theme), ...room };
  const placed = yield* placeSigns(ask, noteWords(reader));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, placed);
  return placed;
}
