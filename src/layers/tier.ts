/** How a city wears its colour under focus: solid, hatched, or dotted where no plan but a report alone says so; without a tier it stands bare. */
export const TIERS = ['key', 'cultivate', 'reported'] as const;
export type Tier = (typeof TIERS)[number];
