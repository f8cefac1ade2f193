import type { Atlas } from './atlas.ts';
import type { Step } from './view.ts';

/** What can be looked for; hits that fit equally well come in this order. */
export const SEARCH_KINDS = ['place', 'group', 'term', 'origin', 'site', 'document', 'project'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing that can be found, and everything it is found by; a line of /data/search.json. */
export interface SearchRecord {
  /** The vocabulary id; for a term, the term as the documents write it. */
  readonly id: string;
  readonly kind: SearchKind;
  readonly zh: string;
  readonly en: string;
  /** Short names and other names, Chinese ones first. */
  readonly aliases: readonly string[];
  /** Of the name and then of each Chinese alias: the syllables without tones, joined; ü is v, as it is typed. */
  readonly pinyin: readonly string[];
  /** The first letters of the same syllables. */
  readonly initials: readonly string[];
}

/** A record that fits what was typed. */
export interface Hit {
  readonly record: SearchRecord;
  /** The Chinese alias it was found by, where its name does not already contain it. */
  readonly alias: string | null;
}

/** All hits for what was typed, best first. */
export type Find = (query: string) => readonly Hit[];

/** Where a hit leads: a project to the first place a fact ties it to, else to the clause that names it. */
export function stepTo({ record: { id, kind } }: Pick<Hit, 'record'>, atlas: Atlas): Step {
  if (kind === 'group') return { lens: 'industry', group: id, term: null, at: null };
  if (kind === 'term') return { lens: 'industry', group: null, term: id, at: null };
  if (kind === 'origin') return { lens: 'origin', from: id, group: null, term: null, at: null };
  if (kind === 'document') return { lens: 'sources', document: id, clause: null };
  if (kind !== 'project') return { lens: 'zones', at: id };
  const facts = atlas.factsAbout.get(id) ?? [];
  const tied = facts.find((fact) => fact.place !== null);
  if (tied) return { lens: 'zones', at: tied.place };
  const [first] = facts;
  return { lens: 'sources', document: first?.document ?? null, clause: first?.clause ?? null };
}
