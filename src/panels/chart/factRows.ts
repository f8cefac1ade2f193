import { clauseNamed } from '../../model/clause.ts';
import type { Fact } from '../../model/fact.ts';
import { scaledText } from '../../model/format.ts';
import { shortNameOf, termOf } from '../../model/names.ts';
import type { Reader } from '../reader.ts';
import type { ChartTable } from './table.ts';

/** Statements as a table to take along: each with its document, number and clause, so that it can be cited from there. */
export function factRows({ atlas, language, messages }: Reader, facts: readonly Fact[]): ChartTable {
  const { columns, noYear } = messages.chart;
  return {
    columns: Object.values(columns),
    rows: facts.map((fact) => {
      const { before, figure, unit, after, beside } = scaledText(atlas, fact, language);
      const document = atlas.documentById.get(fact.document);
      return [
        termOf(atlas, fact.subject, language),
        termOf(atlas, fact.measure ?? '', language),
        fact.year === null ? noYear : String(fact.year),
        [before, figure, after, beside].filter((part) => part !== '').join(' '),
        unit,
        document ? shortNameOf(document, language) : fact.document,
        document?.number ?? messages.unnumbered,
        clauseNamed(atlas, fact, language),
      ];
    }),
  };
}
