import type { LegendState } from '../../src/layers/layer.ts';

/** What the legend is told where the map shows the four zones and nothing else is asked. */
export const ZONES_SHOWN: LegendState = {
  close: false,
  scheme: 'zones',
  reading: null,
  reported: false,
  weighed: null,
  routes: false,
  sites: null,
  counted: false,
  signs: false,
};
