import type { Atlas } from '../../model/atlas.ts';
import type { Fact } from '../../model/fact.ts';
import { matcherOf } from '../../model/industry.ts';
import { nameOf, shortNameOf, termOf } from '../../model/names.ts';
import { whoWants } from '../../model/whoWants.ts';
import type { Point, Said, Scene } from '../deck.ts';
import type { Landing } from '../landing.ts';
import type { Order } from '../order.ts';
import { settledPoints, takesPoints } from '../placePoints.ts';
import { said } from '../said.ts';
import { addressOf, pointOf, pointsOr, sceneOf, textPoint } from '../scenes.ts';
import { industriesNamed } from './orderNames.ts';
import { MOST_POINTS, restNote } from './limits.ts';

/** All the places that match, with how many statements speak for each. */
export function whereScene(atlas: Atlas, order: Order, landings: readonly Landing[]): Scene {
  const [industry] = order.industries;
  const [from = null] = order.from;
  const wide = order.industries.flatMap((one) =>
    whoWants(atlas, one).zones.filter(({ place }) => place.kind === 'zone'),
  );
  const names = said((messages, language) =>
    messages.list(
      landings.map(
        ({ place, count }) => shortNameOf(place, language) + messages.added(messages.briefing.statements(count)),
      ),
    ),
  );
  const points: Point[] =
    landings.length === 0
      ? [textPoint(said((messages) => messages.briefing.noPlace))]
      : [textPoint(names), textPoint(said((messages) => messages.matchLens.ranked(landings.length)))];
  const zones = wide.flatMap(({ place, tier, ...wants }) =>
    pointOf(
      wants[tier].map(({ fact }) => fact),
      said((messages, language) => nameOf(place, language) + messages.added(messages.predicate[tier])),
    ),
  );
  return sceneOf({
    id: 'where',
    kind: 'map',
    address: addressOf(atlas, 'match', { group: industry?.group ?? null, term: industry?.term ?? null, from }),
    title: said((messages) => messages.briefing.where),
    points: [...points, ...zones].slice(0, MOST_POINTS),
  });
}

/** One place: what it takes on, what it asks of you, where that would stand, who is there. */
export function placeScene(atlas: Atlas, { place, stated }: Landing, order: Order): Scene {
  const matchers = order.industries.flatMap((industry) => matcherOf(atlas, industry) ?? []);
  const fits = (fact: Fact): boolean => matchers.length === 0 || matchers.some((matches) => matches([fact]).length > 0);
  const takes = takesPoints(stated.takes);
  const points = [
    ...(takes.length > 0 || order.industries.length === 0
      ? takes
      : [
          textPoint(
            said((messages, language) => messages.briefing.notTaken(industriesNamed(atlas, order)(messages, language))),
          ),
        ]),
    ...pointOf(stated.asks, order.from.length > 0 ? said((messages) => messages.briefing.askedOf) : undefined),
    ...(order.industries.length > 0
      ? pointsOr(
          stated.sites,
          said((messages) => messages.briefing.fitting),
          said((messages) => messages.briefing.noPark),
        )
      : []),
    ...settledPoints(atlas, place, fits),
  ];
  return sceneOf({
    id: `place-${place.id}`,
    kind: 'map',
    address: addressOf(atlas, 'zones', { at: place.id }),
    title: placeTitle(atlas, { place, stated }),
    points: points.slice(0, MOST_POINTS),
    notes: restNote(points.length - MOST_POINTS),
  });
}

/** 天水：重点承接集成电路 where it is stated; the bare name where only something else is. */
function placeTitle(atlas: Atlas, { place, stated }: Pick<Landing, 'place' | 'stated'>): Said {
  const key = stated.takes.filter(({ predicate }) => predicate === 'key');
  const some = key.length > 0 ? key : stated.takes;
  const [first] = some;
  return said((messages, language) => {
    const name = shortNameOf(place, language);
    if (!first) return name;
    const terms = [...new Set(some.map(({ value }) => termOf(atlas, String(value), language)))];
    return messages.briefing.placeTitle(name, messages.predicate[first.predicate], messages.list(terms.slice(0, 2)));
  });
}
