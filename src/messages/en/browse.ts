import type { Words } from '../words.ts';
import type { browse as zh } from '../zh/browse.ts';

export const browse = {
  planLine: (division, plan) => `${division} · ${plan}`,
  lens: {
    zones: 'Zones',
    industry: 'Who wants it',
    origin: 'We come from',
    match: 'Find a place',
    structure: 'Layouts',
    'new-area': 'New Area',
    figures: 'Goals and figures',
    west: 'The west',
    sites: 'Parks, hubs',
    compare: 'Compare',
    sources: 'Clauses',
    about: 'About this map',
  },
  groups: { places: 'Places', industries: 'Industries', figures: 'Figures', documents: 'Documents' },
  lensesLabel: 'What to look at',
  otherLanguage: '中文',
  otherLanguageLabel: '中文 · 切换到中文',
  theme: {
    label: 'Colours',
    system: 'As the system',
    light: 'Paper',
    dark: 'Ink',
    contrast: 'High contrast',
  },
  sheet: {
    label: (height) => `Height of the panel: ${height}; press to change`,
    height: { peek: 'lowest', half: 'half', full: 'highest' },
  },
  brokenAddress: (parts) => `“${parts}” in the link is not known here and was ignored.`,
  newBuild: 'A newer version of the map is ready on this device.',
  takeBuild: 'Use it now',
  leaveBuild: 'Next time',
  siteDescription:
    'Which industries Gansu’s four transfer zones and fourteen prefectures take on, where they land, and which clause says so.',
  noScript: 'This page needs JavaScript to answer questions; below are the transfer zones and their prefectures.',
} satisfies Words<typeof zh>;
