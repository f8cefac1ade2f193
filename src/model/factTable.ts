import { countedKey } from './atlas.ts';
import { FACT_COLUMNS, factId, type Fact } from './fact.ts';

type Cell = string | number | null;
type ColumnName = Exclude<(typeof FACT_COLUMNS)[number], 'id' | 'subject'>;

const COLUMNS = FACT_COLUMNS.filter((name): name is ColumnName => name !== 'id' && name !== 'subject');
/** The columns whose texts have an English. */
const WORDED = ['measure', 'value', 'unit', 'qualifier', 'clause'] as const satisfies readonly ColumnName[];

/** One column: its cells once each, in order of appearance, and for each row which of them it holds. */
export interface Column {
  readonly of: readonly Cell[];
  readonly at: readonly number[];
}

/**
 * Facts as columns, a seventh of their size as rows. Names of subjects are not in it, since the gazetteer has them, nor ids, since a
 * fact's fields make its id; a fact that was corrected keeps the id of what was transcribed, by its row in `ids`.
 */
export interface FactTable {
  readonly columns: Readonly<Record<ColumnName, Column>>;
  readonly ids: Readonly<Record<string, string>>;
}

export function toTable(facts: readonly Fact[]): FactTable {
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, columnOf(facts.map((fact) => fact[name]))]));
  const own = facts.flatMap((fact, row) => (factId(fact) === fact.id ? [] : [[row, fact.id] as const]));
  return { columns: columns as Record<ColumnName, Column>, ids: Object.fromEntries(own) };
}

function columnOf(cells: readonly Cell[]): Column {
  const place = new Map([...new Set(cells)].map((cell, i) => [cell, i]));
  return { of: [...place.keys()], at: cells.map((cell) => place.get(cell) as number) };
}

/** The Chinese name of a subject by its id. */
export type NameOf = (id: string) => string;

/** The facts of a table, as they were: all, or those of the rows from one up to another. */
export function toFacts({ columns, ids }: FactTable, nameOf: NameOf, from = 0, to = rowsOf({ columns })): Fact[] {
  const { kind, predicate, subjectId, measure, value, unit, year, qualifier, place, document, clause } = columns;
  const names = subjectId.of.map((id) => nameOf(String(id)));
  const corrected = Object.keys(ids).length > 0;
  return kind.at.slice(from, to).map((at, i) => {
    const row = from + i;
    const fields = {
      kind: kind.of[at],
      predicate: cell(predicate, row),
      subject: names[subjectId.at[row] as number],
      subjectId: cell(subjectId, row),
      measure: cell(measure, row),
      value: cell(value, row),
      unit: cell(unit, row),
      year: cell(year, row),
      qualifier: cell(qualifier, row),
      place: cell(place, row),
      document: cell(document, row),
      clause: cell(clause, row),
    } as Omit<Fact, 'id'>;
    return { id: (corrected ? ids[row] : undefined) ?? factId(fields), ...fields };
  });
}

/** How many facts a table holds. */
export function rowsOf({ columns }: Pick<FactTable, 'columns'>): number {
  return columns.kind.at.length;
}

const cell = ({ of, at }: Column, row: number): Cell => of[at[row] as number] ?? null;

/** Which part of a table is missing or not whole; null where a reader can rely on it. */
export function flawedColumn(table: Partial<FactTable>): string | null {
  const { columns, ids } = table;
  if (!columns) return 'columns';
  if (!ids) return 'ids';
  const rows = columns.kind?.at?.length;
  return (
    COLUMNS.find((name) => {
      const column: Partial<Column> | undefined = columns[name];
      return !Array.isArray(column?.of) || !Array.isArray(column.at) || column.at.length !== rows;
    }) ?? null
  );
}

/** The texts of a table that may have an English, each once: the names of its subjects, its columns of words in turn, and what its measures count. */
export function textsOf({ columns }: FactTable, nameOf: NameOf): string[] {
  const names = columns.subjectId.of.map((id) => nameOf(String(id)));
  const cells = WORDED.flatMap((name) => [...columns[name].of]);
  const words = [...names, ...cells].filter((one): one is string => typeof one === 'string');
  const counted = columns.measure.of.flatMap((one) => (typeof one === 'string' ? countedKey(one) : []));
  return [...new Set([...words, ...counted])];
}
