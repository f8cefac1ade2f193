import type { Atlas } from './atlas.ts';
import type { Failure } from './fault.ts';
import type { Fact } from './fact.ts';
import type { Predicate } from './kinds.ts';
import type { Step } from './view.ts';

/** What is found by its names; hits that fit equally well come in this order. */
export const SEARCH_KINDS = [
  'place',
  'county',
  'layout',
  'group',
  'term',
  'origin',
  'peer',
  'site',
  'route',
  'document',
  'project',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing that can be found by its names, and all of them; a line of /data/search.json. */
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
  /** The prefecture that a county belongs to. */
  readonly city?: string | undefined;
  /** The county that a site lies in. */
  readonly county?: string | undefined;
  /** Whether a place takes a term on. */
  readonly taken?: true;
}

/** How a word that people use stands to the word of a document it leads to. */
export const SYNONYM_KINDS = ['same', 'kind', 'wider', 'near', 'written'] as const;
export type SynonymKind = (typeof SYNONYM_KINDS)[number];

/** Words that people use, and the words that documents use for the same. */
export interface Synonym {
  readonly say: readonly string[];
  readonly means: readonly string[];
  readonly as: SynonymKind;
}

/** What words are, besides names. */
export interface Lexicon {
  /** Traditional characters, each followed by the simplified one that stands for it here. */
  readonly folds: string;
  /** Words of a question that no statement is asked for. */
  readonly fillers: readonly string[];
  /** What people ask for and no document gives. */
  readonly absent: readonly string[];
  readonly synonyms: readonly Synonym[];
}

/** A record that fits what was typed. */
export interface Hit {
  readonly record: SearchRecord;
  /** The Chinese alias it was found by, where its name does not already contain it. */
  readonly alias: string | null;
  /** How far the name is from what was typed: negative for the name itself; up to three for its beginning. */
  readonly far: number;
}

/** A statement that holds what was typed. */
export interface FactHit {
  readonly fact: Fact;
}

/** A clause whose number or heading is what was typed. */
export interface ClauseHit {
  readonly document: string;
  readonly clause: string;
}

export type Finding = Hit | FactHit | ClauseHit;

/** All records that fit what was typed by a name, best first. */
export type Find = (query: string) => readonly Hit[];

/** Under what findings are listed. */
export const SECTIONS = [
  'places',
  'industries',
  'facts',
  'origins',
  'sites',
  'projects',
  'documents',
  'clauses',
] as const;
export type SectionName = (typeof SECTIONS)[number];

export interface Section {
  readonly name: SectionName;
  /** Best first. */
  readonly findings: readonly Finding[];
}

/** A word typed, and the documents' words it was led to. */
export interface Via {
  readonly said: string;
  readonly means: readonly string[];
  readonly as: SynonymKind;
}

/** What a question to the search box is answered with. */
export interface Answer {
  /** The section with the best finding first; none without findings. */
  readonly sections: readonly Section[];
  readonly via: readonly Via[];
  /** The words of it that nothing holds. */
  readonly unnamed: readonly string[];
  /** Whether no one thing holds all the words, so that what holds each is listed. */
  readonly apart: boolean;
  /** The texts to mark in the findings, normal, longest first. */
  readonly marks: readonly string[];
  /** How many statements were looked through; null where only names were, since the statements are not there yet. */
  readonly looked: number | null;
}

/** What answers a search box: nothing at first, then by names, then by statements too. */
export interface Finder {
  readonly answer: ((query: string) => Answer) | null;
  /** Why what it looks through could not be had, until it is opened again. */
  readonly failure: Failure | null;
  /** Fetches and makes ready what is not yet there, without holding up the page. `labels` are the words for what is stated. */
  open(labels: Readonly<Record<Predicate, string>>): Promise<void>;
}

export const SECTION_OF: Readonly<Record<SearchKind, SectionName>> = {
  place: 'places',
  county: 'places',
  layout: 'places',
  group: 'industries',
  term: 'industries',
  origin: 'origins',
  peer: 'origins',
  site: 'sites',
  route: 'sites',
  document: 'documents',
  project: 'projects',
};

/** A text that tells a finding from all others. */
export function keyOf(finding: Finding): string {
  if ('record' in finding) return `${finding.record.kind} ${finding.record.id}`;
  return 'fact' in finding ? finding.fact.id : `${finding.document} ${finding.clause}`;
}

/** Where a finding leads: a statement to its clause, its note open, where it is marked; a clause to itself; a record to its answer. */
export function stepOf(finding: Finding, atlas: Atlas): Step {
  if ('record' in finding) return stepTo(finding, atlas);
  if ('fact' in finding) {
    const { document, clause, id } = finding.fact;
    return { lens: 'sources', document, clause, note: id };
  }
  return { lens: 'sources', document: finding.document, clause: finding.clause };
}

/** The source note of the first statement that names something, as a part of a step; none where no document does. */
function naming(atlas: Atlas, names: readonly string[]): { readonly note?: string } {
  const fact = atlas.facts.find(({ subject, value, measure }) =>
    names.some((name) => [subject, String(value), measure ?? ''].some((text) => text.includes(name))),
  );
  return fact ? { note: fact.id } : {};
}

/** Where a record leads: a county to its prefecture and the statement that names it; a project to the first place a fact ties it to, it or a peer else to the clause that names it. */
export function stepTo({ record: { id, kind, city, zh, aliases } }: Pick<Hit, 'record'>, atlas: Atlas): Step {
  if (kind === 'group') return { lens: 'industry', group: id, term: null, at: null };
  if (kind === 'term') return { lens: 'industry', group: null, term: id, at: null };
  if (kind === 'origin') return { lens: 'origin', from: id, group: null, term: null, at: null };
  if (kind === 'document') return { lens: 'sources', document: id, clause: null };
  if (kind === 'county')
    return { lens: 'zones', at: city ?? null, ...naming(atlas, [zh, ...aliases.filter((one) => one !== '')]) };
  if (kind === 'peer') return { lens: 'west', at: id };
  if (kind !== 'project') return { lens: 'zones', at: id };
  const facts = atlas.factsAbout(id);
  const tied = facts.find((fact) => fact.place !== null);
  if (tied) return { lens: 'zones', at: tied.place };
  const [first] = facts;
  return { lens: 'sources', document: first?.document ?? null, clause: first?.clause ?? null };
}
