import type { Atlas, Language } from '../../model/atlas.ts';
import { chainGoals } from '../../model/chainGoals.ts';
import type { Fact } from '../../model/fact.ts';
import { matcherOf, type Industry } from '../../model/industry.ts';
import { nameOf } from '../../model/names.ts';
import { whatFrom } from '../../model/whatFrom.ts';
import type { Point, Scene } from '../deck.ts';
import type { Order } from '../order.ts';
import { said } from '../said.ts';
import { addressOf, pairsChart, pointOf, pointsOr, sceneOf, textPoint } from '../scenes.ts';
import { industryName } from './orderNames.ts';
import { factsOfAsk, inclusionText, isNaming, throughInclusion } from './included.ts';
import { MOST_POINTS, restNote } from './limits.ts';

/** Of the lines of a scene, those that ask of the guests themselves. */
const MOST_FROM = 3;

/** What the chain asks for, first from the origins at the table; of an industry that is no chain, what chains and fields say of it. */
export function askScene(atlas: Atlas, industry: Industry, order: Order): Scene {
  const chain = atlas.groupById.get(industry.group ?? '');
  const own = atlas.facts.filter(
    (fact) => (fact.kind === 'chain' || fact.kind === 'future') && fact.subjectId === chain?.id,
  );
  const matches = matcherOf(atlas, industry);
  const stated = atlas.facts.filter((fact) => fact.kind === 'chain' || fact.kind === 'future');
  const facts = own.length > 0 ? own : (matches?.(stated) ?? []).map(({ fact }) => fact);
  const of = (predicate: Fact['predicate']): Fact[] => facts.filter((fact) => fact.predicate === predicate);
  const fromYou = order.from.flatMap((id) => fromOrigin(atlas, id, chain?.id)).slice(0, MOST_FROM);
  const years = [...new Set(of('focus').flatMap(({ year }) => year ?? []))].sort();
  const focus = [
    ...years.flatMap((year) =>
      pointOf(
        of('focus').filter((fact) => fact.year === year),
        said((messages) => messages.originLens.year(year)),
      ),
    ),
    ...pointOf(of('focus').filter(({ year }) => year === null)),
  ];
  const name = (language: Language): string => industryName(atlas, industry, language);
  const none =
    facts.length === 0 ? [textPoint(said((messages, language) => messages.briefing.noChain(name(language))))] : [];
  const points = [...fromYou, ...none, ...focus, ...pointOf(of('develop')), ...pointOf(of('base'))];
  const goals = chainGoals(atlas).filter(({ from }) => from.subjectId === chain?.id);
  const unmeasured =
    chain?.kind === 'chain' && goals.length === 0
      ? pointsOr(
          of('goal'),
          said((messages) => messages.predicate.goal),
          said((messages) => messages.briefing.noGoal),
        )
      : [];
  return sceneOf({
    id: `ask-${industry.term ?? industry.group}`,
    kind: 'map',
    address: addressOf(atlas, 'industry', { group: industry.group ?? null, term: industry.term ?? null }),
    title: said((messages, language) => messages.briefing.asks(name(language))),
    points: [...points, ...unmeasured].slice(0, MOST_POINTS),
    chart: pairsChart(goals),
    notes: restNote(points.length + unmeasured.length - MOST_POINTS),
  });
}

/** What a chain is to take on from an origin, a part of it or a region around it: the nearest first. */
function fromOrigin(atlas: Atlas, id: string, chain: string | undefined): Point[] {
  const asked = whatFrom(atlas, id);
  if (!asked) return [];
  const { origin } = asked;
  const focus = (facts: readonly Fact[]): Fact[] => facts.filter((fact) => !isNaming(fact));
  const own = asked.chains.filter((one) => one.chain.id === chain).flatMap(factsOfAsk);
  return [
    ...pointOf(
      focus(own),
      said((messages, language) => messages.briefing.fromYou(nameOf(origin, language))),
    ),
    ...throughInclusion(asked.inclusions)
      .filter(({ subject }) => subject.id === chain)
      .flatMap(({ how, by, facts }) =>
        pointOf(
          focus(facts),
          said((messages, language) => messages.briefing.fromYou(inclusionText(origin, how, by)(messages, language))),
        ),
      ),
  ];
}
