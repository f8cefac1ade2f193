import type { LngLat } from './atlas.ts';

/**
 * Initial bearing of the great circle from one point to another, both [lng, lat] in degrees; in degrees clockwise from north,
 * 0 ≤ bearing < 360. Formula on a sphere: atan2(sin Δλ · cos φ₂, cos φ₁ · sin φ₂ − sin φ₁ · cos φ₂ · cos Δλ); Snyder, Map Projections:
 * A Working Manual, USGS Professional Paper 1395 (1987), eq. 5-4b.
 */
export function bearing(from: LngLat, to: LngLat): number {
  const [lng1, lat1, lng2, lat2] = [...from, ...to].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
    number,
  ];
  const east = Math.sin(lng2 - lng1) * Math.cos(lat2);
  const north = Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(lng2 - lng1);
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}
