import type { Accuracy, Atlas } from './atlas.ts';

/** How many sites are drawn how exactly, and how many stand in lists only. */
export function positionsOf({ sites }: Pick<Atlas, 'sites'>): Readonly<Record<Accuracy | 'listed', number>> {
  const count = (accuracy: Accuracy): number =>
    sites.filter((site) => site.at !== null && site.accuracy === accuracy).length;
  return {
    site: count('site'),
    district: count('district'),
    city: count('city'),
    listed: sites.filter((site) => site.at === null).length,
  };
}

/** How much longer Web Mercator draws the same distance in the north of the bounds than in the south, in whole per cent: cos φ₁ / cos φ₂. */
export function stretchOf([, south, , north]: readonly [number, number, number, number]): number {
  const cos = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);
  return Math.round((cos(south) / cos(north) - 1) * 100);
}
