import type { Atlas, Group } from './atlas.ts';

/** Why a term counts under a group: it contains a word of the group, or the vocabulary says why. */
export type Reason =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'given'; readonly zh: string; readonly en: string };

/** Why a term counts under a group; null where it does not. */
export function reasonFor(group: Group, term: string): Reason | null {
  const given = group.terms[term];
  if (given) return { kind: 'given', ...given };
  if (group.except.includes(term)) return null;
  const word = group.words.find((one) => term.includes(one));
  return word === undefined ? null : { kind: 'word', word };
}

/** Every group a term counts under, with the reason, in the order of the vocabulary. */
export function groupsOf(atlas: Pick<Atlas, 'groups'>, term: string): { group: Group; reason: Reason }[] {
  return atlas.groups.flatMap((group) => {
    const reason = reasonFor(group, term);
    return reason ? [{ group, reason }] : [];
  });
}
