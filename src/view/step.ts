import { FIRST_ASKS, NOTHING_ASIDE, type Ask, type Step, type View } from '../model/view.ts';
import type { Lens } from '../model/lens.ts';
import { isOnPlan } from '../model/newAreaPlan.ts';
import type { World } from './parts.ts';
import { settle } from './settle.ts';

/** What a question takes along from the one before it, by lens. */
export type Enter = (lens: Lens, before: Ask) => Ask;

/** The view after a step: what lay beside the one before it is closed. A part that the present question does not have is a choice on the map, and is shown among the places. */
export function step(world: World, view: View, { tray, note, ...rest }: Step, enter: Enter): View {
  const { lens, ...parts } = rest as { lens?: Lens } & Record<string, unknown>;
  const asks = lens !== undefined || Object.keys(parts).length > 0;
  const ask = asks ? settle(world, asked(world, view.ask, lens, parts, enter)) : view.ask;
  return {
    ask,
    frame: tray === undefined ? view.frame : { ...view.frame, tray },
    aside: { ...NOTHING_ASIDE, note: note ?? null },
  };
}

function asked(
  { atlas }: World,
  before: Ask,
  lens: Lens | undefined,
  parts: Record<string, unknown>,
  enter: Enter,
): Ask {
  const at = parts['at'];
  /* What lies elsewhere, chosen on the New Area's plan, leads back to the province. */
  const leaves = before.lens === 'new-area' && typeof at === 'string' && !isOnPlan(atlas, at);
  const next = lens ?? (leaves || !holds(before, parts) ? 'zones' : before.lens);
  const base = next === before.lens ? before : lens === undefined ? FIRST_ASKS[next] : enter(next, before);
  const own = Object.entries(parts).filter(([name, value]) => name in base && value !== undefined);
  return { ...base, ...Object.fromEntries(own) };
}

/** Whether a question has all the parts that a step changes; letting a choice go changes nothing where nothing is chosen. */
function holds(ask: Ask, parts: Record<string, unknown>): boolean {
  return Object.entries(parts).every(
    ([name, value]) => (name in FIRST_ASKS[ask.lens] && !fixed(ask, name)) || value === null,
  );
}

/** The comparison and the page about the map choose nothing on it. */
function fixed(ask: Ask, name: string): boolean {
  return name === 'at' && (ask.lens === 'compare' || ask.lens === 'about');
}
