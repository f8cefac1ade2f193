/** The questions the atlas answers, in the order of the navigation; the first is home. */
export const LENSES = [
  'zones',
  'industry',
  'origin',
  'match',
  'structure',
  'figures',
  'west',
  'sites',
  'compare',
  'sources',
] as const;
export type Lens = (typeof LENSES)[number];

/** What an investor may need on site; `match` looks for sites of these kinds. */
export const NEEDS = ['port', 'bonded', 'data-centre', 'chemical-park', 'state-level'] as const;
export type Need = (typeof NEEDS)[number];
