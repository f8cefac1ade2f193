import { basemap } from './basemap.ts';
import { air } from './air.ts';
import { borders } from './borders.ts';
import { chosen } from './chosen.ts';
import { counts } from './counts.ts';
import type { LayerModule } from './layer.ts';
import { lift } from './lift.ts';
import { origins } from './origins.ts';
import { rail } from './rail.ts';
import { referenceNames } from './referenceNames.ts';
import { road } from './road.ts';
import { seats } from './seats.ts';
import { hubs, parks } from './sites.ts';
import { water } from './water.ts';
import { zones } from './zones.ts';

/** Every layer from the bottom to the top. Symbols lower in the list give way to those above them. */
export const DRAW_ORDER: readonly LayerModule[] = [
  basemap,
  lift,
  zones,
  water,
  road,
  rail,
  borders,
  chosen,
  referenceNames,
  air,
  parks,
  hubs,
  seats,
  counts,
  origins,
];
