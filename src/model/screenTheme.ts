/** The themes a person may choose for a screen, in the order of the choice; without one the system's wish is followed. */
export const SCREEN_THEMES = ['light', 'dark', 'contrast'] as const;
export type ScreenTheme = (typeof SCREEN_THEMES)[number];
