import type { Datum, Span } from '../../src/charts/datum.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Pair } from '../../src/model/pairs.ts';

/** A fact as a chart takes it, bare: its own words, no language. */
export function bare({ id, value, year, measure }: Fact): Datum {
  const number = typeof value === 'number' ? value : null;
  return {
    id,
    value: number,
    year,
    before: '',
    figure: String(value),
    after: '',
    unit: '',
    sentence: `${measure} ${value}`,
  };
}

/** A pair as a chart takes it, named by its subject. */
export function spanOf({ from, to }: Pair): Span {
  return { name: from.subject, unit: from.unit ?? '', from: bare(from), to: bare(to) };
}
