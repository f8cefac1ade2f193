import type { Atlas } from './atlas.ts';
import type { Lens } from './lens.ts';

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

/** The part of the view that a hit leads to. */
export interface Destination {
  readonly lens: Lens;
  readonly pick: string | null;
  readonly group: string | null;
  readonly term: string | null;
  readonly origin: string | null;
  readonly document: string | null;
  readonly clause: string | null;
}

/** Where a hit leads: a project to the first place a fact ties it to, else to the clause that names it. */
export function intentionOf({ record: { id, kind } }: Pick<Hit, 'record'>, atlas: Atlas): Partial<Destination> {
  const closed = { pick: null, document: null, clause: null };
  if (kind === 'group') return { ...closed, lens: 'industry', group: id, term: null };
  if (kind === 'term') return { ...closed, lens: 'industry', group: null, term: id };
  if (kind === 'origin') return { ...closed, lens: 'origin', origin: id };
  if (kind === 'document') return { ...closed, lens: 'sources', document: id };
  if (kind !== 'project') return { ...closed, lens: 'zones', pick: id };
  const facts = atlas.factsAbout.get(id) ?? [];
  const tied = facts.find((fact) => fact.place !== null);
  if (tied) return { ...closed, lens: 'zones', pick: tied.place };
  const [first] = facts;
  return { ...closed, lens: 'sources', document: first?.document ?? null, clause: first?.clause ?? null };
}
