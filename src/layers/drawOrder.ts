import { air } from './air.ts';
import { arcs } from './arcs.ts';
import { basemap } from './basemap.ts';
import { borders } from './borders.ts';
import { chosen } from './chosen.ts';
import { counts } from './counts.ts';
import { discs } from './discs.ts';
import type { LayerModule } from './layer.ts';
import { lift } from './lift.ts';
import { origins } from './origins.ts';
import { rail } from './rail.ts';
import { referenceNames } from './referenceNames.ts';
import { road } from './road.ts';
import { routes } from './routes.ts';
import { seats } from './seats.ts';
import { hubs, parks } from './sites.ts';
import { water } from './water.ts';
import { zones } from './zones.ts';

/**
 * Every layer from the bottom to the top, and so the order of collision: a symbol gives way to all that stand later in this list. The chosen
 * origin, then the others; badges, which never give way; the capital, the cities, the New Area's name; then hubs and parks, each by its kind
 * (`order` in siteFeatures.ts). What gives way comes back closer in, and what lies under one finger opens a list.
 */
export const DRAW_ORDER: readonly LayerModule[] = [
  basemap,
  lift,
  zones,
  water,
  road,
  rail,
  borders,
  chosen,
  arcs,
  referenceNames,
  air,
  parks,
  hubs,
  seats,
  counts,
  discs,
  origins,
  routes,
];
