import { group } from 'd3';
import type { Messages } from '../messages/messages.ts';
import type { Atlas, Language } from '../model/atlas.ts';
import { clauseNamed } from '../model/clause.ts';
import type { Fact } from '../model/fact.ts';
import { valueText } from '../model/format.ts';
import type { Kind } from '../model/kinds.ts';
import { gapOf, termOf } from '../model/names.ts';
import type { Point } from './deck.ts';
import { saidIn } from './said.ts';

/** A clause that a line rests on, once. */
export interface Reference {
  /** One of the facts it states, for its source note. */
  readonly fact: Fact;
  /** The clause as a reader of the language finds it, and what it is about. */
  readonly text: string;
  readonly status: 'final' | 'draft' | 'article';
}

/** A point in one language, as a scene, a slide and a sheet all say it. */
export interface PointLine {
  /** What the line is about, set apart before it; empty for none. */
  readonly lead: string;
  readonly text: string;
  readonly references: readonly Reference[];
  /** Facts that the atlas no longer holds. */
  readonly lost: number;
  /** Whether a person is to fill it in. */
  readonly open: boolean;
}

/** Terms on one line before the rest is counted. */
const MOST_TERMS = 12;

/** Kinds whose facts mean nothing without their subject's name. */
const NAMED: readonly Kind[] = ['site', 'project', 'route', 'peer'];
/** What is said by the subject's name alone: that it is there. */
const STANDING: readonly Fact['predicate'][] = ['place', 'type', 'status', 'from', 'to', 'mode'];

const NAMING: readonly Fact['predicate'][] = ['origin', 'partner'];

/** Says a point. `most` is how many terms one line holds. */
export function lineOf(
  atlas: Atlas,
  point: Point,
  language: Language,
  messages: Messages,
  most = MOST_TERMS,
): PointLine {
  const bare = { references: [], lost: 0, open: false };
  if (point.kind === 'text') return { ...bare, lead: '', text: saidIn(point.text, language) };
  if (point.kind === 'open') return { ...bare, lead: saidIn(point.label, language), text: '', open: true };
  const facts = point.facts.flatMap((id) => atlas.factById.get(id) ?? []);
  const lost = point.facts.length - facts.length;
  const [first] = facts;
  if (!first)
    return { ...bare, lead: point.lead ? saidIn(point.lead, language) : '', text: messages.briefing.lost(lost), lost };
  const lead = point.lead ? saidIn(point.lead, language) : leadOf(facts, first, messages);
  /* Whom a clause names stands before what it asks of them. */
  const naming = facts.filter(({ predicate }) => NAMING.includes(predicate));
  const parts = [naming, facts.filter((fact) => !naming.includes(fact))].map((some) =>
    counted(textsOf(atlas, some, language, messages), most, messages),
  );
  const text = parts.filter((part) => part !== '').join(messages.colon);
  return { lead, text, references: referencesOf(atlas, facts, language), lost, open: false };
}

function counted(texts: readonly string[], most: number, messages: Messages): string {
  return messages.list(texts.slice(0, most)) + (texts.length > most ? messages.briefing.andMore(texts.length) : '');
}

/** What all of them state alike; nothing where they state different things. */
function leadOf(facts: readonly Fact[], first: Fact, messages: Messages): string {
  const alike = facts.every(({ kind, predicate }) => kind === first.kind && predicate === first.predicate);
  return alike && !NAMED.includes(first.kind) && first.measure === null ? messages.predicate[first.predicate] : '';
}

/** Each thing said, once: a term, a number with what it counts, or a name with what is said of it. */
function textsOf(atlas: Atlas, facts: readonly Fact[], language: Language, messages: Messages): string[] {
  const bySubject = group(facts, (fact) => (NAMED.includes(fact.kind) ? fact.subjectId : ''));
  return [...bySubject].flatMap(([subject, some]) => {
    const own = some.filter(({ predicate }) => subject === '' || !STANDING.includes(predicate));
    const values = [...new Set(own.map((fact) => statement(atlas, fact, language, messages)))];
    const [first] = some;
    if (subject === '' || !first) return values;
    const name = termOf(atlas, first.subject, language);
    return [values.length === 0 ? name : name + messages.added(messages.list(values))];
  });
}

/** One fact without its subject: 集成电路; 招商引资到位资金 64亿元（2025年）. */
export function statement(atlas: Atlas, fact: Fact, language: Language, messages: Messages): string {
  const value = valueText(atlas, fact, language);
  if (fact.measure === null) return value;
  const year = fact.year === null ? '' : messages.added(messages.originLens.year(fact.year));
  return `${termOf(atlas, fact.measure, language)}${gapOf(language) || ' '}${value}${year}`;
}

/** The clauses that facts rest on, each once, as they are met. */
export function referencesOf(atlas: Atlas, facts: readonly Fact[], language: Language): Reference[] {
  const first = ({ document, clause }: Fact) =>
    facts.findIndex((one) => one.document === document && one.clause === clause);
  return facts
    .filter((fact, i) => first(fact) === i)
    .map((fact) => ({
      fact,
      text: clauseNamed(atlas, fact, language),
      status: atlas.documentById.get(fact.document)?.status ?? 'final',
    }));
}
