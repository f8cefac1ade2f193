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
  chainsNote:
    'Length is amount, from zero: twice as long is twice as much. Dark: first year; pale: up to the target year.',
  chainStory: ({ year, largest, next, times, percent, doubling }) =>
    `In ${year} the largest is ${largest}: ${times} times the next, ${next}, and ${percent}% of all the chains’ goals together${doubling.length > 0 ? `. To double at least by the target year: ${doubling.join(', ')}` : ''}.`,
  indicators: (count, from, to) => `${count} indicators of manufacturing, ${from}→${to}`,
  indicatorsNote: 'Units differ, so each row runs from zero on a scale of its own, between the two values as stated.',
  resources: 'Resources and industries',
  ranks: 'Rank in China',
  rank: { before: 'No.', after: 'in China' },
  indicatorStory: ({ up, down, name, from, to }) =>
    `${up} rise${down > 0 ? `, ${down} fall` : ''}. The one to grow most times over is ${name}: ${from}→${to}.`,
  shareStory: ({ part, whole, percent }) => `${whole}; of these ${part}, ${percent}%.`,
  classStory: ({ name, part, whole, percent }) =>
    `Nearest to complete: ${name}, ${part} in Gansu of ${whole} in China, ${percent}%.`,
  perMineral: 'One dot is one mineral; dark: first in China by reserves.',
  perProject: 'One dot is one signed project.',
  classes: 'Industry classes: in Gansu, of those in China',
  inWords: 'In words, without a number: ',
} satisfies Words<typeof zh>;
