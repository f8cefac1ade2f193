import type { Words } from '../words.ts';
import type { matchLens as zh } from '../zh/match.ts';

export const matchLens = {
  named: 'Clauses that name the origin, with or without a place',
  title: 'Which place wants what we bring?',
  lead: 'Choose an industry, an origin or needs to see how many statements of the documents speak for each prefecture and Lanzhou New Area.',
  industry: 'Industry',
  origin: 'Origin',
  needs: 'Needs',
  any: 'Any',
  term: (term) => `Only the term “${term}”`,
  clear: 'Clear',
  need: {
    port: 'Port or hub',
    bonded: 'Bonded zone',
    'data-centre': 'Data centre',
    'chemical-park': 'Chemical park',
    'state-level': 'State-level site',
  },
  aspect: { takes: 'Takes it on', sites: 'Fitting sites', asks: 'Names the origin', reached: 'Ports and routes' },
  ranked: (places) =>
    `${places === 1 ? '1 place' : `${places} places`}, by the number of statements that match. The number says how much the documents state; it is no score.`,
  rank: (rank, tied) => (tied ? `Rank ${rank}, tied` : `Rank ${rank}`),
  tied: 'tied',
  facts: (count) => (count === 1 ? '1 statement' : `${count} statements`),
  notStated: (what) => `Not stated in the documents: ${what}`,
  silent: 'not stated',
  ties: 'The same source names this place',
  empty: 'Choose an industry, an origin or a need first.',
  none: 'No document names a place that matches. Your choices are kept: remove or change one.',
  compare: 'Compare the first ones side by side',
} satisfies Words<typeof zh>;
