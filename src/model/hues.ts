/** The colours a zone can wear, named for the theme's roles; they have no order from good to bad. */
export const HUES = ['ochre', 'azurite', 'russet', 'malachite'] as const;
export type Hue = (typeof HUES)[number];
