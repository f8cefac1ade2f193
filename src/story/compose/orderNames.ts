import type { Atlas, Subject, Language } from '../../model/atlas.ts';
import type { Industry } from '../../model/industry.ts';
import type { Messages } from '../../messages/messages.ts';
import { nameOf, termOf } from '../../model/names.ts';
import type { Said } from '../deck.ts';
import type { Order } from '../order.ts';
import { said } from '../said.ts';

export type Say = (messages: Messages, language: Language) => string;

/** What an industry is called: its term, else its group. */
export function industryName(atlas: Atlas, { group, term }: Industry, language: Language): string {
  if (term) return termOf(atlas, term, language);
  const record = atlas.groupById.get(group ?? '');
  return record ? nameOf(record, language) : '';
}

export const originsNamed =
  (atlas: Atlas, { from }: Pick<Order, 'from'>): Say =>
  (messages, language) =>
    messages.list(from.flatMap((id) => atlas.originById.get(id) ?? []).map((one) => nameOf(one, language)));

export const industriesNamed =
  (atlas: Atlas, { industries }: Pick<Order, 'industries'>): Say =>
  (messages, language) =>
    messages.list(industries.map((one) => industryName(atlas, one, language)));

export function called(subject: Subject): Said {
  return said((_, language) => nameOf(subject, language));
}
