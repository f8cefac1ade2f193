import type { Words } from '../words.ts';
import type { setup as zh } from '../zh/setup.ts';

export const setup = {
  title: 'Setting up a stand',
  lead: 'For staff. Say what the stand is, keep it on this device, then open the stand.',
  part: {
    mm: 'Diagonal of the screen, mm',
    dist: 'Viewing distance, mm',
    idle: 'Seconds without a touch',
    open: 'Opening hours',
    site: 'Public address',
    event: 'Event file',
    code: 'Code for staff',
    langs: 'Languages',
    low: 'The picture begins low, within reach from a chair',
  },
  hint: {
    mm: '200 to 4000. 43 inches are 1092, 55 are 1397, 32 are 813, 21.5 are 546.',
    dist: '300 to 5000. Before a touch screen people stand about 700 away.',
    idle: '30 to 600. Then the stand asks, and 30 seconds later starts over.',
    open: 'As 09:00-17:30; empty is all day.',
    site: 'Begins with http:// or https://. Visitors’ phones find the same page there; empty shows no code.',
    event: 'A file of this site, as events/petrochemicals.json; empty is no event.',
    code: 'Four digits, asked for when the title is held for 5 seconds.',
  },
  languages: { zh: 'Chinese', en: 'English' },
  languagesHint: 'Choose one of the list.',
  fault: (found, hint) => `“${found}” cannot be read; the stand takes the default. ${hint}`,
  size: 'Sizes',
  screen: (width, height, wide, high, upright) =>
    `This window is ${width} × ${height} pixels, ${wide} × ${high} mm, ${upright ? 'portrait' : 'landscape'}. Turn it in the system’s display settings if that is wrong.`,
  ruler: (length) => `A ruler of ${length} mm, a bank card and a control`,
  millimetres: (side) => `${side} mm`,
  card: 'Hold a bank card against the frame: if it differs in size, correct the diagonal.',
  sizes: (control, capital) =>
    `On the stand a control is ${control} mm wide, and the smallest capital ${capital} mm high.`,
  checks: 'Self-check',
  checking: 'Checking …',
  state: { good: 'Good', part: 'In part', bad: 'No' },
  check: {
    fonts: {
      good: () => 'There are Chinese fonts.',
      part: () => 'The Chinese fonts lack characters. Install Source Han Sans or Noto Sans CJK.',
      bad: () => 'There is no Chinese font: characters show as boxes. Install Source Han Sans or Noto Sans CJK.',
    },
    webgl: {
      good: (renderer) => `The live map can be drawn: ${renderer}.`,
      part: (renderer) =>
        `The live map is drawn by the processor and will be slow: ${renderer}. Turn on the graphics driver.`,
      bad: () => 'There is no WebGL: the stand uses the still map, which answers too. Turn on the graphics driver.',
    },
    touch: {
      good: (fingers) => `The touch screen knows ${fingers} fingers at once.`,
      part: () => 'The touch screen knows one finger only: the map is enlarged by buttons.',
      bad: () => 'No touch screen was found, only a mouse works. Check its cable and driver.',
    },
    storage: {
      good: () => 'Settings and counts can be kept on this device.',
      part: () => 'Only some can be kept on this device.',
      bad: () =>
        'The browser keeps nothing: settings live in the address alone, counts are lost. Allow this site to store data.',
    },
    offline: {
      good: () => 'The pages lie on this machine and need no network.',
      part: () => 'The browser has kept a copy and needs no network.',
      bad: () =>
        'There is no copy here: after a restart without network nothing opens. Start by npm run stand, or wait until the copy is there.',
    },
    site: {
      good: (address) => `Codes lead to ${address}.`,
      part: (address) => `Codes lead to ${address}, which only this machine can open.`,
      bad: () => 'There is no public address: the stand shows no code. Give the public address.',
    },
  },
  event: 'Event file',
  eventGood: (title) => (title ? `It can be read: ${title}.` : 'It can be read.'),
  eventFlaw: {
    absent: (_at, found) =>
      `The file cannot be had: ${found}. Put it below this site and check its address. The stand opens without an event.`,
    json: (_at, found) =>
      `It is no JSON: ${found}. Check its brackets, quotation marks and commas. The stand opens without an event.`,
    unknown: (at, found) => `${at}: there is no such part (${found}). Drop or rename it.`,
    form: (at, found) => `${at}: “${found}” cannot be used, the stand takes the default.`,
    name: (at, found) => `${at}: there is no “${found}”, it is left out. Use an id of the data.`,
    address: (at, found) =>
      `${at}: the address “${found}” cannot be opened, the scene is left out. Copy one from the public site.`,
    fact: (at, found) => `${at}: there is no fact “${found}”, the scene is left out. Use an id of facts.csv.`,
    picture: (at, found) => `${at}: the picture cannot be had (${found}), none is shown. Put it below this site.`,
  },
  eventHint: {
    title: 'A title is in zh, en or both, of at most 24 characters.',
    logo: 'A logo is an svg, png, jpg or webp file below this site, as events/emblem.svg.',
    languages: 'Languages are zh and en, each once, the first first.',
    zones: 'Zones are ids, each once.',
    cities: 'Cities are ids, each once.',
    industries: 'Industries are ids, each once.',
    scenes:
      'At most 12 scenes: the name of one of the atlas’s, or an address, a title of at most 60 characters and at most 6 facts.',
    seconds: 'A scene stands 4 to 20 seconds.',
    idle: 'Without a touch the stand waits 30 to 600 seconds.',
    hours: 'Opening hours are as 09:00-17:30.',
  },
  address: 'The stand’s address',
  keep: 'Keep on this device',
  start: 'Open the stand',
  kept: 'Kept on this device: /?shell=kiosk opens this stand from now on.',
  notKept: 'This device keeps nothing: let the address above be opened at start.',
} satisfies Words<typeof zh>;
