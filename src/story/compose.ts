import { group } from 'd3';
import type { Atlas, Origin, Subject } from '../model/atlas.ts';
import { chainGoals, provinceGoals } from '../model/chainGoals.ts';
import { documentOf } from '../model/documents.ts';
import type { Fact } from '../model/fact.ts';
import { matcherOf, type Industry } from '../model/industry.ts';
import type { Messages } from '../messages/messages.ts';
import type { Language } from '../model/atlas.ts';
import { nameOf, shortNameOf, termOf } from '../model/names.ts';
import { whatFrom, type ChainAsk, type CooperationAsk, type Inclusion } from '../model/whatFrom.ts';
import { whoWants } from '../model/whoWants.ts';
import type { Deck, Point, Said, Scene } from './deck.ts';
import { landingsOf, type Landing } from './landing.ts';
import { writeOrder, type Order } from './order.ts';
import { goodsPoints, settledPoints, takesPoints, withCare } from './placePoints.ts';
import { said } from './said.ts';
import { addressOf, pairsChart, pointOf, pointsOr, sceneOf, textPoint } from './scenes.ts';

/** A scene and how early it is told where there is little time: the least first. */
interface Weighed {
  readonly weight: number;
  readonly scene: Scene;
}

/** Minutes that a scene takes, as talks go. */
const MINUTES_A_SCENE = 1.8;
const FEWEST = 4;
/** Lines on one scene before the eye is lost. */
const MOST_POINTS = 5;
/** Of these, what is asked of those at the table. */
const MOST_FROM = 3;

/** How many scenes fit into a talk. */
export function scenesIn(minutes: number): number {
  return Math.max(FEWEST, Math.round(minutes / MINUTES_A_SCENE));
}

/**
 * A deck made to order from stated facts: who you are to Gansu, what is asked of you, where it could land, how goods move, with whom to
 * work, how much by when, what comes next, where it is written. Minutes choose how many scenes. Pure: one order gives one deck; what no
 * document states is said to be not stated.
 */
export function compose(atlas: Atlas, order: Order): Deck {
  const landings = landingsOf(atlas, order);
  const weighed: Weighed[] = [
    { weight: 0, scene: titleScene(atlas, order) },
    ...order.from.map((id, i) => ({ weight: 1 + i * 4, scene: whoScene(atlas, id, order) })),
    ...order.industries.map((industry, i) => ({ weight: 2 + i * 4, scene: askScene(atlas, industry, order) })),
    { weight: 7, scene: whereScene(atlas, order, landings) },
    ...landings.map((landing, i) => ({ weight: [3, 8, 9.5][i] ?? 10 + i, scene: placeScene(atlas, landing, order) })),
    { weight: 9, scene: goodsScene(atlas, landings) },
    { weight: 6, scene: cooperationScene(atlas, order) },
    { weight: 5, scene: figuresScene(atlas, order) },
    { weight: 4, scene: stepsScene() },
    { weight: 0, scene: sourcesScene(atlas) },
  ];
  const budget = scenesIn(order.minutes);
  const kept = new Set([...weighed].sort((a, b) => a.weight - b.weight).slice(0, budget));
  const scenes = weighed.filter((one) => kept.has(one)).map(({ scene }) => withCare(atlas, scene));
  const id = `order:${Object.values(writeOrder(order)).join('/')}`;
  return { id, title: deckTitle(atlas, order), scenes };
}

type Say = (messages: Messages, language: Language) => string;

/** What an industry is called: its term, else its group. */
export function industryName(atlas: Atlas, { group, term }: Industry, language: Language): string {
  if (term) return termOf(atlas, term, language);
  const record = atlas.groupById.get(group ?? '');
  return record ? nameOf(record, language) : '';
}

const originsNamed =
  (atlas: Atlas, { from }: Pick<Order, 'from'>): Say =>
  (messages, language) =>
    messages.list(from.flatMap((id) => atlas.originById.get(id) ?? []).map((one) => nameOf(one, language)));

const industriesNamed =
  (atlas: Atlas, { industries }: Pick<Order, 'industries'>): Say =>
  (messages, language) =>
    messages.list(industries.map((one) => industryName(atlas, one, language)));

function deckTitle(atlas: Atlas, order: Order): Said {
  return said((messages, language) =>
    messages.briefing.delegation(
      originsNamed(atlas, order)(messages, language),
      industriesNamed(atlas, order)(messages, language),
    ),
  );
}

function titleScene(atlas: Atlas, order: Order): Scene {
  const counts = said((messages) => messages.briefing.minutes(order.minutes));
  return sceneOf({ id: 'title', kind: 'title', title: deckTitle(atlas, order), points: [textPoint(counts)] });
}

