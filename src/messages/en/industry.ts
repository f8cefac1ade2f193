import type { Words } from '../words.ts';
import type { industryLens as zh } from '../zh/industry.ts';

export const industryLens = {
  title: 'Who wants which industry?',
  lead: 'Choose a chain, a future field or any term of the documents: the map shows who takes it on as key, who is to cultivate it, and who is not named.',
  kinds: { chain: 'Nine chains', future: 'Six future fields', other: 'Other groups' },
  matrix: {
    caption: 'Nine chains and six future fields by place',
    industry: 'Industry',
    places: 'Places',
    total: 'Chains and fields',
    counts: 'Numbers count statements; they are no score.',
    cell: (place, tier, statements) =>
      `${place}, ${tier}, ${statements} ${statements === 1 ? 'statement' : 'statements'}`,
    none: 'not named',
    story: ({ widest, places, none }) =>
      `${widest} is key in most places, ${places}${none.length > 0 ? `; nowhere named: ${none.join(', ')}` : ''}.`,
    only: {
      draft: (tier) => `${tier}, in a draft only`,
      article: (tier) => `${tier}, in a report only, not in a plan`,
    },
    columns: {
      industry: 'Industry',
      place: 'Place',
      tier: 'Tier',
      statements: 'Statements',
      status: 'Kind of document',
    },
  },
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
  nobody: {
    key: 'No document names it a key industry of a place',
    cultivate: 'No document names it one that a place will cultivate',
  },
  family: 'Other wordings of the same subject',
  noPlaceNames: 'no prefecture lists it; only chains, parks or other clauses do',
  elsewhere: 'Chains, parks and other clauses state it too',
  onlyElsewhere: 'No prefecture lists it; only these clauses state it',
  undefined: 'The documents define no such term.',
  meaning: (tier) => `What “${tier}” means`,
  asWritten: {
    key: 'The documents give no definition. As written, a prefecture “takes on as key industries (重点承接) …, and cultivates and strengthens (培育壮大) …”, the key industries first. See',
    cultivate:
      'The documents give no definition. As written, a prefecture “takes on as key industries (重点承接) …, and cultivates and strengthens (培育壮大) …”, these second; where the document has another verb it stands beside the entry. See',
  },
  sites: 'Matching parks and bases',
  whoElse: 'Who else wants this?',
} satisfies Words<typeof zh>;
