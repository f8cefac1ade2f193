import type { Words } from '../words.ts';
import type { kiosk as zh } from '../zh/kiosk.ts';

export const kiosk = {
  touch: 'Touch to start',
  otherLanguageTouch: 'Touch to start',
  ask: 'Touch a place to see what it takes on',
  groups: { places: 'Places', industries: 'Industries', origins: 'We come from …', newArea: 'Lanzhou New Area' },
  groupsLabel: 'What can be asked',
  chooseIndustry: 'Which industry? Who wants it?',
  chooseOrigin: 'Where do you come from?',
  startOver: 'Start over',
  lower: 'Lower',
  higher: 'Higher',
  larger: 'Large text',
  smaller: 'Usual text',
  takeWithYou: 'Take it with you',
  scan: 'Scan by phone',
  stillThere: 'Are you still there?',
  stillThereLead: (seconds) => `Back to the start in ${seconds} s. Touch anywhere to go on.`,
  goOn: 'Go on',
  closed: 'The stand is resting',
  back: 'Back',
  match: 'Where would we fit?',
  search: 'By letters',
  searchLead: 'Touch the letters of a name, or the first letters of its pinyin, as lzxq',
  letters: 'Letters',
  erase: 'Take one letter away',
} satisfies Words<typeof zh>;
