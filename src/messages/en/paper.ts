import type { Words } from '../words.ts';
import type { paper as zh } from '../zh/paper.ts';

export const paper = {
  label: 'Sources of this sheet',
  part: (title, lines) => `${title} (${lines} ${lines === 1 ? 'line' : 'lines'})`,
  left: (parts, more) => `Left out for want of room: ${parts}${more ? ' and more' : ''}.`,
  where: 'All of it:',
} satisfies Words<typeof zh>;
