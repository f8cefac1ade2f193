import type { SiteType } from '../model/atlas.ts';

/**
 * One family of site icons on a 16 × 16 grid: strokes of 1.4 with round ends, no fill, 2 units of air all round.
 * Drawn for this project; legible at 16 px because each keeps to three or four strokes.
 */
export const SITE_ICONS: Record<SiteType, string> = {
  park: 'M3 13V7l3.3 2V7l3.4 2V4.5H12V13Z M5.5 11h1 M9 11h1',
  base: 'M3 13V8l5-4 5 4v5Z M6.5 13v-3h3v3',
  'bonded-zone': 'M3 5.5 8 3l5 2.5v5L8 13l-5-2.5Z M3 5.5l5 2.5 5-2.5 M8 8v5',
  'data-centre': 'M3.5 3.5h9v3.5h-9Z M3.5 9h9v3.5h-9Z M5.5 5.3h.1 M5.5 10.8h.1',
  airport: 'M8 2.8v10.4 M8 6.5l5 3.2 M8 6.5l-5 3.2 M6 13l2-1.3 2 1.3',
  'rail-port': 'M5 2.8h6v7.2H5Z M5 6.5h6 M4.5 13l1.5-3 M11.5 13l-1.5-3',
  'road-port': 'M6 3 4 13 M10 3l2 10 M8 3.5v2 M8 7.2v1.8 M8 10.8v2',
  station: 'M3 12.5h10 M4.5 12.5v-5h7v5 M3 7.5 8 3.5l5 4',
  hub: 'M8 8m-1.6 0a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0 M8 6.4V3 M6.6 8.9 3.5 11.5 M9.4 8.9l3.1 2.6',
  'supervision-site': 'M7 7m-3.7 0a3.7 3.7 0 1 0 7.4 0a3.7 3.7 0 1 0-7.4 0 M9.8 9.8l3.2 3.2 M5.5 7l1.1 1.1L8.6 6',
  'ecommerce-centre': 'M3 4h1.5l1.3 6h6l1.2-4.5H5 M6.5 12.8h.1 M11 12.8h.1',
  exchange: 'M3 6h9 M9.5 3.5 12 6 9.5 8.5 M13 10.5H4 M6.5 8l-2.5 2.5L6.5 13',
  platform: 'M8 3l5 2.5L8 8 3 5.5Z M3 8l5 2.5L13 8 M3 10.5 8 13l5-2.5',
  laboratory: 'M6.5 3h3 M7 3v4l-3.5 6h9L9 7V3 M5.3 10h5.4',
};

/** Lanzhou New Area's hexagon on the same grid. */
export const NEW_AREA_ICON = 'M8 1.6 13.6 4.8v6.4L8 14.4 2.4 11.2V4.8Z';

/** A plane seen from above on the same grid, filled: an airport of the reference geography. */
export const PLANE =
  'M8 1.2c.6 0 1 .8 1 1.9v3l5.2 3.3v1.5L9 9.4v3l1.7 1.2v1.1L8 14l-2.7.7v-1.1L7 12.4v-3l-5.2 1.5V9.4L7 6.1v-3c0-1.1.4-1.9 1-1.9Z';
