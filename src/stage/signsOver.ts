import type { SignsShown } from '../lenses/onMap.ts';
import type { MapGeometry } from '../model/geometry.ts';
import type { Reader } from '../panels/reader.ts';
import { measureIn } from '../plate/measure.ts';
import { placeSigns } from '../plate/placeSigns.ts';
import type { Signs as Placed, SignsAsk } from '../plate/signs.ts';
import type { Theme } from '../theme/theme.ts';
import { noteWords } from './signs.ts';

export { default as Signs } from './Signs.svelte';

/** The signs and notes of a room. */
export function signsOver(
  reader: Reader,
  geometry: MapGeometry,
  theme: Theme,
  show: SignsShown,
  room: Pick<SignsAsk, 'scale' | 'camera' | 'whole' | 'box' | 'taken'>,
): Placed {
  const { atlas, language } = reader;
  return placeSigns({ atlas, geometry, language, show, measure: measureIn(theme), ...room }, noteWords(reader));
}
