import type { Atlas, Subject, Language } from '../../model/atlas.ts';
import type { Fact } from '../../model/fact.ts';
import { matcherOf } from '../../model/industry.ts';
import { nameOf } from '../../model/names.ts';
import type { WhatFrom } from '../../model/whatFrom.ts';
import type { Scene } from '../deck.ts';
import type { Order } from '../order.ts';
import { said } from '../said.ts';
import { addressOf, pointOf, sceneOf, textPoint } from '../scenes.ts';
import { called } from './orderNames.ts';
import { isNaming, throughInclusion, inclusionText, factsOfAsk, subjectOf } from './included.ts';
import { MOST_POINTS, restNote } from './limits.ts';

/** Statements that name an origin: those of the industries ordered first, then the others. */
export function whoScene(atlas: Atlas, { origin, chains, cooperations, inclusions }: WhatFrom, order: Order): Scene {
  const wanted = matching(atlas, order);
  const name = (language: Language): string => nameOf(origin, language);
  const direct = [...chains, ...cooperations].map((one) => ({
    facts: factsOfAsk(one),
    fits: wanted(factsOfAsk(one), subjectOf(one)),
    lead: called(subjectOf(one)),
  }));
  const told = new Set(direct.flatMap(({ facts }) => facts.filter((fact) => !isNaming(fact))));
  const included = throughInclusion(inclusions)
    .filter(({ facts, subject }) => wanted(facts, subject))
    .filter(({ facts }) => facts.every(isNaming) || !facts.some((fact) => told.has(fact)))
    .map(({ facts, subject, how, by }) => ({
      facts,
      lead: said((messages, language) =>
        messages.briefing.included(nameOf(subject, language), inclusionText(origin, how, by)(messages, language)),
      ),
    }));
  const points = [...direct.filter(({ fits }) => fits), ...included, ...direct.filter(({ fits }) => !fits)].flatMap(
    ({ facts, lead }) => pointOf(facts, lead),
  );
  const none =
    direct.length === 0 ? [textPoint(said((messages, language) => messages.originLens.notItself(name(language))))] : [];
  const all = [...none, ...points];
  return sceneOf({
    id: `who-${origin.id}`,
    kind: 'map',
    address: addressOf(atlas, 'origin', { from: origin.id }),
    title: said((messages, language) => messages.originLens.question(name(language))),
    points: all.slice(0, MOST_POINTS),
    notes: restNote(all.length - MOST_POINTS),
  });
}

/** Whether facts, or the chain they are of, belong to what was ordered; all do where no industry was. */
function matching(atlas: Atlas, { industries }: Order): (facts: readonly Fact[], subject: Subject) => boolean {
  if (industries.length === 0) return () => true;
  const matchers = industries.flatMap((industry) => matcherOf(atlas, industry) ?? []);
  const chains = new Set(industries.map(({ group }) => group));
  return (facts, subject) => chains.has(subject.id) || matchers.some((matches) => matches(facts).length > 0);
}
