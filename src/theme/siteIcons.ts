import type { SiteType } from '../model/atlas.ts';

/** One drawing on a 16 × 16 grid: what is filled (even-odd, so that inner shapes are cut out) and what is stroked. */
export interface SiteIcon {
  readonly solid: string;
  readonly line: string;
}

/** Widths in grid units, round at ends and joins: `line` for strokes, `edge` around what is solid, to round its corners. */
export const ICON_STROKE = { line: 1.5, edge: 0.5 } as const;

/**
 * One family of site icons: a solid silhouette of one thing, within 1.3 units of the edge, with cuts and strokes no thinner than a
 * pixel at 16 px. Drawn for this project.
 */
export const SITE_ICONS: Record<SiteType, SiteIcon> = {
  /* A works with a saw-tooth roof and a chimney. */
  park: {
    solid:
      'M1.6 13.9V6.5l3.9 2.6V6.5l3.9 2.6L10 2h2.5l1.9 11.9Z M4.1 10.9h1.5v1.4H4.1Z M7.2 10.9h1.5v1.4H7.2Z M10.3 10.9h1.5v1.4h-1.5Z',
    line: '',
  },
  /* A cogwheel. */
  base: {
    solid:
      'M6.5 3.2L6.7 1.5L9.3 1.5L9.5 3.2L10.3 3.6L11.7 2.4L13.6 4.3L12.4 5.7L12.8 6.5L14.5 6.7L14.5 9.3L12.8 9.5L12.4 10.3L13.6 11.7L11.7 13.6L10.3 12.4L9.5 12.8L9.3 14.5L6.7 14.5L6.5 12.8L5.7 12.4L4.3 13.6L2.4 11.7L3.6 10.3L3.2 9.5L1.5 9.3L1.5 6.7L3.2 6.5L3.6 5.7L2.4 4.3L4.3 2.4L5.7 3.6Z M8 5.6a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 1 0 0-4.8Z',
    line: '',
  },
  /* A store under lock. */
  'bonded-zone': {
    solid: 'M8 1.7L14.5 5.3V14.1H1.5V5.3Z M8 6.3a1.75 1.75 0 0 0-.9 3.25L6.5 12.1h3L8.9 9.55A1.75 1.75 0 0 0 8 6.3Z',
    line: '',
  },
  /* Three servers in a rack. */
  'data-centre': {
    solid:
      'M1.8 1.8H14.2V5.1H1.8Z M1.8 6.35H14.2V9.65H1.8Z M1.8 10.9H14.2V14.2H1.8Z M3.3 2.9h1.3v1.1H3.3Z M9 2.9h3.7v1.1H9Z M3.3 7.45h1.3v1.1H3.3Z M9 7.45h3.7v1.1H9Z M3.3 12h1.3v1.1H3.3Z M9 12h3.7v1.1H9Z',
    line: '',
  },
  /* An aeroplane from above. */
  airport: {
    solid:
      'M8 1.3C8.9 1.3 9.35 2.3 9.35 3.3V6.2L14.6 9.7V11.3L9.35 9.7V12.3L11.3 13.8V14.8L8 13.9L4.7 14.8V13.8L6.65 12.3V9.7L1.4 11.3V9.7L6.65 6.2V3.3C6.65 2.3 7.1 1.3 8 1.3Z',
    line: '',
  },
  /* A container on a flat car, on the rail. */
  'rail-port': {
    solid:
      'M1.6 2.2H14.4V9.6H1.6Z M4.1 3.6h1.1v4.6H4.1Z M7.45 3.6h1.1v4.6h-1.1Z M10.8 3.6h1.1v4.6h-1.1Z M4.6 10.1a1.3 1.3 0 1 0 0 2.6a1.3 1.3 0 1 0 0-2.6Z M11.4 10.1a1.3 1.3 0 1 0 0 2.6a1.3 1.3 0 1 0 0-2.6Z',
    line: 'M1.6 14.2H14.4',
  },
  /* A lorry. */
  'road-port': {
    solid:
      'M1.3 3.6H9.3V11H7a2.1 2.1 0 0 0-4 0H1.3Z M10.5 6H12.8L14.8 8.6V11H13.8a2.1 2.1 0 0 0-3.3-.8Z M5 10.5a1.2 1.2 0 1 0 0 2.4a1.2 1.2 0 1 0 0-2.4Z M11.8 10.5a1.2 1.2 0 1 0 0 2.4a1.2 1.2 0 1 0 0-2.4Z',
    line: '',
  },
  /* A train, head on. */
  station: {
    solid:
      'M4.9 1.4H11.1A2.1 2.1 0 0 1 13.2 3.5V9.4A2.2 2.2 0 0 1 11 11.6H5A2.2 2.2 0 0 1 2.8 9.4V3.5A2.1 2.1 0 0 1 4.9 1.4Z M4.6 3.6V6.6H11.4V3.6Z M5.5 8.1a.9.9 0 1 0 0 1.8a.9.9 0 1 0 0-1.8Z M10.5 8.1a.9.9 0 1 0 0 1.8a.9.9 0 1 0 0-1.8Z',
    line: 'M5.2 12.2L3.4 14.5 M10.8 12.2L12.6 14.5',
  },
  /* One point from which ways lead to four. */
  hub: {
    solid:
      'M8 5.6a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 1 0 0-4.8Z M3.2 1.6a1.6 1.6 0 1 0 0 3.2a1.6 1.6 0 1 0 0-3.2Z M12.8 1.6a1.6 1.6 0 1 0 0 3.2a1.6 1.6 0 1 0 0-3.2Z M3.2 11.2a1.6 1.6 0 1 0 0 3.2a1.6 1.6 0 1 0 0-3.2Z M12.8 11.2a1.6 1.6 0 1 0 0 3.2a1.6 1.6 0 1 0 0-3.2Z',
    line: 'M3.2 3.2L12.8 12.8 M12.8 3.2L3.2 12.8',
  },
  /* A checked list on its board. */
  'supervision-site': {
    solid:
      'M3 2.6H5.4V1.5H10.6V2.6H13V14.4H3Z M5.4 2.9V4.5H10.6V2.9Z M4.6 9.2L5.8 8L7.3 9.5L10.2 6.6L11.4 7.8L7.3 11.9Z',
    line: '',
  },
  /* A shopping trolley. */
  'ecommerce-centre': {
    solid:
      'M4.2 4.4H14.4L12.9 9.3H5.4Z M6.4 12a1.2 1.2 0 1 0 0 2.4a1.2 1.2 0 1 0 0-2.4Z M11.6 12a1.2 1.2 0 1 0 0 2.4a1.2 1.2 0 1 0 0-2.4Z',
    line: 'M1.6 2.2H3.4L5.4 10.7H12.4',
  },
  /* One goes there, one comes back. */
  exchange: {
    solid: 'M9.7 1.9L14.4 5L9.7 8.1Z M6.3 7.9L1.6 11L6.3 14.1Z',
    line: 'M2.3 5H10 M13.7 11H6',
  },
  /* One level that carries others. */
  platform: {
    solid: 'M8 1.6L14.5 5L8 8.4L1.5 5Z',
    line: 'M1.9 8.3L8 11.4L14.1 8.3 M1.9 11.5L8 14.5L14.1 11.5',
  },
  /* A flask, half full. */
  laboratory: {
    solid: 'M4.6 9.6H11.4L13.4 13.7H2.6Z',
    line: 'M5.6 1.9H10.4 M6.7 2V6L2.6 13.1A.7.7 0 0 0 3.2 14.2H12.8A.7.7 0 0 0 13.4 13.1L9.3 6V2',
  },
};

