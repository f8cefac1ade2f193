import type { Words } from '../words.ts';
import type { newArea as zh } from '../zh/new-area.ts';
import { common } from './common.ts';

export const newArea = {
  title: 'Lanzhou New Area',
  lead: (parts, sites, routes) =>
    `The plan, a draft for comment, lays the New Area out as one core, two areas and several groups, ${parts} parts in all. The drawing holds ${sites} parks, ports and platforms and ${routes} routes; choose any to see what it takes on and who is there.`,
  label: 'Schematic plan of Lanzhou New Area',
  layout: 'Core, areas and groups (draft, schematic)',
  kind: { core: 'Core', area: 'Area', group: 'Group' },
  takes: (terms) => `Takes on: ${common.list(terms)}`,
  projects: (names) => `Companies and projects: ${common.list(names)}`,
  elsewhere: 'In the New Area; the documents name no part',
  some: (sites) => (sites === 1 ? '1 site' : `${sites} sites`),
  undirected: 'Routes without a stated direction',
  mode: {
    air: 'Air',
    rail: 'Freight train',
    'road-rail': 'Road and rail',
    'sea-rail': 'Sea and rail',
    land: 'Overland',
    unstated: 'Mode not stated',
  },
  goods: (way, goods) => `${common.list(goods)}${way === null ? '' : ` (${way})`}`,
  arrow: (name, detail, compass, degrees) => `${name}, ${detail}, ${compass} of the New Area, bearing ${degrees}°`,
  railLine: 'Railway',
  roadLine: 'Expressway',
  note: 'Schematic: positions and sizes are not to scale. A site stands with the section of the draft that names it, not where it lies. Arrows keep the great-circle bearing (a country by its capital), not distance; pointing in is an import. Railways and roads are public geography, in no document, and only show a direction.',
  routes: 'How goods get in and out',
  route: 'Route',
  direction: 'Direction',
  bearing: (compass, degrees) => `${compass}, bearing ${degrees}°`,
  noDirection: 'The documents state no direction',
  main: 'Main figures of the plan',
  sites: 'List of parks, ports and platforms',
} satisfies Words<typeof zh>;
