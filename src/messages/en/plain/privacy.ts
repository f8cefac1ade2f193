import type { Words } from '../../words.ts';
import type { privacy as zh } from '../../zh/plain/privacy.ts';

export const privacy = {
  title: 'Privacy',
  description:
    'The Gansu Transfer Atlas sets no cookie and tracks nobody; this page lists everything that is kept in the browser.',
  lead: 'This site sets no cookie, tracks nobody and collects nothing about its visitors; opening it asks no third party for anything.',
  address: 'Language, colours and what is looked at stand in the address and are kept nowhere else.',
  storedTitle: 'Kept in your browser',
  storedLead:
    'What follows stays in your browser and is sent to nobody; clearing the data of this site removes all of it.',
  key: 'Entry',
  what: 'What it holds',
  stored: {
    'atlas-renewed': 'Which builds this tab has left for a newer one; gone with the tab',
    'gansu-deck ': 'Briefings that you edit yourself, one entry each',
    'briefing-clock ': 'The clock of a talk, one entry each',
    'briefing-notes-size': 'The size of a presenter’s notes',
    'atlas-stand': 'The settings of a stand, only where one is set up',
    'atlas-stand-journal': 'How often a stand was asked what on which day, and its last faults; nothing about a person',
    'atlas-stand-trial': 'One entry that a stand’s self-check writes to see whether it can',
  },
  copyTitle: 'The copy on your device',
  copy: (megabytes) =>
    `After a first visit the browser keeps a copy (at most ${megabytes} MB), so that everything answers without a network, and the twelve pages opened last. When a newer version is taken up is for you to say.`,
  serverTitle: 'The server',
  server:
    'Like any web server, the one that holds this site may keep a log of its requests; its operator answers for that.',
} satisfies Words<typeof zh>;
