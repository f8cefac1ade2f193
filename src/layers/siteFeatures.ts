import type { Feature } from 'geojson';
import type { Gazetteer, LngLat, Site, SiteType } from '../model/atlas.ts';
import type { MapSizes } from '../theme/theme.ts';
import { isEarly } from './sites.ts';

/** Air between neighbours of one spread, in sides of an icon: with its frame. */
const AIR = 1.15;
/** From an icon's middle to its name, in sides of the icon. */
const BESIDE = 0.7;
/** The golden angle in radians: no two of a spread stand in one direction. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/**
 * Sites known only to their district or city would hide each other at its seat, so they stand around it in a sunflower spiral,
 * as offsets in CSS pixels at scale 1. That is a drawing, not a position: the coordinates stay the seat's, and the map says 示意.
 */
function spread(site: Site, at: LngLat, stacked: Map<string, number>, icon: number): [number, number] {
  if (site.accuracy === 'site') return [0, 0];
  const key = at.join();
  const n = (stacked.get(key) ?? 0) + 1;
  stacked.set(key, n);
  const radius = AIR * icon * Math.sqrt(n + 0.6);
  return [Math.round(radius * Math.cos(n * TURN)), Math.round(radius * Math.sin(n * TURN))];
}

/** Types in the order in which they win a place on a crowded map. */
const ORDER: readonly SiteType[] = [
  'bonded-zone',
  'airport',
  'rail-port',
  'hub',
  'station',
  'data-centre',
  'park',
  'base',
];

/** Sites as points, with where their icon and name stand off the coordinate. */
export function siteFeatures(atlas: Gazetteer, sizes: MapSizes): Feature[] {
  const stacked = new Map<string, number>();
  return atlas.sites.flatMap((site): Feature[] => {
    if (site.at === null) return [];
    const [dx, dy] = spread(site, site.at, stacked, sizes.icon);
    const { id, type, name, english, accuracy } = site;
    const early = isEarly(atlas, site);
    /* Beside the icon, in ems of the label. */
    const label = [(dx + BESIDE * sizes.icon) / sizes.site, dy / sizes.site];
    const properties = {
      id,
      type,
      zh: name,
      en: english,
      accuracy,
      early,
      order: orderOf(site),
      offset: [dx, dy],
      label,
    };
    return [{ type: 'Feature', geometry: { type: 'Point', coordinates: [...site.at] }, properties }];
  });
}

function orderOf(site: Site): number {
  const index = ORDER.indexOf(site.type);
  return index < 0 ? ORDER.length : index;
}
