import { group } from 'd3';
import type { Atlas, Subject } from './atlas.ts';
import { factsOf, isUnder, roleOf } from './documents.ts';
import type { Fact } from './fact.ts';

/** Facts of one clause, in the order of the document. */
export interface ClauseFacts {
  readonly clause: string;
  readonly facts: readonly Fact[];
}

/** Statements with a number or its place in words; projects and mechanisms by name, each name once. */
export interface Counts {
  readonly figures: number;
  readonly projects: number;
  readonly mechanisms: number;
}

/** All that the article states of one other province. */
export interface PeerCard {
  readonly peer: Subject;
  readonly figures: readonly Fact[];
  readonly projects: readonly ClauseFacts[];
  readonly mechanisms: readonly ClauseFacts[];
  readonly counts: Counts;
}

/** All that the article states of Gansu, under the same heads. */
export interface GansuCard {
  /** Numbers that stand alone; those of a project stand with it. */
  readonly figures: readonly Fact[];
  /** Named projects and sites, with all that is stated of each. */
  readonly projects: readonly Fact[];
  /** Mechanisms, and the industries, partners and departments stated with them. */
  readonly mechanisms: readonly ClauseFacts[];
  readonly counts: Counts;
}

/** The other western provinces, in the order of the article. */
export function peersOf(atlas: Atlas): PeerCard[] {
  return [...atlas.peerById.values()].map((peer) => cardOf(atlas, peer));
}

/** One province's card; null for an id that is no peer. */
export function peerOf(atlas: Atlas, id: string | null): PeerCard | null {
  const peer = id === null ? undefined : atlas.peerById.get(id);
  return peer ? cardOf(atlas, peer) : null;
}

function cardOf(atlas: Atlas, peer: Subject): PeerCard {
  const own = atlas.factsAbout(peer.id).filter((fact) => fact.kind === 'peer');
  const [figures, projects, mechanisms] = (['figure', 'project', 'mechanism'] as const).map((predicate) =>
    own.filter((fact) => fact.predicate === predicate),
  ) as [Fact[], Fact[], Fact[]];
  return {
    peer,
    figures,
    projects: byClause(projects),
    mechanisms: byClause(mechanisms),
    counts: { figures: figures.length, projects: distinct(projects), mechanisms: distinct(mechanisms) },
  };
}

/** Gansu's own part of the article: what its clauses on Gansu state of the province, its places, projects and measures. */
export function gansuInArticle(atlas: Atlas): GansuCard {
  const own = factsOf(atlas, 'gansu-among-peers');
  const named = own.filter((fact) => fact.kind === 'project' || fact.kind === 'site');
  const figures = own.filter((fact) => fact.kind === 'figure');
  const mechanisms = own.filter((fact) => !named.includes(fact) && !figures.includes(fact));
  return {
    figures,
    projects: named,
    mechanisms: byClause(mechanisms),
    counts: {
      figures: own.filter((fact) => fact.measure !== null).length,
      projects: new Set(named.map((fact) => fact.subjectId)).size,
      mechanisms: distinct(mechanisms.filter((fact) => fact.predicate === 'mechanism')),
    },
  };
}

/** What the article says before it turns to any one province. */
export function westInArticle(atlas: Atlas): Fact[] {
  const ours = roleOf(atlas, 'gansu-among-peers')?.section ?? null;
  return factsOf(atlas, 'peers').filter(
    (fact) => fact.kind !== 'peer' && (ours === null || !isUnder(fact.clause, ours)),
  );
}

/** The first numbers of a card in the article's order, for its short form; what is stated in words only is left to the long one. */
export function firstNumbers(card: PeerCard, count: number): Fact[] {
  return card.figures.filter((fact) => typeof fact.value === 'number').slice(0, count);
}

/** The first mechanisms of a card in the article's order, each name once. */
export function firstMechanisms(card: PeerCard, count: number): Fact[] {
  const facts = card.mechanisms.flatMap((one) => one.facts);
  return [...group(facts, (fact) => fact.value).values()].flatMap((some) => some.slice(0, 1)).slice(0, count);
}

/** Facts under their clauses, both in the order given. */
export function byClause(facts: readonly Fact[]): ClauseFacts[] {
  return [...group(facts, (fact) => fact.clause)].map(([clause, some]) => ({ clause, facts: some }));
}

function distinct(facts: readonly Fact[]): number {
  return new Set(facts.map((fact) => fact.value)).size;
}
