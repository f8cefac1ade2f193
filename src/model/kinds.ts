/** The kinds of fact and the predicates each may carry; the order is the order of reports and tables. */
export const PREDICATES = {
  /* `present` is what a document says is there already: neither of the two tiers, and never counted as one. */
  'target-industry': ['key', 'cultivate', 'present'],
  chain: ['goal', 'origin', 'focus', 'develop', 'base', 'department'],
  future: ['focus', 'base', 'department'],
  cooperation: ['partner', 'industry', 'mechanism', 'department'],
  layout: ['member', 'platform', 'industry', 'technique', 'input', 'partner'],
  /* What a sector makes is a subfield; how it works, whom it serves, what it draws on, what is done for it and who works with it stand apart. */
  sector: ['goal', 'subfield', 'technique', 'application', 'input', 'means', 'partner', 'base'],
  site: ['place', 'type', 'industry', 'role', 'status'],
  route: ['from', 'to', 'mode', 'goods'],
  figure: ['value'],
  project: ['place', 'investor', 'value', 'output'],
  peer: ['figure', 'project', 'mechanism'],
} as const;

export type Kind = keyof typeof PREDICATES;
export type Predicate = (typeof PREDICATES)[Kind][number];
export const KINDS = Object.keys(PREDICATES) as Kind[];

/** What a transcription calls the subject of each kind; `place` is the key of a target industry's zone or city. */
export const SUBJECT_KEYS = {
  'target-industry': 'place',
  chain: 'chain',
  future: 'future',
  cooperation: 'cooperation',
  layout: 'layout',
  sector: 'sector',
  site: 'site',
  route: 'route',
  figure: 'figure',
  project: 'project',
  peer: 'peer',
} as const satisfies Record<Kind, string>;

/** Whether a predicate of a kind holds numbers (with a measure) rather than terms. */
export function isNumeric(kind: Kind, predicate: string): boolean {
  return (
    predicate === 'goal' || kind === 'figure' || (predicate === 'value' && kind === 'project') || predicate === 'figure'
  );
}
