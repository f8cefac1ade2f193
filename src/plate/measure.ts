import type { Theme } from '../theme/theme.ts';
import { estimate, type Face, type Measure } from './text.ts';

/** Measures text as the browser sets it, each text once; where there is no canvas, the estimate. */
export function measureIn({ fonts }: Pick<Theme, 'fonts'>): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return estimate;
  const faces: Record<Face, string> = {
    label: `600 100px ${fonts.serif}`,
    serif: `400 100px ${fonts.serif}`,
    sans: `400 100px ${fonts.sans}`,
    slanting: `italic 400 100px ${fonts.serif}`,
  };
  const known = new Map<string, number>();
  return (text, face) => {
    const key = `${face} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = faces[face];
    const ems = context.measureText(text).width / 100;
    known.set(key, ems);
    return ems;
  };
}
