import { geoDistance, sort } from 'd3';
import type { LngLat } from '../model/atlas.ts';
import { bearing } from '../model/bearing.ts';

/** The nearest of the sixteen compass points, counted clockwise from north: 0 is N, 7 is SSE, 8 is S. */
export function compassPoint(degrees: number): number {
  return Math.round(degrees / 22.5) % 16;
}

/** A province on its bearing; x to the east and y to the south of Gansu, in rows. */
export interface BearingMark {
  readonly id: string;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  readonly x: number;
  readonly y: number;
}

/** A province by the seat of its government, [lng, lat] in degrees. */
export interface Seated {
  readonly id: string;
  readonly at: LngLat | undefined;
}

/**
 * Places each province exactly on its bearing from Gansu. North and south of Gansu each next farther capital stands one row
 * further out, so names never share a row and the order of distance is kept; distance itself is not to scale.
 * Provinces without a seat, and bearings within 10° of due east or west (which would run off the sheet), are left out.
 */
export function placeBearings(from: LngLat, peers: readonly Seated[]): BearingMark[] {
  const known = peers.flatMap(({ id, at }) =>
    at ? [{ id, bearing: bearing(from, at), distance: geoDistance([...from], [...at]) }] : [],
  );
  const rows = { north: 0, south: 0 };
  return sort(known, (one) => one.distance).flatMap(({ id, bearing: degrees }) => {
    const angle = (degrees * Math.PI) / 180;
    const [east, south] = [Math.sin(angle), -Math.cos(angle)];
    if (Math.abs(south) < Math.sin(Math.PI / 18)) return [];
    const y = south > 0 ? ++rows.south : -++rows.north;
    return [{ id, bearing: degrees, x: (y * east) / south, y }];
  });
}
