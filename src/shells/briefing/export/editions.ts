/** How a handout is laid on A4. */
export const EDITIONS = ['portrait', 'landscape', 'two-up'] as const;
export type Edition = (typeof EDITIONS)[number];
