import type { Atlas } from '../model/atlas.ts';
import type { Lens } from '../model/lens.ts';
import type { Ask, Id } from '../model/view.ts';
import { about } from './about/lens.ts';
import { compare } from './compare/lens.ts';
import { figures } from './figures/lens.ts';
import { industry } from './industry/lens.ts';
import type { LensModule } from './lens.ts';
import { match } from './match/lens.ts';
import { newArea } from './new-area/lens.ts';
import { origin } from './origin/lens.ts';
import { sites } from './sites/lens.ts';
import { sources } from './sources/lens.ts';
import { structure } from './structure/lens.ts';
import { west } from './west/lens.ts';
import { zones } from './zones/lens.ts';

const MODULES = {
  zones,
  industry,
  origin,
  match,
  structure,
  'new-area': newArea,
  figures,
  west,
  sites,
  compare,
  sources,
  about,
} satisfies { readonly [L in Lens]: { readonly id: L } };

/** A lens whose question and answer belong together, which the types can no longer say of a lens picked by name. */
export type AnyLens = LensModule<never, never> & { readonly id: Lens };

/** The lens that a question belongs to. */
export function lensOf({ lens }: Pick<Ask, 'lens'>): AnyLens {
  return MODULES[lens] as unknown as AnyLens;
}

/** What the lens of a question answers. */
export function answerTo(atlas: Atlas, ask: Ask, tray: readonly Id[]): unknown {
  return lensOf(ask).answer(atlas, ask as never, tray);
}

/** What a lens takes along from the question before. */
export function enter(lens: Lens, before: Ask): Ask {
  return lensOf({ lens }).enter(before);
}
