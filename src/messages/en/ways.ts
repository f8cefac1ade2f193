import type { Words } from '../words.ts';
import type { ways as zh } from '../zh/ways.ts';

export const ways = {
  label: 'Take this page along',
  share: 'Share',
  print: 'Print',
  brief: 'Add to a briefing',
  openBriefing: 'Open the briefing',
} satisfies Words<typeof zh>;
