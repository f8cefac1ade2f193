import { newAreaOf } from '../../model/place.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Ask, Step } from '../../model/view.ts';

/** What a stand's home can be opened at. */
export type Page = 'places' | 'industries' | 'origins' | 'newArea';

/** The page that a question belongs to. */
export function pageOf({ lens }: Ask): Page | null {
  if (lens === 'zones' || lens === 'structure') return 'places';
  if (lens === 'industry') return 'industries';
  if (lens === 'origin' || lens === 'match') return 'origins';
  return lens === 'new-area' ? 'newArea' : null;
}

/** Where a page begins. */
export function stepTo(atlas: Atlas, page: Page): Step {
  if (page === 'places') return { lens: 'zones', at: null };
  if (page === 'industries') return { lens: 'industry', group: null, term: null, at: null };
  if (page === 'origins') return { lens: 'origin', from: null, at: null };
  return { lens: 'zones', at: newAreaOf(atlas)?.id ?? null };
}
