/* Lengths of signs and notes at scale 1, in CSS pixels. */
export const SIDE = 49;
export const NAME = 15;
export const ICON = 13;
export const FIGURE = 12;
export const GAP = 6;
/** What a sign's dot and the air around everything take. */
export const DOT = 7;
export const AIR = 5;
export const IN_ROW = 4;
/** The longest line of a name in ems. */
export const MOST = 8.5;
/** From a seat to a sign that needs no line, and the farthest a sign stands off. */
export const NEAR = 16;
export const FAR = 520;
export const STEP = 11;
