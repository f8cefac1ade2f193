import type { Words } from '../words.ts';
import type { browse as zh } from '../zh/browse.ts';

export const browse = {
  planLine: (division, plan) => `${division} · ${plan}`,
  lens: {
    zones: 'Zones',
    industry: 'Industry',
    origin: 'Origin',
    match: 'Match',
    structure: 'Structure',
    'new-area': 'New Area',
    figures: 'Figures',
    west: 'West',
    sites: 'Sites',
    compare: 'Compare',
    sources: 'Sources',
    about: 'About this map',
  },
  lensesLabel: 'What to look at',
  otherLanguage: '中文',
  otherLanguageLabel: '切换到中文',
  theme: {
    label: 'Colours',
    system: 'As the system',
    light: 'Paper',
    dark: 'Ink',
    contrast: 'High contrast',
  },
  brokenAddress: (parts) => `“${parts}” in the link is not known here and was ignored.`,
  toBriefing: 'Add to a briefing',
  openBriefing: 'Open the briefing',
  noScript: 'This page needs JavaScript to answer questions; below are the transfer zones and their prefectures.',
} satisfies Words<typeof zh>;
