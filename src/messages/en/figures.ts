import type { Words } from '../words.ts';
import type { figuresLens as zh } from '../zh/figures.ts';

export const figuresLens = {
  title: 'How much, by when?',
  province: 'Goals of the whole province',
  places: {
    title: 'What is stated place by place',
    wholeOnly: 'Signings are stated for the province and its matching events only, not by prefecture.',
  },
  chains: (count, from, to) => `Goals of the ${count} chains, ${from}→${to}`,
  chainsNote: 'Open: first year. Solid: target year. Logarithmic scale: equal lengths are equal ratios.',
  chainStory: ({ year, largest, next, times, percent, doubling }) =>
    `In ${year} the largest is ${largest}: ${times} times the next, ${next}, and ${percent}% of all the chains’ goals together${doubling.length > 0 ? `. To double at least by the target year: ${doubling.join(', ')}` : ''}.`,
  noNumber: 'the document gives no number',
  indicators: (count, from, to) => `${count} indicators of manufacturing, ${from}→${to}`,
  indicatorsNote: 'Units differ, so each row runs from zero on a scale of its own, between the two values as stated.',
  resources: 'Resources and industries',
  ranks: 'Rank in China',
  rank: { before: 'No.', after: 'in China' },
  perMineral: 'One dot is one mineral; dark: first in China by reserves.',
  perProject: 'One dot is one signed project.',
  classes: 'Industry classes: in Gansu, of those in China',
  inWords: 'In words, without a number: ',
  table: 'Table',
  columns: { measure: 'Measure', year: 'Year', value: 'Value', unit: 'Unit', clause: 'Clause' },
  noYear: 'not stated',
  inWordsOnly: (sentence) => `${sentence} (the document gives no number)`,
  sentence: ({ subject, measure, year, value }) =>
    `${subject}: ${measure}${year === null ? '' : `, ${year}`}: ${value}`,
} satisfies Words<typeof zh>;
