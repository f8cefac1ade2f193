import type { Words } from '../words.ts';
import type { matchLens as zh } from '../zh/match.ts';

export const matchLens = {
  named: 'Clauses that name the origin, with or without a place',
  title: 'Which place wants what we bring?',
  lead: 'Choose an industry, an origin or needs to see what the documents state of it for each prefecture and Lanzhou New Area, and which document does.',
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
  met: (stated, asked) => (asked === 1 ? 'Places the documents name' : `${stated} of ${asked} stated`),
  ranked: (places) =>
    `${places === 1 ? '1 place' : `${places} places`}, by whether a document states what you chose, not by how often; this is no score.`,
  how: 'How they are ordered',
  order:
    'More of what you chose stated first; of equals, what a plan in force states, then a draft, then a report; then key industries before those to be cultivated; the rest as the zones are listed. How much or how often a document says it counts for nothing.',
  notStated: (what) => `Not stated in the documents: ${what}`,
  parks: 'Fitting parks',
  ties: 'The same source names this place',
  further: 'Needs you did not choose are not counted; add',
  empty: 'Choose an industry, an origin or a need first.',
  none: 'No document names a place that matches. Your choices are kept: remove or change one.',
  compare: 'Compare the first ones side by side',
} satisfies Words<typeof zh>;
