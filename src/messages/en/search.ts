import type { Words } from '../words.ts';
import type { search as zh } from '../zh/search.ts';

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

export const search = {
  open: 'Search',
  label: 'Search places, industries, sites, origins, companies, documents, and every statement of the documents',
  placeholder: 'New Area, chips, 3585, Hongxin, Jiangsu…',
  hint: 'Every statement of the documents, by word, number, year, company or clause; places, counties, industries, sites, origins and documents by English, Chinese, pinyin or its initials. Press / to open from anywhere.',
  section: {
    places: 'Places',
    industries: 'Industries',
    facts: 'What documents state',
    origins: 'Origins and other provinces',
    sites: 'Parks, hubs and routes',
    projects: 'Companies and projects',
    documents: 'Documents',
    clauses: 'Clauses',
  },
  as: {
    same: 'the same thing',
    kind: 'the first is a kind or part of the second',
    wider: 'the second is a kind or part of the first',
    near: 'the nearest that the documents say',
    written: 'looked for as written here',
  },
  count: (hits) => (hits === 1 ? '1 found' : `${hits} found`),
  unnamed: (words) => `No document names ${quoted(words)}. `,
  together: (query) => `No statement holds “${query}”. `,
  looked: (facts) =>
    `Looked through all ${facts} statements, and the English and Chinese names, pinyin and initials of places, industries, origins, sites, companies and projects, documents and clauses.`,
  apart: 'No one statement holds all of these; here is each. ',
  namesOnly: 'Only names were looked through yet; the documents’ statements are loading.',
  again: 'Try again',
} satisfies Words<typeof zh>;
