import type { Words } from '../words.ts';
import type { industryLens as zh } from '../zh/industry.ts';

export const industryLens = {
  title: 'Who wants which industry?',
  lead: 'Choose a chain, a future field or any term of the documents: the map shows who takes it on as key, who is to cultivate it, and who is not named.',
  kinds: { chain: 'Nine chains', future: 'Six future fields', other: 'Other groups' },
  terms: (count) => (count === 1 ? '1 term' : `${count} terms`),
  anyTerm: 'Terms as the documents write them',
  filter: 'Filter terms',
  all: 'All industries',
  question: (name) => `Who wants ${name.charAt(0).toLowerCase()}${name.slice(1)}?`,
  countedUnder: 'Counted under:',
  reason: (reason) => (reason.kind === 'word' ? `contains “${reason.word}”` : reason.en),
  toMatch: 'Add an origin and needs to find a place for it',
  widely: 'Statements for zones and the province',
  notNamed: 'Not named',
  nobody: 'No document names a place',
  sites: 'Matching parks and bases',
  whoElse: 'Who else wants this?',
} satisfies Words<typeof zh>;
