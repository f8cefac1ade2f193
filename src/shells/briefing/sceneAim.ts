import type { Aim } from '../../lenses/lens.ts';
import { lensOf } from '../../lenses/lenses.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { MapGeometry } from '../../model/geometry.ts';
import { newAreaOf } from '../../model/place.ts';
import { HOME, type Ask } from '../../model/view.ts';

/** Where a picture of a scene looks; where a drawing lies over the live map, which no picture has, at the city that the New Area is of. */
export function sceneAim(atlas: Atlas, geometry: MapGeometry, asked: Ask): Aim {
  const ask = lensOf(asked).over ? { ...HOME.ask, at: newAreaOf(atlas)?.parent ?? null } : asked;
  return lensOf(ask).aim(atlas, geometry, ask as never);
}
