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
  answer: {
    of: (name, parts) => `${name} ${parts.join('; ')}.`,
    key: (terms, most) =>
      `takes on ${terms.slice(0, most).join(', ')}${terms.length > most ? ` and others, ${terms.length} in all` : ''}`,
    cultivate: (count) => `would cultivate ${count} more`,
    sites: (count) => (count === 1 ? 'the documents name 1 site' : `the documents name ${count} sites`),
  },
  compareWith: 'Compare with other places',
} satisfies Words<typeof zh>;
