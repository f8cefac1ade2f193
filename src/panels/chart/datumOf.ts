import type { Datum, Portion, Span, Ways } from '../../charts/datum.ts';
import type { Fact } from '../../model/fact.ts';
import { isWords, scaledText, valueText } from '../../model/format.ts';
import { termOf } from '../../model/names.ts';
import type { Pair } from '../../model/pairs.ts';
import type { Share } from '../../model/resources.ts';
import type { Reader } from '../reader.ts';

/** Comparison signs stay signs in every language where room is short. */
const SIGNS = new Set(['>', '<', '≥', '≤']);

/** A fact as a chart draws it, in the reader's language. */
export function datumOf({ atlas, language, messages }: Reader, fact: Fact): Datum {
  const { value, before, figure, unit, after, beside } = scaledText(atlas, fact, language);
  const sign = fact.qualifier !== null && SIGNS.has(fact.qualifier) ? fact.qualifier : null;
  const sentence = messages.chart.sentence({
    subject: termOf(atlas, fact.subject, language),
    measure: termOf(atlas, fact.measure ?? '', language),
    year: fact.year,
    value: valueText(atlas, fact, language),
  });
  return {
    id: fact.id,
    value,
    year: fact.year,
    before: sign ?? before,
    figure,
    unit,
    after: [after, beside].filter((part) => part !== '').join(' · '),
    sentence: isWords(fact) ? messages.chart.inWordsOnly(sentence) : sentence,
  };
}

/** Two statements of one measure, named by what tells the rows apart: the subject or the measure. */
export function spanOf(reader: Reader, { from, to }: Pair, name: 'subject' | 'measure'): Span {
  const term = (text: string | null): string => termOf(reader.atlas, text ?? '', reader.language);
  const first = datumOf(reader, from);
  return { name: term(from[name]), unit: first.unit, from: first, to: datumOf(reader, to) };
}

/** A part and its whole, named by the part. */
export function portionOf(reader: Reader, { part, whole }: Share): Portion {
  const name = termOf(reader.atlas, part.measure ?? '', reader.language);
  return { name, part: datumOf(reader, part), whole: datumOf(reader, whole) };
}

/** A mark leads to its fact's source note. */
export function waysOf(reader: Reader): Ways {
  return { href: (note) => reader.href({ note }), open: (note) => reader.go({ note }) };
}
