import { TIERS } from '../layers/tier.ts';
import type { OnMap } from '../lenses/onMap.ts';
import { shortNameOf } from '../model/names.ts';
import type { Id } from '../model/view.ts';
import type { Reader } from '../panels/reader.ts';

/** How many places are named; the others are counted. */
const MOST = 3;

/**
 * What the map answers, in one sentence for who hears it change: how many places wear which texture, which has most and which least, and how
 * many are not named. Empty where it shows no more than places.
 */
export function answerSays(
  { atlas, language, messages }: Pick<Reader, 'atlas' | 'language' | 'messages'>,
  { reading, tiers, state, weighed }: Pick<OnMap, 'reading' | 'tiers' | 'state' | 'weighed'>,
): string {
  const { answers, points } = messages;
  const seats = atlas.places.filter(({ kind }) => kind === 'city' || kind === 'new-area');
  const name = (id: Id): string => {
    const place = atlas.placeById.get(id);
    return place ? shortNameOf(place, language) : id;
  };
  const textures = (): string[] => {
    if (reading === null) return [];
    return [...TIERS, 'none' as const].flatMap((tier) => {
      const what = answers.texture[reading][tier];
      const ids = seats.map(({ id }) => id).filter((id) => (tiers?.[id] ?? 'none') === tier);
      if (what === '' || ids.length === 0) return [];
      const named = tier === 'none' ? [] : ids.slice(0, MOST).map(name);
      return [points.tier(what, ids.length, messages.list(named), ids.length > MOST)];
    });
  };
  const discs = (): string[] => {
    if (weighed === null || state.discs === null) return [];
    const counted = Object.entries(state.discs).sort(([, [a]], [, [b]]) => b - a);
    const [first, last] = [counted[0], counted.at(-1)];
    const none = seats.filter(({ id }) => state.discs?.[id] === undefined).length;
    return [
      ...(first ? [points.most(answers.discs.of[weighed], name(first[0]), first[1][0])] : []),
      ...(last && first && last[1][0] < first[1][0] ? [points.least(name(last[0]), last[1][0])] : []),
      ...(none > 0 ? [points.unstated(answers.discs.none[weighed], none)] : []),
    ];
  };
  return points.sentence([...textures(), ...discs()]);
}
