import type { Words } from '../words.ts';
import type { answers as zh } from '../zh/answers.ts';
import { map } from './map.ts';

export const answers = {
  texture: {
    wanted: { ...map.tier, reported: 'Reported only, in no plan' },
    shared: { key: 'Compared', cultivate: 'Takes on all chains they share', none: 'Others', reported: '' },
    moved: { key: 'Same group in both plans', cultivate: 'Changed group between the plans', none: '', reported: '' },
    named: { key: 'Named itself', cultivate: 'Named by its zone', none: 'Not named', reported: '' },
  },
  discs: {
    of: {
      projects: 'Companies and projects',
      sites: 'Parks, ports and facilities',
      numbers: 'Numbers stated',
      statements: 'Statements that name it',
      findings: 'Findings',
    },
    area: 'area by number',
    none: {
      projects: 'Not stated',
      sites: 'Not stated',
      numbers: 'Not stated',
      statements: 'Not named',
      findings: 'Nothing found',
    },
  },
  routes: {
    line: 'Routes beyond Gansu',
    detail: 'true bearing, distance not to scale',
    peer: 'Province in the same article',
  },
  sharedSquare: 'Chain that all of them take on',
  counted: (place, count) => `${place} ${count}`,
  said: (what, places) => `${what}: ${places}`,
  mapSays: (name, lines) => [name, ...lines].join('. '),
} satisfies Words<typeof zh>;