/** Lanzhou New Area's hexagon on the same grid. */
export const NEW_AREA_ICON = 'M8 1.6 13.6 4.8v6.4L8 14.4 2.4 11.2V4.8Z';

/** The stripes that fill it where it is cultivated; clipped by it. */
export const NEW_AREA_STRIPES = [-12, -7, -2, 3, 8, 13].map((x) => `M${x - 2} 18L${x + 18} -2`).join('');

/** The New Area's mark and a badge in sides of a site's icon, and the badge's radius and edge on the grid. */
export const NEW_AREA_MARK = 0.78;
export const BADGE = 0.95;
export const [BADGE_RADIUS, BADGE_EDGE] = [7.2, 1.2] as const;
/** A site's drawing inside its frame, and the frame's dashes where the position is known only to the district or city; grid units. */
export const SITE_SCALE = 0.74;
export const NEAR_DASH: readonly number[] = [1.9, 1.5];

const [SIDE, OVER] = [10, 2] as const;
/** A tile of slanting stripes in CSS pixels, the same as on chips: cultivated industries. Half of it is stripe. */
export const HATCH = {
  side: SIDE,
  width: SIDE / Math.SQRT2 / 2,
  d: [-SIDE, 0, SIDE].map((x) => `M${x - OVER} ${SIDE + OVER}L${x + SIDE + OVER} ${-OVER}`).join(''),
} as const;

/** The dot in a tile of the same side: what a report alone says. */
export const DOTS = { radius: 2 } as const;

/** A plane seen from above on the same grid, filled: an airport of the reference geography. */
export const PLANE =
  'M8 1.2c.6 0 1 .8 1 1.9v3l5.2 3.3v1.5L9 9.4v3l1.7 1.2v1.1L8 14l-2.7.7v-1.1L7 12.4v-3l-5.2 1.5V9.4L7 6.1v-3c0-1.1.4-1.9 1-1.9Z';
