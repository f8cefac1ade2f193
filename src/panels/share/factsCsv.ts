import { clauseText } from '../../model/clause.ts';
import { toCsv } from '../../model/csv.ts';
import type { Fact } from '../../model/fact.ts';
import { issuerOf, nameOf, termOf } from '../../model/names.ts';
import type { Reader } from '../reader.ts';

/** Facts as a table for Excel and WPS in the reader's language, each row with its document, number and clause. */
export function factsCsv(
  { atlas, language, messages }: Pick<Reader, 'atlas' | 'language' | 'messages'>,
  facts: readonly Fact[],
): string {
  const { columns } = messages.share;
  const term = (text: string | null): string | null => (text === null ? null : termOf(atlas, text, language));
  const named = (id: string | null): string | null => {
    const record = id === null ? undefined : atlas.byId.get(id);
    return record ? nameOf(record, language) : id;
  };
  const rows = facts.map((fact) => {
    const document = atlas.documentById.get(fact.document);
    const cells: Record<keyof typeof columns, string | number | null> = {
      document: document ? nameOf(document, language) : fact.document,
      number: document?.number ?? null,
      issuer: document ? issuerOf(document, language) : null,
      date: document?.date ?? null,
      status: document ? messages.status[document.status] : null,
      clause: clauseText(atlas, fact.clause, language),
      subject: term(fact.subject),
      predicate: messages.predicate[fact.predicate],
      measure: term(fact.measure),
      value: typeof fact.value === 'number' ? fact.value : term(fact.value),
      unit: term(fact.unit),
      year: fact.year,
      qualifier: term(fact.qualifier),
      place: named(fact.place),
      id: fact.id,
    };
    return (Object.keys(columns) as (keyof typeof columns)[]).map((column) => cells[column]);
  });
  return toCsv(Object.values(columns), rows);
}
