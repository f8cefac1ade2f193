import type { Words } from '../words.ts';
import type { embed as zh } from '../zh/embed.ts';

export const embed = {
  among: (count) => ` and others, ${count} documents in all`,
  version: (version) => `data version ${version}`,
  openWhole: 'Open the whole map',
  offer: 'Embed',
  offerLead: 'Put this view into a page of yours: the view alone, with its source and the status of its review.',
  open: 'Make the code …',
  title: 'Embed in a web page',
  lens: 'View',
  place: 'Place',
  wholeProvince: 'Whole province',
  language: 'Language',
  languages: { zh: 'Chinese', en: 'English' },
  theme: 'Colours',
  panel: 'With its text',
  width: 'Width (pixels; empty for 100 %)',
  height: 'Height (pixels)',
  host: 'Your site (optional)',
  hostHint: 'https://www.example.cn',
  hostWrong: 'This is no address of a site: write it like https://www.example.cn.',
  preview: 'Preview',
  code: 'Code',
  copy: 'Copy the code',
  fits: 'The script lets the frame be as high as its content; without it everything works at a fixed height.',
} satisfies Words<typeof zh>;
