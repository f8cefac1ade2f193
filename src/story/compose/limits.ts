import type { Said } from '../deck.ts';
import { said } from '../said.ts';

/** Lines on one scene before the eye is lost. */
export const MOST_POINTS = 5;

/** What the presenter is told of lines that did not fit. */
export function restNote(count: number): Said {
  return count > 0 ? said((messages) => messages.briefing.rest(count)) : {};
}
