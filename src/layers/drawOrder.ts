import { basemap } from './basemap.ts';
import { borders } from './borders.ts';
import { chosen } from './chosen.ts';
import { counts } from './counts.ts';
import type { LayerModule } from './layer.ts';
import { lift } from './lift.ts';
import { origins } from './origins.ts';
import { seats } from './seats.ts';
import { hubs, parks } from './sites.ts';
import { zones } from './zones.ts';

/** Every layer from the bottom to the top. Symbols lower in the list give way to those above them. */
export const DRAW_ORDER: readonly LayerModule[] = [
  basemap,
  lift,
  zones,
  borders,
  chosen,
  parks,
  hubs,
  seats,
  counts,
  origins,
];
