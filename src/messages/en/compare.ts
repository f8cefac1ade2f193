import type { Words } from '../words.ts';
import type { compareLens as zh } from '../zh/compare.ts';

export const compareLens = {
  title: 'Side by side, what is shared and what differs?',
  add: 'Add a place',
  choose: 'Choose a place',
  remove: (name) => `Remove ${name}`,
  fewer: (places) =>
    places === 0 ? 'Choose two to four places.' : 'Only one place so far: choose another to compare.',
  full: (most) => `There are ${most} places; remove one to add another.`,
  left: (most, names) => `At most ${most} zones, prefectures or the New Area stand side by side; left out: ${names}.`,
  all: 'All of them',
  shared: (names) => `Shared by ${names}`,
  only: (name) => `Only ${name}`,
  none: 'Not named',
  sites: 'Parks and platforms',
  ungrouped: 'Under no group',
  span: 'A zone includes its prefectures, Lanzhou New Area its parts; Lanzhou does not include the New Area.',
} satisfies Words<typeof zh>;
