import { MOST_COMPARED } from '../model/compare.ts';
import type { Id } from '../model/view.ts';

/** Shift and a click, or any click while comparing, puts a place beside the others or takes it away. */
export function toggled(list: readonly Id[], id: Id): readonly Id[] {
  return list.includes(id) ? list.filter((one) => one !== id) : [...list, id].slice(-MOST_COMPARED);
}
