import type { Words } from '../words.ts';
import type { structure as zh } from '../zh/structure.ts';

export const structure = {
  title: 'How is the province laid out, and by which plan?',
  plans: 'Plans',
  scheme: { zones: 'Four transfer zones', belts: '3 belts, 6 clusters, 5 areas', internet: 'One core, three areas' },
  type: { belt: 'Belts', cluster: 'Clusters', area: 'Areas', core: 'Core' },
  changes: 'From the belts of 2021 to the zones of 2025, city by city',
  before: 'Plan of 2021',
  after: 'Plan of 2025',
  changed: 'What changed',
  same: 'Same cities together',
  parted: (names) => `No longer with ${names}`,
  joined: (names) => `Newly with ${names}`,
} satisfies Words<typeof zh>;
