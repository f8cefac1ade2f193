import type { Words } from '../words.ts';
import type { westLens as zh } from '../zh/west.ts';

export const westLens = {
  title: 'How do the other western provinces do it?',
  titleOf: (name) => `How does ${name} take on industry?`,
  lead: (document) =>
    `One article (${document}) sets Gansu beside five other provinces. Here are the figures, projects and mechanisms it gives for each; they are counted differently, so nothing is ranked.`,
  all: 'Western provinces',
  whole: (name) => `All on ${name}`,
  home: 'Gansu',
  gansuToo: 'Gansu in the same article',
  opening: 'How the article opens',
  diagram: 'Where the western provinces lie from Gansu',
  basis:
    'Schematic: bearings are true (great circle from Lanzhou to each capital), distance shows order only and is not to scale. Projects and mechanisms are counted by name, each name once.',
  compass: ['N', 'NNE', 'NE', 'ENE', 'E', 'ESE', 'SE', 'SSE', 'S', 'SSW', 'SW', 'WSW', 'W', 'WNW', 'NW', 'NNW'],
  chip: (name, compass, degrees, { figures, projects, mechanisms }) =>
    `${name}, ${compass} of Gansu, bearing ${degrees}°: figures ${figures}, projects ${projects}, mechanisms ${mechanisms}`,
  columns: { name: 'Province', compass: 'Direction', degrees: 'Bearing' },
  story: (peers) => `Seen from Lanzhou: ${peers.map(({ name, compass }) => `${name} ${compass}`).join(', ')}.`,
  noProjects: 'The article names no project',
} satisfies Words<typeof zh>;