/** Statements that name an origin: those of the industries ordered first, then the others. */
function whoScene(atlas: Atlas, id: string, order: Order): Scene {
  const origin = atlas.originById.get(id) as Origin;
  const asked = whatFrom(atlas, id);
  const wanted = matching(atlas, order);
  const name = (language: Language): string => nameOf(origin, language);
  const direct = (asked ? [...asked.chains, ...asked.cooperations] : []).map((one) => ({
    facts: factsOfAsk(one),
    fits: wanted(factsOfAsk(one), subjectOf(one)),
    lead: called(subjectOf(one)),
  }));
  const told = new Set(direct.flatMap(({ facts }) => facts.filter((fact) => !isNaming(fact))));
  const included = throughInclusion(asked?.inclusions ?? [])
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
    id: `who-${id}`,
    kind: 'map',
    address: addressOf(atlas, 'origin', { from: id }),
    title: said((messages, language) => messages.originLens.question(name(language))),
    points: all.slice(0, MOST_POINTS),
    notes: restNote(all.length - MOST_POINTS),
  });
}

/** What a clause asks of parts of an origin, or of a region around it, for one subject. */
interface Included {
  readonly subject: Subject;
  readonly how: Inclusion['how'];
  /** The parts or regions named. */
  readonly by: readonly Origin[];
  readonly facts: readonly Fact[];
}

const isNaming = ({ predicate }: Fact): boolean => predicate === 'origin' || predicate === 'partner';

/** Inclusions by subject, those that are asked for the same together; parts before regions, for a part is nearer. */
function throughInclusion(inclusions: readonly Inclusion[]): Included[] {
  const each = inclusions.flatMap(({ origin, how, chains, cooperations }) =>
    [...chains, ...cooperations].map((one): Included => {
      return { subject: subjectOf(one), how, by: [origin], facts: factsOfAsk(one) };
    }),
  );
  const keyOf = ({ subject, how, facts }: Included): string =>
    [subject.id, how, ...facts.filter((fact) => !isNaming(fact)).map(({ id }) => id)].join(' ');
  return [...group(each, keyOf).values()]
    .flatMap(([first, ...others]): Included[] => {
      if (!first) return [];
      const all = [first, ...others];
      return [{ ...first, by: all.flatMap(({ by }) => by), facts: [...new Set(all.flatMap(({ facts }) => facts))] }];
    })
    .sort((a, b) => Number(a.how === 'region') - Number(b.how === 'region'));
}

/** How an origin is meant by what includes it, or is included by it. */
function inclusionText(origin: Origin, how: Inclusion['how'], by: readonly Origin[]): Say {
  return (messages, language) => {
    const others = messages.list(by.map((one) => nameOf(one, language)));
    const { region, member } = messages.originLens;
    return how === 'region' ? region(others, nameOf(origin, language)) : member(nameOf(origin, language), others);
  };
}

function factsOfAsk(ask: ChainAsk | CooperationAsk): Fact[] {
  if ('chain' in ask) return [...ask.asks.map(({ fact }) => fact), ...ask.asks.flatMap(({ focus }) => focus)];
  return [...ask.partners, ...ask.industries];
}

function subjectOf(ask: ChainAsk | CooperationAsk): Subject {
  return 'chain' in ask ? ask.chain : ask.subject;
}

function called(subject: Subject): Said {
  return said((_, language) => nameOf(subject, language));
}

/** Whether facts, or the chain they are of, belong to what was ordered; all do where no industry was. */
function matching(atlas: Atlas, { industries }: Order): (facts: readonly Fact[], subject: Subject) => boolean {
  if (industries.length === 0) return () => true;
  const matchers = industries.flatMap((industry) => matcherOf(atlas, industry) ?? []);
  const chains = new Set(industries.map(({ group }) => group));
  return (facts, subject) => chains.has(subject.id) || matchers.some((matches) => matches(facts).length > 0);
}

