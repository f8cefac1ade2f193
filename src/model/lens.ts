/** The questions the atlas answers, by what a person comes for: places, industries, figures, documents. The first of all is home. */
export const LENS_GROUPS = {
  places: ['zones', 'new-area', 'sites', 'compare'],
  industries: ['industry', 'origin', 'match'],
  figures: ['figures', 'west'],
  documents: ['structure', 'sources'],
} as const;
export type LensGroup = keyof typeof LENS_GROUPS;
export const LENS_GROUP_IDS = Object.keys(LENS_GROUPS) as LensGroup[];

const { places, industries, figures, documents } = LENS_GROUPS;
const QUESTIONS = [...places, ...industries, ...figures, ...documents] as const;

/** Every lens: the questions, and what the map says about itself, which its status line and the documents lead to. */
export const LENSES = [...QUESTIONS, 'about'] as const;
export type Lens = (typeof LENSES)[number];

/** The group that a lens stands in; what the map says about itself stands with the documents. */
export function groupOfLens(lens: Lens): LensGroup {
  return LENS_GROUP_IDS.find((group) => LENS_GROUPS[group].some((one) => one === lens)) ?? 'documents';
}

/** What an investor may need on site; `match` looks for sites of these kinds. */
export const NEEDS = ['port', 'bonded', 'data-centre', 'chemical-park', 'state-level'] as const;
export type Need = (typeof NEEDS)[number];
