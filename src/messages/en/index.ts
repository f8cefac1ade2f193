import { aboutMap } from './about.ts';
import { answers } from './answers.ts';
import { briefing } from './briefing.ts';
import { browse } from './browse.ts';
import { chart } from './chart.ts';
import { common } from './common.ts';
import { compareLens } from './compare.ts';
import { embed } from './embed.ts';
import { failure } from './failure.ts';
import { figuresLens } from './figures.ts';
import { industryLens } from './industry.ts';
import { map } from './map.ts';
import { kiosk } from './kiosk.ts';
import { matchLens } from './match.ts';
import { newArea } from './new-area.ts';
import { note } from './note.ts';
import { originLens } from './origin.ts';
import { paper } from './paper.ts';
import { points } from './points.ts';
import { search } from './search.ts';
import { setup } from './setup.ts';
import { share } from './share.ts';
import { sign } from './sign.ts';
import { sitesLens } from './sites.ts';
import { sources } from './sources.ts';
import { staff } from './staff.ts';
import { structure } from './structure.ts';
import { takeaway } from './takeaway.ts';
import { ways } from './ways.ts';
import { westLens } from './west.ts';
import { zones } from './zones.ts';
import type { Messages } from '../messages.ts';

/** All words in English, spelt as in Britain. */
export const en = {
  ...common,
  ...failure,
  ...map,
  ...browse,
  ...note,
  ...zones,
  ...sources,
  structure,
  industryLens,
  originLens,
  matchLens,
  sitesLens,
  compareLens,
  figuresLens,
  chart,
  ways,
  westLens,
  newArea,
  share,
  sign,
  aboutMap,
  answers,
  briefing,
  embed,
  kiosk,
  paper,
  points,
  search,
  setup,
  staff,
  takeaway,
} satisfies Messages;
