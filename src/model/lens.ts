/** The questions the atlas answers, in the order of the navigation; the first is home. */
export const QUESTIONS = [
  'zones',
  'industry',
  'origin',
  'match',
  'structure',
  'new-area',
  'figures',
  'west',
  'sites',
  'compare',
  'sources',
] as const;

/** Every lens: the questions, and what the map says about itself, which its status line and the documents lead to. */
export const LENSES = [...QUESTIONS, 'about'] as const;
export type Lens = (typeof LENSES)[number];

/** What an investor may need on site; `match` looks for sites of these kinds. */
export const NEEDS = ['port', 'bonded', 'data-centre', 'chemical-park', 'state-level'] as const;
export type Need = (typeof NEEDS)[number];