/** What the chain asks for, first from the origins at the table; of an industry that is no chain, what chains and fields say of it. */
function askScene(atlas: Atlas, industry: Industry, order: Order): Scene {
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

/** All the places that match, with how many statements speak for each. */
function whereScene(atlas: Atlas, order: Order, landings: readonly Landing[]): Scene {
  const [industry] = order.industries;
  const [from = null] = order.from;
  const wide = order.industries.flatMap((one) =>
    whoWants(atlas, one).zones.filter(({ place }) => place.kind === 'zone'),
  );
  const names = said((messages, language) =>
    messages.list(
      landings.map(
        ({ place, count }) => shortNameOf(place, language) + messages.added(messages.matchLens.facts(count)),
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
function placeScene(atlas: Atlas, { place, stated }: Landing, order: Order): Scene {
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
    ...pointOf(stated.asks, order.from.length > 0 ? said((messages) => messages.matchLens.aspect.asks) : undefined),
    ...(order.industries.length > 0
      ? pointsOr(
          stated.sites,
          said((messages) => messages.matchLens.aspect.sites),
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

/** How goods get in and out of the places shown. */
function goodsScene(atlas: Atlas, landings: readonly Landing[]): Scene {
  const shown = landings.slice(0, MOST_POINTS - 1);
  const points = shown.flatMap(({ place, stated }) =>
    pointsOr(
      stated.reached,
      said((_, language) => shortNameOf(place, language)),
      said((messages, language) => messages.briefing.noGoods(shortNameOf(place, language))),
    ),
  );
  return sceneOf({
    id: 'goods',
    kind: 'map',
    address:
      shown.length === 1
        ? addressOf(atlas, 'sites', { within: shown[0]?.place.id ?? null })
        : addressOf(atlas, 'zones'),
    title: said((messages) => messages.briefing.goods),
    points: [
      ...points,
      ...goodsPoints(
        atlas,
        shown.map(({ place }) => place),
      ),
    ].slice(0, MOST_POINTS),
  });
}

/** Mechanisms of the cooperations that name you, else those of the plan; and whom to talk to. */
function cooperationScene(atlas: Atlas, order: Order): Scene {
  const beside = (facts: readonly Fact[], predicate: Fact['predicate']): Fact[] =>
    facts.flatMap((fact) =>
      (atlas.factsAbout.get(fact.subjectId) ?? []).filter(
        (one) => one.predicate === predicate && one.document === fact.document && one.clause === fact.clause,
      ),
    );
  const naming = order.from.flatMap((id) => whatFrom(atlas, id)?.cooperations ?? []);
  const named = naming.flatMap(({ subject, partners }) => pointOf(beside(partners, 'mechanism'), called(subject)));
  const plan = documentOf(atlas, 'chains')?.id;
  const general = atlas.subjects
    .filter(({ section }) => section === 'cooperation')
    .flatMap((subject) => {
      const facts = (atlas.factsAbout.get(subject.id) ?? []).filter(
        (fact) => fact.document === plan && fact.predicate === 'mechanism' && fact.place === null,
      );
      const led = beside(facts, 'department').length > 0;
      return led ? pointOf(facts, called(subject)) : [];
    });
  const departments = [
    ...order.industries.flatMap((industry) =>
      pointsOr(
        atlas.facts.filter((fact) => fact.predicate === 'department' && fact.subjectId === industry.group),
        said((messages, language) => messages.briefing.talkTo(industryName(atlas, industry, language))),
        said((messages, language) => messages.briefing.noDepartment(industryName(atlas, industry, language))),
      ),
    ),
    ...naming.flatMap(({ subject, partners }) =>
      pointOf(
        beside(partners, 'department'),
        said((messages, language) => messages.briefing.talkTo(nameOf(subject, language))),
      ),
    ),
  ];
  const [from = null] = order.from;
  const none =
    order.from.length > 0 && named.length === 0
      ? [
          textPoint(
            said((messages, language) => messages.briefing.noMechanism(originsNamed(atlas, order)(messages, language))),
          ),
        ]
      : [];
  const all = [
    ...departments.slice(0, 2),
    ...named.slice(0, 2),
    ...none,
    ...(named.length > 0 ? [] : general),
    ...named.slice(2),
  ];
  return sceneOf({
    id: 'cooperation',
    kind: 'points',
    address: from === null ? addressOf(atlas, 'structure') : addressOf(atlas, 'origin', { from }),
    title: said((messages) => messages.briefing.cooperation),
    points: all.slice(0, MOST_POINTS),
    notes: restNote(all.length - MOST_POINTS),
  });
}

/** Goals of the chains ordered beside those of the whole province. */
function figuresScene(atlas: Atlas, { industries }: Order): Scene {
  const chains = new Set(industries.map(({ group }) => group));
  const goals = chainGoals(atlas);
  const own = goals.filter(({ from }) => chains.has(from.subjectId));
  const chart = own.length > 0 ? own : industries.length === 0 ? goals : [];
  const silent = industries.filter(({ group }) => !goals.some(({ from }) => from.subjectId === group));
  return sceneOf({
    id: 'figures',
    kind: 'chart',
    address: addressOf(atlas, 'figures'),
    title: said((messages) => messages.briefing.figures),
    points: [
      ...silent.map((industry) =>
        textPoint(said((messages, language) => messages.briefing.noFigure(industryName(atlas, industry, language)))),
      ),
      ...pointOf(
        provinceGoals(atlas),
        said((messages) => messages.briefing.wholeProvince),
      ),
    ].slice(0, MOST_POINTS),
    chart: pairsChart(chart),
  });
}

function stepsScene(): Scene {
  const lines = ['contact', 'visit', 'project', 'materials', 'date'] as const;
  return sceneOf({
    id: 'steps',
    kind: 'steps',
    title: said((messages) => messages.briefing.steps.title),
    points: lines.map((line) => ({ kind: 'open', label: said((messages) => messages.briefing.steps[line]) })),
  });
}

/** Every deck ends with what it rests on; which documents these are follows from its scenes. */
export function sourcesScene(atlas: Atlas): Scene {
  return sceneOf({
    id: 'sources',
    kind: 'sources',
    address: addressOf(atlas, 'sources'),
    title: said((messages) => messages.briefing.sources),
  });
}

/** What the presenter is told of lines that did not fit. */
export function restNote(count: number): Said {
  return count > 0 ? said((messages) => messages.briefing.rest(count)) : {};
}
