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

/** Whether a question is still to be asked: its choices are shown instead of an answer. */
export function isMenu(ask: Ask): boolean {
  if (ask.lens === 'zones') return ask.at === null;
  if (ask.lens === 'industry') return ask.group === null && ask.term === null;
  return ask.lens === 'origin' && ask.from === null && ask.at === null;
}

/** Whether a place is asked about. */
export function isSubject(ask: Ask): ask is Extract<Ask, { readonly lens: 'zones' }> & { readonly at: string } {
  return ask.lens === 'zones' && ask.at !== null;
}
