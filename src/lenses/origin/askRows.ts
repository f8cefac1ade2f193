import { group } from 'd3';
import type { Subject } from '../../model/atlas.ts';
import type { Fact } from '../../model/fact.ts';
import type { AskingPlace, ChainAsk, CooperationAsk, Naming, Together } from '../../model/whatFrom.ts';

/** What one part of a clause asks, of all the origins it names alike. */
export interface AskRow {
  readonly key: string;
  /** By whom the origin asked for is named here. */
  readonly named: readonly { readonly fact: Fact; readonly how: Naming<never>['how'] }[];
  /** What is taken on; null where it is said once for the subject. */
  readonly focus: readonly Fact[] | null;
}

/** One chain or cooperation as the panel lists it. */
export interface AskEntry {
  readonly subject: Subject;
  readonly isChain: boolean;
  readonly rows: readonly AskRow[];
  /** Industries of the same clauses, for a cooperation. */
  readonly industries: readonly Fact[];
  readonly places: readonly AskingPlace[];
}

interface One {
  readonly fact: Fact;
  readonly how: Naming<never>['how'];
  readonly focus: readonly Fact[] | null;
}

/** Origins that one part of a clause names for the same products stand in one row: 深圳、广州. */
function rowsOf(all: readonly One[]): AskRow[] {
  const alike = group(all, ({ fact: { document, clause, year, qualifier }, how, focus }) =>
    [document, clause, year, qualifier, how === 'region', ...(focus ?? []).map(({ id }) => id)].join('|'),
  );
  return [...alike].map(([key, some]) => ({
    key,
    named: [...group(some, ({ fact }) => fact.id).values()].flatMap(([first]) => first ?? []),
    focus: some[0]?.focus ?? null,
  }));
}

function placesOf(all: readonly AskingPlace[]): AskingPlace[] {
  return [...group(all, ({ place }) => place.id).values()].flatMap((same) => {
    const first = same.find(({ facts }) => facts.length > 0) ?? same[0];
    return first ?? [];
  });
}

export function rowsOfChain({ subject, namings }: Together<ChainAsk>): AskEntry {
  const rows = rowsOf(namings.flatMap(({ how, ask }) => ask.asks.map(({ fact, focus }) => ({ fact, how, focus }))));
  return { subject, isChain: true, rows, industries: [], places: placesOf(namings.flatMap(({ ask }) => ask.places)) };
}

export function rowsOfCooperation({ subject, namings }: Together<CooperationAsk>): AskEntry {
  return {
    subject,
    isChain: false,
    rows: rowsOf(namings.flatMap(({ how, ask }) => ask.partners.map((fact) => ({ fact, how, focus: null })))),
    industries: [...new Set(namings.flatMap(({ ask }) => ask.industries))],
    places: placesOf(namings.flatMap(({ ask }) => ask.places)),
  };
}
