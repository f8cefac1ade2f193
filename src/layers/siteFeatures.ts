import type { Feature } from 'geojson';
import type { Gazetteer, LngLat, Site, SiteType } from '../model/atlas.ts';
import { isEarly, LABEL } from './sites.ts';

/** Air between neighbours of one spread, in CSS pixels at scale 1: an icon and its frame. */
const AIR = 23;
/** The golden angle in radians: no two of a spread stand in one direction. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/**
 * Sites known only to their district or city would hide each other at its seat, so they stand around it in a sunflower spiral,
 * as offsets in CSS pixels at scale 1. That is a drawing, not a position: the coordinates stay the seat's, and the map says 示意.
 */
function spread(site: Site, at: LngLat, stacked: Map<string, number>): [number, number] {
  if (site.accuracy === 'site') return [0, 0];
  const key = at.join();
  const n = (stacked.get(key) ?? 0) + 1;
  stacked.set(key, n);
  const radius = AIR * Math.sqrt(n + 0.6);
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
export function siteFeatures(atlas: Gazetteer): Feature[] {
  const stacked = new Map<string, number>();
  return atlas.sites.flatMap((site): Feature[] => {
    if (site.at === null) return [];
    const [dx, dy] = spread(site, site.at, stacked);
    const { id, type, name, english, accuracy } = site;
    const early = isEarly(atlas, site);
    /* Beside the icon, in ems of the label. */
    const label = [(dx + 14) / LABEL, dy / LABEL];
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
