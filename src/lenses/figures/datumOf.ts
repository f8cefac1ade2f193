import type { Datum, Portion, Span, Ways } from '../../charts/datum.ts';
import type { Fact } from '../../model/fact.ts';
import { figureText, isWords, valueText } from '../../model/format.ts';
import { termOf } from '../../model/names.ts';
import type { Pair } from '../../model/pairs.ts';
import type { Share } from '../../model/resources.ts';
import type { Reader } from '../../panels/reader.ts';

/** Comparison signs stay signs in every language where room is short. */
const SIGNS = new Set(['>', '<', '≥', '≤']);

/** A fact as a chart draws it, in the reader's language. */
export function datumOf({ atlas, language, messages }: Reader, fact: Fact): Datum {
  const { before, figure, after } = figureText(atlas, fact, language, true);
  const sign = fact.qualifier !== null && SIGNS.has(fact.qualifier) ? fact.qualifier : null;
  const sentence = messages.figuresLens.sentence({
    subject: termOf(atlas, fact.subject, language),
    measure: termOf(atlas, fact.measure ?? '', language),
    year: fact.year,
    value: valueText(atlas, fact, language),
  });
  return {
    id: fact.id,
    value: typeof fact.value === 'number' ? fact.value : null,
    year: fact.year,
    before: sign ?? before,
    figure,
    after,
    sentence: isWords(fact) ? messages.figuresLens.inWordsOnly(sentence) : sentence,
  };
}

/** Two statements of one measure, named by what tells the rows apart: the subject or the measure. */
export function spanOf(reader: Reader, { from, to }: Pair, name: 'subject' | 'measure'): Span {
  const term = (text: string | null): string => termOf(reader.atlas, text ?? '', reader.language);
  return { name: term(from[name]), unit: term(from.unit), from: datumOf(reader, from), to: datumOf(reader, to) };
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
