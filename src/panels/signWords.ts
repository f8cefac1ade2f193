import type { Group } from '../model/atlas.ts';
import { nameOf, shortNameOf } from '../model/names.ts';
import type { Sign, SignTier, Square } from '../model/sign.ts';
import type { Reader } from './reader.ts';

type Words = Pick<Reader, 'atlas' | 'language' | 'messages'>;

/** A place's sign as one sentence for a listener. */
export function signSentence({ atlas, language, messages }: Words, { place }: Sign): string {
  const record = atlas.signById.get(place.id);
  const names = (is: (group: Group) => boolean): string[] =>
    atlas.groups.filter(is).map((group) => nameOf(group, language));
  /* What a report alone says is told apart from what plans say. */
  const planned = (kind: Group['kind'], tier: SignTier): string[] =>
    names((group) => group.kind === kind && (record?.[tier].includes(group.id) ?? false) && !reported(group));
  const reported = ({ id }: Group): boolean => record?.article?.includes(id) ?? false;
  const both = (kind: Group['kind']) => ({ key: planned(kind, 'key'), cultivate: planned(kind, 'cultivate') });
  return messages.sign.sentence(shortNameOf(place, language), {
    chains: both('chain'),
    futures: both('future'),
    draft: names(({ id }) => record?.draft.includes(id) ?? false),
    reported: names(reported),
  });
}

/** One square as it reads out: the chain, and how the place takes it on. */
export function squareWords({ language, messages }: Words, { chain, tier, status }: Square): string {
  const said = messages.tier[tier ?? 'none'];
  const own = status === 'final' ? said : `${said}${messages.added(messages.sign.only[status])}`;
  return messages.sign.square(nameOf(chain, language), own);
}
