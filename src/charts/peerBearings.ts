import { geoDistance, sort } from 'd3';
import type { LngLat } from '../model/atlas.ts';
import { bearing } from '../model/bearing.ts';

/** Where the bearings are taken from: the seat of Gansu, [lng, lat] in degrees. */
export const LANZHOU: LngLat = [103.83, 36.06];

/** Seats of the other western provinces, [lng, lat] in degrees to a hundredth (about 1 km): more than a bearing in whole degrees needs. */
export const CAPITALS: Readonly<Record<string, LngLat>> = {
  guizhou: [106.63, 26.65],
  'inner-mongolia': [111.75, 40.84],
  yunnan: [102.83, 24.88],
  guangxi: [108.37, 22.82],
  sichuan: [104.07, 30.57],
};

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

/**
 * Places each province exactly on its bearing from Gansu. North and south of Gansu each next farther capital stands one row
 * further out, so names never share a row and the order of distance is kept; distance itself is not to scale.
 * Ids without a capital, and bearings within 10° of due east or west (which would run off the sheet), are left out.
 */
export function placeBearings(ids: readonly string[]): BearingMark[] {
  const known = ids.flatMap((id) => {
    const at = CAPITALS[id];
    return at ? [{ id, bearing: bearing(LANZHOU, at), distance: geoDistance([...LANZHOU], [...at]) }] : [];
  });
  const rows = { north: 0, south: 0 };
  return sort(known, (one) => one.distance).flatMap(({ id, bearing: degrees }) => {
    const angle = (degrees * Math.PI) / 180;
    const [east, south] = [Math.sin(angle), -Math.cos(angle)];
    if (Math.abs(south) < Math.sin(Math.PI / 18)) return [];
    const y = south > 0 ? ++rows.south : -++rows.north;
    return [{ id, bearing: degrees, x: (y * east) / south, y }];
  });
}
