import type { Fact } from '../../model/fact.ts';
import { valueText } from '../../model/format.ts';
import { nameOf, termOf } from '../../model/names.ts';
import type { Reader } from '../reader.ts';

/** A statement on two lines: what it states, with what it counts and its year; and of whom, in what sense and where. */
export function factWords({ atlas, language, messages }: Reader, fact: Fact): { what: string; about: string } {
  const measure = fact.measure === null ? [] : [termOf(atlas, fact.measure, language)];
  const year = fact.year === null ? [] : [`(${fact.year})`];
  const place = fact.place === null ? undefined : atlas.byId.get(fact.place);
  const qualifier = fact.qualifier === null || fact.measure !== null ? [] : [termOf(atlas, fact.qualifier, language)];
  const about = [
    termOf(atlas, fact.subject, language),
    messages.predicate[fact.predicate],
    ...qualifier,
    ...(place ? [nameOf(place, language)] : []),
  ];
  return {
    what: [...measure, valueText(atlas, fact, language), ...year].join(' '),
    about: [...new Set(about)].join(' · '),
  };
}
