import type { Words } from '../words.ts';
import type { takeaway as zh } from '../zh/takeaway.ts';

export const takeaway = {
  untitled: '(untitled)',
  blank: '________________',
  lost: (count) =>
    count === 1
      ? 'One more fact is no longer in the data and is left out.'
      : `${count} more facts are no longer in the data and are left out.`,
  value: 'Value',
  earlier: 'Before',
  later: 'After',
  item: 'Item',
  document: 'Document',
  sourcesTitle: 'Sources',
  continued: (title) => `${title} (continued)`,
  mapOf: (title) => `Map: ${title}`,
  chartOf: (title) => `Chart: ${title}`,
  tableOf: (title) => `Table: ${title}`,
  madeFrom: (title, version) => `${title} · data version ${version}`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  scan: 'Scan to open this page',
  handout: 'Handout',
  take: 'Take away',
  slides: 'PowerPoint slides',
  paper: 'Handout (print or PDF)',
  picture: (width) => `Picture of this scene, ${width} × ${(width * 9) / 16}`,
  making: (what) => `Making: ${what}`,
  stop: 'Stop',
  made: (what) => `Done, handed to the browser to keep: ${what}`,
  stopped: (what) => `Stopped, nothing was kept: ${what}`,
  failed: (what, why) => `Not made: ${what} (${why}). The briefing is unchanged; you may try again.`,
  back: 'Back',
  print: 'Print',
  editions: { portrait: 'A4 portrait', landscape: 'A4 landscape', 'two-up': 'Two scenes a page' },
  fetching: 'Fetching the handout…',
} satisfies Words<typeof zh>;
