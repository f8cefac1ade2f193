import type { OnMap } from '../lenses/onMap.ts';
import { TIERS } from '../layers/tier.ts';
import { beyondOf } from '../model/beyond.ts';
import { nameOf, shortNameOf } from '../model/names.ts';
import type { Id } from '../model/view.ts';
import type { Reader } from '../panels/reader.ts';

/** What the map answers, in words for who does not see it: its textures by place, then what the discs count, then what is not stated. */
export function mapSays(
  { atlas, language, messages }: Pick<Reader, 'atlas' | 'language' | 'messages'>,
  { reading, tiers, state, weighed }: Pick<OnMap, 'reading' | 'tiers' | 'state' | 'weighed'>,
): string {
  const { answers } = messages;
  const named = (id: Id): string => {
    const place = atlas.placeById.get(id);
    return place ? shortNameOf(place, language) : id;
  };
  const line = (what: string, places: readonly string[]): string[] =>
    places.length > 0 && what !== '' ? [answers.said(what, messages.list(places))] : [];
  const worn = Object.entries(tiers ?? {});
  const textures =
    reading === null
      ? []
      : TIERS.flatMap((tier) =>
          line(
            answers.texture[reading][tier],
            worn.flatMap(([id, one]) => (one === tier ? [named(id)] : [])),
          ),
        );
  const { discs } = state;
  const seats = atlas.places.filter(({ kind }) => kind === 'city' || kind === 'new-area');
  const counted =
    discs === null || weighed === null
      ? []
      : [
          ...line(
            answers.discs.of[weighed],
            Object.entries(discs)
              .sort(([, [a]], [, [b]]) => b - a)
              .map(([id, [number]]) => answers.counted(named(id), number)),
          ),
          ...line(
            answers.discs.none[weighed],
            seats.flatMap(({ id }) => (discs[id] === undefined ? [named(id)] : [])),
          ),
        ];
  const beyond = state.routes ? beyondOf(atlas) : [];
  const ends = (kind: 'route' | 'peer'): string[] => [
    ...new Set(beyond.flatMap((one) => (one.kind === kind ? [nameOf(one, language)] : []))),
  ];
  const routes = [...line(answers.routes.line, ends('route')), ...line(answers.routes.peer, ends('peer'))];
  return answers.mapSays(messages.mapLabel, [...textures, ...counted, ...routes]);
}
