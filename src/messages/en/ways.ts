import type { Words } from '../words.ts';
import type { ways as zh } from '../zh/ways.ts';

export const ways = {
  label: 'Take this page along',
  share: 'Share',
  shared: 'Handed to the system to share',
  copied: 'Link copied',
  uncopied: 'This browser does not let a page copy; copy the link from the address bar.',
  print: 'Print',
  brief: 'Add to a briefing',
  openBriefing: 'Open the briefing',
} satisfies Words<typeof zh>;
