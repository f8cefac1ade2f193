import type { Words } from '../words.ts';
import type { originLens as zh } from '../zh/origin.ts';

export const originLens = {
  title: 'Where is industry sought from, and for what?',
  lead: 'Provinces, cities, regions and countries that the documents name. Choose one to see what is taken on from it, and where.',
  kinds: { province: 'Provincial level', city: 'Cities', region: 'Regions', general: 'In general', abroad: 'Abroad' },
  counts: (chains, cooperations) =>
    [
      chains > 0 ? `${chains} ${chains === 1 ? 'chain' : 'chains'}` : '',
      cooperations > 0 ? `${cooperations} ${cooperations === 1 ? 'cooperation' : 'cooperations'}` : '',
    ]
      .filter(Boolean)
      .join(' · '),
  all: 'Origins',
  allOrigins: 'All origins',
  question: (name) => `We come from ${name}: what is asked of us?`,
  wordings: 'As documents write it',
  toMatch: (name) => `Match a company from ${name} with a place`,
  notItself: (name) => `No clause names ${name} itself or a city of it.`,
  industry: 'Industry',
  anyIndustry: 'Any industry',
  onlyIndustry: (industry) => `Only ${industry}`,
  others: (count) => `${count} more concern other industries: show all`,
  nothing: (name, industry) => `No clause asks ${name} for ${industry}.`,
  chains: (name) => `Chains that name ${name} or a city of it`,
  cooperations: (name) => `Cooperation that names ${name} or a city of it`,
  chainsAround: (name) => `Chains that name a region around ${name}`,
  cooperationsAround: (name) => `Cooperation that names a region around ${name}`,
  year: (year) => String(year),
  takes: 'Taken on',
  noProducts: 'the clause states no product',
  industries: 'Industries in the same clause',
  places: 'Places in the clause',
  noPlaces: 'the clause states no place',
  region: (region, name) => `${region} (includes ${name})`,
  member: (name, member) => `${member} (within ${name})`,
} satisfies Words<typeof zh>;
