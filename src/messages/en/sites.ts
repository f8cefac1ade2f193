import type { Words } from '../words.ts';
import type { sitesLens as zh } from '../zh/sites.ts';

export const sitesLens = {
  title: 'Parks, bases and hubs',
  words: 'Name or industry',
  document: 'Document',
  near: {
    label: 'Near',
    how: (name, how) =>
      'within' in how
        ? `within ${how.within} km of ${name} in a straight line`
        : `${how.same === 'city' ? 'same prefecture' : 'same part or new area'} as ${name}, distance not stated`,
  },
  all: 'All',
  count: (sites, offMap) =>
    `${sites} ${sites === 1 ? 'site' : 'sites'}${offMap > 0 ? `, ${offMap} of them off the map: no document says where they are` : ''}`,
  reset: 'Clear',
  nowhere: 'place not stated',
} satisfies Words<typeof zh>;
