import type { Words } from '../words.ts';
import type { structure as zh } from '../zh/structure.ts';

export const structure = {
  title: 'How is the province laid out, and by which plan?',
  plans: 'Plans',
  type: { belt: 'Belts', cluster: 'Clusters', area: 'Areas', core: 'Core' },
  changes: (before: string, after: string) => `${before} → ${after}, city by city`,
  moved: (plan, cities) => `Against ${plan}, these changed group: ${cities} (hatched on the map).`,
  changed: 'What changed',
  same: 'Same cities together',
  parted: (names) => `No longer with ${names}`,
  joined: (names) => `Newly with ${names}`,
} satisfies Words<typeof zh>;
