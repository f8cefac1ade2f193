import type { Words } from '../words.ts';
import type { points as zh } from '../zh/points.ts';

export const points = {
  keys: 'Arrow keys walk to the next place, Enter opens it, Escape goes back, plus and minus zoom.',
  told: (name, what) => `${name}: ${what}`,
  sites: (place, count) => `${place}: ${count} on the map`,
  tier: (what, count, names, more) =>
    `${what}: ${count}${names === '' ? '' : ` (${names}${more ? ' and others' : ''})`}`,
  most: (what, place, count) => `${what}: most in ${place}, ${count}`,
  least: (place, count) => `fewest in ${place}, ${count}`,
  unstated: (what, count) => `${what}: ${count}`,
  sentence: (parts) => (parts.length > 0 ? `${parts.join('; ')}.` : ''),
  skip: 'Skip to the answer',
} satisfies Words<typeof zh>;
