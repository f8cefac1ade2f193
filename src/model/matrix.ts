import type { Atlas, Group, Place } from './atlas.ts';
import { bestStatus, type Status } from './documents.ts';
import type { Fact } from './fact.ts';
import { zonesOf, zoneOf } from './place.ts';
import { seatsOf, seatOf } from './seat.ts';
import type { SignTier } from './sign.ts';
import { whoWants } from './whoWants.ts';

/** What one place, the New Area with its parts, states of one industry. */
export interface MatrixCell {
  readonly seat: Place;
  /** Key where any statement is one; null where no document names the place. */
  readonly tier: SignTier | null;
  /** The statements, key ones first; their number is a count and no score. */
  readonly facts: readonly Fact[];
  /** The best document that states the tier; null where none does. */
  readonly status: Status | null;
}

export interface MatrixRow {
  readonly group: Group;
  readonly cells: readonly MatrixCell[];
  /** How many places take it on, by tier. */
  readonly places: Readonly<Record<SignTier, number>>;
}

/** Chains and future fields by the places that take them on. */
export interface Matrix {
  /** The seats by their zone, in the order of the vocabulary. */
  readonly columns: readonly { readonly zone: Place; readonly seats: readonly Place[] }[];
  readonly rows: readonly MatrixRow[];
  /** For each seat in the order of the columns, how many chains and fields it takes on. */
  readonly totals: readonly Readonly<Record<SignTier, number>>[];
}

const known = new WeakMap<Atlas, Matrix>();

/** The nine chains and six future fields by the fourteen cities and the New Area, over all documents; made once for an atlas, which is frozen. */
export function matrixOf(atlas: Atlas): Matrix {
  const before = known.get(atlas);
  if (before) return before;
  const columns = zonesOf(atlas).map((zone) => ({
    zone,
    seats: seatsOf(atlas).filter(({ id }) => zoneOf(atlas, id) === zone),
  }));
  const seats = columns.flatMap((one) => one.seats);
  const rows = atlas.groups.filter(({ kind }) => kind !== 'other').map((group) => rowOf(atlas, group, seats));
  const totals = seats.map((_, i) => tally(rows.map(({ cells }) => cells[i]?.tier ?? null)));
  const matrix = { columns, rows, totals };
  known.set(atlas, matrix);
  return matrix;
}

function rowOf(atlas: Atlas, group: Group, seats: readonly Place[]): MatrixRow {
  const { places } = whoWants(atlas, { group: group.id });
  const cells = seats.map((seat): MatrixCell => {
    const own = places.filter(({ place }) => seatOf(atlas, place.id) === seat);
    const [key, cultivate] = (['key', 'cultivate'] as const).map((tier) =>
      own.flatMap((one) => one[tier].map(({ fact }) => fact)),
    ) as [Fact[], Fact[]];
    const by = key.length > 0 ? key : cultivate;
    return {
      seat,
      tier: key.length > 0 ? 'key' : cultivate.length > 0 ? 'cultivate' : null,
      facts: [...key, ...cultivate],
      status: bestStatus(atlas, by),
    };
  });
  return { group, cells, places: tally(cells.map(({ tier }) => tier)) };
}

function tally(tiers: readonly (SignTier | null)[]): Record<SignTier, number> {
  const count = (tier: SignTier): number => tiers.filter((one) => one === tier).length;
  return { key: count('key'), cultivate: count('cultivate') };
}
