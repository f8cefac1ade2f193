import type { Atlas, LngLat } from './atlas.ts';
import { newAreaOf } from './place.ts';
import { seatOf } from './seat.ts';
import type { Id } from './view.ts';

/** What concerns Gansu from beyond it: where a route comes from or goes to, or a province that an article sets beside it. */
export interface Beyond {
  /** The route or province. */
  readonly id: Id;
  readonly kind: 'route' | 'peer';
  /** The end of the route as a document names it, or the province. */
  readonly name: string;
  readonly english: string;
  /** For its bearing alone, [lng, lat]. */
  readonly at: LngLat;
  /** The seat that a route leads to; null for a province. */
  readonly seat: Id | null;
}

const known = new WeakMap<Atlas, readonly Beyond[]>();

/** The ends of the routes that have a bearing, then the provinces; none before the facts are there. */
export function beyondOf(atlas: Atlas): readonly Beyond[] {
  const before = known.get(atlas);
  if (before) return before;
  const routes = atlas.subjects.flatMap(({ id, ends = [] }): Beyond[] => {
    const facts = atlas.factsAbout(id);
    if (facts.length === 0) return [];
    const from = facts.find(({ predicate, place }) => predicate === 'from' && place !== null)?.place ?? null;
    const seat = (from === null ? null : seatOf(atlas, from)) ?? newAreaOf(atlas);
    return ends.map(({ name, english, at }) => ({ id, kind: 'route', name, english, at, seat: seat?.id ?? null }));
  });
  const peers = [...atlas.peerById.values()].flatMap(({ id, name, english, at }): Beyond[] =>
    at && atlas.facts.length > 0 ? [{ id, kind: 'peer', name, english, at, seat: null }] : [],
  );
  const all = [...routes, ...peers];
  known.set(atlas, all);
  return all;
}
