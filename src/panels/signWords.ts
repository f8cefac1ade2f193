import { nameOf, shortNameOf } from '../model/names.ts';
import type { Sign, SignTier, Square } from '../model/sign.ts';
import type { Reader } from './reader.ts';

type Words = Pick<Reader, 'atlas' | 'language' | 'messages'>;

/** A place's sign as one sentence for a listener. */
export function signSentence({ atlas, language, messages }: Words, { place }: Sign): string {
  const record = atlas.signById.get(place.id);
  const names = (kind: 'chain' | 'future', tier: SignTier): string[] =>
    atlas.groups
      .filter((group) => group.kind === kind && record?.[tier].includes(group.id))
      .map((group) => nameOf(group, language));
  const both = (kind: 'chain' | 'future') => ({ key: names(kind, 'key'), cultivate: names(kind, 'cultivate') });
  return messages.sign.sentence(shortNameOf(place, language), { chains: both('chain'), futures: both('future') });
}

/** One square as it reads out: the chain, and how the place takes it on. */
export function squareWords({ language, messages }: Words, { chain, tier, status }: Square): string {
  const said = messages.tier[tier ?? 'none'];
  const own = status === 'final' ? said : `${said}${messages.added(messages.sign.only[status])}`;
  return messages.sign.square(nameOf(chain, language), own);
}
