import type { Messages } from '../../messages/messages.ts';
import type { Predicate } from '../../model/kinds.ts';

/** By which words what is stated is searched for: its own, and those that people use. */
export function askedAs(messages: Messages): Readonly<Record<Predicate, string>> {
  const words = Object.entries(messages.predicate) as [Predicate, string][];
  return Object.fromEntries(
    words.map(([predicate, label]) => [predicate, `${label} ${messages.asked[predicate] ?? ''}`]),
  ) as Record<Predicate, string>;
}
