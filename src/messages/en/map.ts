import type { Words } from '../words.ts';
import type { map as zh } from '../zh/map.ts';

export const map = {
  mapLabel: 'Map of the transfer zones of Gansu',
  legend: 'Legend',
  switches: { industries: 'Industries', parks: 'Parks and bases', hubs: 'Ports and hubs' },
  tier: { key: 'Key', cultivate: 'To be cultivated', none: 'Not named' },
  reference: {
    title: 'Reference',
    schematic: 'schematic',
    water: 'Yellow River, Hexi Corridor',
    rail: 'Railways (selected)',
    road: 'Expressways (selected)',
    air: 'Airports',
  },
  layers: 'Layers',
  restCloser: 'rest when closer',
  closer: 'shown when closer',
  dashedFrame: 'Dashed frame: known to the district or prefecture only, set around its seat',
  keySwatch: 'Key (solid)',
  cultivateSwatch: 'To be cultivated (hatched)',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeProvince: 'Whole province',
  severalHere: (count) => `${count} here`,
  noWebGL: 'This browser has no WebGL, so the map is a still one; prefectures can be chosen and all panels work.',
} satisfies Words<typeof zh>;
