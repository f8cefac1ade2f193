import type { Words } from '../words.ts';
import type { search as zh } from '../zh/search.ts';

export const search = {
  open: 'Search',
  label: 'Search places, industries, sites, origins, documents, companies and projects',
  placeholder: 'New Area, lzxq, petrochemicals, Jiangsu…',
  hint: 'Places, industries, sites, origins, documents, companies and projects, by English, Chinese, pinyin or its initials. Press / to open from anywhere.',
  kind: {
    place: 'Places',
    group: 'Industries',
    term: 'Industry terms',
    origin: 'Origins',
    site: 'Parks and hubs',
    document: 'Documents',
    project: 'Companies and projects',
  },
  count: (hits) => (hits === 1 ? '1 found' : `${hits} found`),
  nothing: (query) =>
    `Nothing found for “${query}”. Looked through the English and Chinese names, pinyin and initials of places, industries and their terms, origins, sites, documents, companies and projects.`,
} satisfies Words<typeof zh>;
