import type { Words } from '../words.ts';
import type { zones as zh } from '../zh/zones.ts';

export const zones = {
  zonesAndCities: 'Zones and prefectures',
  zonesLead: (zones, cities) =>
    `${zones} transfer zones, ${cities} prefectures, one national-level new area. Choose one on the map or below to see what it takes on.`,
  cities: 'Prefectures',
  parts: 'Parts',
  parks: 'Parks and bases',
  hubs: 'Ports and hubs',
  projects: 'Projects and companies',
  figures: 'Figures',
  named: 'Also named in',
  compareWith: 'Compare with other places',
} satisfies Words<typeof zh>;
