import { group } from 'd3';
import type { Atlas, LngLat, Origin, Place, Subject } from './atlas.ts';
import { isOfChain } from './asks.ts';
import { bearing } from './bearing.ts';
import { hasRole } from './documents.ts';
import type { Fact } from './fact.ts';
import { matcherOf, type Industry } from './industry.ts';
import { withRegions } from './originNames.ts';
import { seatOf } from './seat.ts';

/** Where bearings to origins are taken from: the middle of Gansu, [lng, lat] in degrees. */
export const MIDDLE: LngLat = [100.9, 37.8];

/** Qualifiers that part a chain's clause in two, and the origins that stand for each part. */
const SEGMENTS: Readonly<Record<string, string>> = { east: '东部', centre: '中部' };

/** A statement that names the origin, and what the same part of the clause takes on from there. */
export interface Ask {
  readonly fact: Fact;
  readonly focus: readonly Fact[];
}

/** A city or Lanzhou New Area that the clause speaks of, and the statements that say so; none where the whole plan is the place's own. */
export interface AskingPlace {
  readonly place: Place;
  readonly facts: readonly Fact[];
}

export interface ChainAsk {
  readonly chain: Subject;
  readonly asks: readonly Ask[];
  readonly places: readonly AskingPlace[];
}

export interface CooperationAsk {
  readonly subject: Subject;
  /** Partner facts that name the origin. */
  readonly partners: readonly Fact[];
  /** Industries of the same clause, unless the clause ties them to another partner. */
  readonly industries: readonly Fact[];
  readonly places: readonly AskingPlace[];
}

/** All that names one origin itself. */
export interface Asked {
  readonly chains: readonly ChainAsk[];
  readonly cooperations: readonly CooperationAsk[];
}

/** What holds for an origin because a region includes it, or because it includes a member. */
export interface Inclusion extends Asked {
  readonly origin: Origin;
  /** Whether `origin` includes the one asked for, or is included by it. */
  readonly how: 'region' | 'member';
}

/** An origin that a statement names: the one asked for, one that lies in it, or one that includes it. */
export interface Naming<A> {
  readonly origin: Origin;
  readonly how: 'itself' | Inclusion['how'];
  readonly ask: A;
}

/** One chain or cooperation with all that it asks of an origin, of what lies in it, and of what it lies in. */
export interface Together<A> {
  readonly subject: Subject;
  /** The origin itself first, then its members, then its regions. */
  readonly namings: readonly Naming<A>[];
}

export interface WhatFrom extends Asked {
  readonly origin: Origin;
  /** The wordings by which documents name it, in the order of the facts. */
  readonly wordings: readonly string[];
  /** Regions first, the smaller before the larger, then members as the vocabulary lists them; only those that a fact names. */
  readonly inclusions: readonly Inclusion[];
  /** The same by subject: what names the origin or its members first, by how many of them it names, then what names only its regions; a chain that is itself the industry asked for before all. */
  readonly together: {
    readonly chains: readonly Together<ChainAsk>[];
    readonly cooperations: readonly Together<CooperationAsk>[];
  };
  /** How many chains and cooperations name it, or what lies in it or around it, for other industries than the one asked for. */
  readonly others: number;
  /** Ids of the cities, or Lanzhou New Area, that statements naming the origin ask for. */
  readonly targets: readonly string[];
  /** Ids of those asked for by inclusion only. */
  readonly targetsByInclusion: readonly string[];
}

/** What is asked of an origin, directly and by inclusion; of one industry alone where it is given. Null for an id that is no origin. */
export function whatFrom(atlas: Atlas, id: string, industry: Industry = {}): WhatFrom | null {
  const origin = atlas.originById.get(id);
  if (!origin) return null;
  const all = namedWith(atlas, origin);
  const [asked, ...inclusions] = all
    .map((one) => ({ ...one, ...ofIndustry(atlas, one, industry) }))
    .filter(({ how, chains, cooperations }) => how === 'itself' || chains.length + cooperations.length > 0) as [
    Asked & Pick<Naming<never>, 'origin' | 'how'>,
    ...Inclusion[],
  ];
  const together = {
    chains: bySubjects([asked, ...inclusions], industry, ({ chains }) => chains.map((one) => [one.chain, one])),
    cooperations: bySubjects([asked, ...inclusions], industry, ({ cooperations }) =>
      cooperations.map((one) => [one.subject, one]),
    ),
  };
  const targets = targetsOf(asked);
  const further = new Set(inclusions.flatMap(targetsOf));
  return {
    origin,
    wordings: [...new Set(factsNaming(atlas, origin).map((fact) => String(fact.value)))],
    chains: asked.chains,
    cooperations: asked.cooperations,
    inclusions,
    together,
    others: subjectsOf(all) - together.chains.length - together.cooperations.length,
    targets,
    targetsByInclusion: [...further].filter((one) => !targets.includes(one)),
  };
}

/** An origin with how many chains and cooperations name it, and how many more do so by inclusion only. */
export interface OriginCount {
  readonly origin: Origin;
  readonly chains: number;
  readonly cooperations: number;
  readonly byInclusion: number;
}

/** All origins with their counts: most chains first, then most cooperations, then as the vocabulary lists them. */
export function originsOf(atlas: Atlas): OriginCount[] {
  const facts = new Map(atlas.origins.map((origin) => [origin, factsNaming(atlas, origin)]));
  return atlas.origins
    .map((origin): OriginCount => {
      const own = new Set((facts.get(origin) ?? []).map((fact) => fact.subjectId));
      const others = [...regionsOf(atlas, origin), ...membersOf(atlas, origin)];
      const further = new Set(others.flatMap((one) => facts.get(one) ?? []).map((fact) => fact.subjectId));
      const chains = [...own].filter((id) => isChain(atlas, id)).length;
      return {
        origin,
        chains,
        cooperations: own.size - chains,
        byInclusion: [...further].filter((id) => !own.has(id)).length,
      };
    })
    .sort((a, b) => b.chains - a.chains || b.cooperations - a.cooperations);
}

/** Bearing from the middle of Gansu, in degrees clockwise from north; null for an origin in no one direction. See `bearing`. */
export function bearingOf(origin: Pick<Origin, 'at'>): number | null {
  return origin.at && bearing(MIDDLE, origin.at);
}

/** Everything that lies in an origin, however far down, as the vocabulary lists it. */
function membersOf(atlas: Atlas, origin: Origin): Origin[] {
  const within = new Set([origin]);
  for (const one of within) {
    for (const id of one.members) {
      const member = atlas.originById.get(id);
      if (member) within.add(member);
    }
  }
  const wholes = new Set([...within].flatMap((one) => one.wholes));
  return atlas.origins.filter((one) => one !== origin && (within.has(one) || wholes.has(one.id)));
}

/** Everything that an origin lies in, the smaller before the larger. */
function regionsOf(atlas: Atlas, origin: Origin): Origin[] {
  const size = (one: Origin): number => membersOf(atlas, one).length;
  return withRegions(atlas, origin)
    .filter((one) => one !== origin)
    .sort((a, b) => size(a) - size(b));
}

type Named = Asked & Pick<Naming<never>, 'origin' | 'how'>;

/** What names an origin, then its regions, the smaller before the larger, then its members. */
function namedWith(atlas: Atlas, origin: Origin): Named[] {
  const named = (how: Named['how']) => (one: Origin) => ({ origin: one, how, ...askedOf(atlas, one) });
  return [
    named('itself')(origin),
    ...regionsOf(atlas, origin).map(named('region')),
    ...membersOf(atlas, origin).map(named('member')),
  ];
}

/** Of what names an origin that which is of an industry: its chains, and the cooperations whose industries are stated to be it. */
function ofIndustry(atlas: Atlas, { chains, cooperations }: Asked, industry: Industry): Asked {
  const matching = matcherOf(atlas, industry);
  if (!matching) return { chains, cooperations };
  return {
    chains: chains.filter(({ chain }) => isOfChain(atlas, chain.id, industry)),
    cooperations: cooperations.filter(({ industries }) => matching(industries).length > 0),
  };
}

const subjectsOf = (all: readonly Asked[]): number =>
  new Set(
    all.flatMap((one) => [...one.chains.map(({ chain }) => chain), ...one.cooperations.map(({ subject }) => subject)]),
  ).size;

function bySubjects<A>(
  all: readonly Named[],
  industry: Industry,
  asks: (one: Named) => (readonly [Subject, A])[],
): Together<A>[] {
  const order = ['itself', 'member', 'region'] as const;
  const namings = all.flatMap((one) =>
    asks(one).map(([subject, ask]) => ({ subject, naming: { origin: one.origin, how: one.how, ask } })),
  );
  /* Whoever comes from there is asked for by what names the origin or a part of it; a region speaks of many others too. */
  const near = (some: readonly Naming<A>[]): number => some.filter(({ how }) => how !== 'region').length;
  const own = ({ id }: Subject): number => Number(id === industry.group);
  return [...group(namings, ({ subject }) => subject)]
    .map(([subject, some]) => ({
      subject,
      namings: order.flatMap((how) => some.map(({ naming }) => naming).filter((one) => one.how === how)),
    }))
    .sort((a, b) => own(b.subject) - own(a.subject) || near(b.namings) - near(a.namings));
}

function askedOf(atlas: Atlas, origin: Origin): Asked {
  const facts = factsNaming(atlas, origin);
  const ofChains = facts.filter((fact) => fact.kind === 'chain');
  const ofCooperations = facts.filter((fact) => fact.kind === 'cooperation');
  return {
    chains: bySubject(atlas, ofChains).map(([chain, some]) => ({
      chain,
      asks: some.map((fact) => ({ fact, focus: focusOf(atlas, origin, fact) })),
      places: placesOfChain(atlas, some),
    })),
    cooperations: bySubject(atlas, ofCooperations).map(([subject, partners]) => {
      const industries = [...new Set(partners.flatMap((fact) => industriesOf(atlas, origin, fact)))];
      return {
        subject,
        partners,
        industries,
        places: placesOfCooperation(atlas, subject, [...partners, ...industries]),
      };
    }),
  };
}

/** Origins of chains and partners of cooperations, picked once from an atlas; it is frozen. */
const naming = new WeakMap<Atlas, readonly Fact[]>();

/** Origins of chains and partners of cooperations that name an origin in one of its wordings. */
function factsNaming(atlas: Atlas, origin: Origin): Fact[] {
  const all =
    naming.get(atlas) ??
    atlas.facts.filter(
      (fact) =>
        (fact.kind === 'chain' && fact.predicate === 'origin') ||
        (fact.kind === 'cooperation' && fact.predicate === 'partner'),
    );
  naming.set(atlas, all);
  const wordings = new Set([origin.name, ...origin.aliases]);
  return all.filter((fact) => wordings.has(String(fact.value)));
}

function bySubject(atlas: Atlas, facts: readonly Fact[]): [Subject, Fact[]][] {
  return [...group(facts, (fact) => fact.subjectId)].flatMap(([id, some]): [Subject, Fact[]][] => {
    const subject = atlas.subjects.find((one) => one.id === id);
    return subject ? [[subject, some]] : [];
  });
}

/** Facts of the same subject in the same clause. */
function besides(atlas: Atlas, fact: Fact, predicate: Fact['predicate']): Fact[] {
  return atlas
    .factsAbout(fact.subjectId)
    .filter(
      (other) => other.document === fact.document && other.clause === fact.clause && other.predicate === predicate,
    );
}

/**
 * The products that a clause pairs with an origin: those of the same part (东部 or 中部), or outside both parts those of the same year;
 * never those that it asks for one place's own industry, from wherever they come (玉门硅氟).
 */
function focusOf(atlas: Atlas, origin: Origin, fact: Fact): Fact[] {
  const parts = Object.values(SEGMENTS);
  const segment = [fact.qualifier, SEGMENTS[origin.id]].find((one) => one && parts.includes(one));
  const focus = besides(atlas, fact, 'focus').filter((other) => other.year === fact.year && other.place === null);
  return segment
    ? focus.filter((other) => other.qualifier === segment)
    : focus.filter((other) => !parts.includes(other.qualifier ?? ''));
}

/**
 * The industries that a clause pairs with a partner: those qualified by the partner's name, or by the same verb as the partner. Where
 * the clause names only another partner's industries, none; where it names no partner's, all.
 */
function industriesOf(atlas: Atlas, origin: Origin, fact: Fact): Fact[] {
  const industries = besides(atlas, fact, 'industry');
  const partners = besides(atlas, fact, 'partner');
  const tiedTo = (other: Fact, names: readonly (string | null)[]): boolean =>
    other.qualifier !== null && names.includes(other.qualifier);
  const own = industries.filter((one) => tiedTo(one, [origin.name, ...origin.aliases, fact.qualifier]));
  if (own.length > 0) return own;
  const names = partners.map((partner) => String(partner.value));
  if (industries.some((one) => tiedTo(one, names))) return [];
  const verbs = partners.map((partner) => partner.qualifier);
  return industries.filter((one) => !tiedTo(one, verbs));
}

/** Statements of a chain by which its clause speaks of a place. */
const PLACING: readonly Fact['predicate'][] = ['base', 'develop', 'focus'];

function placesOfChain(atlas: Atlas, naming: readonly Fact[]): AskingPlace[] {
  return seatsIn(atlas, new Set(naming.flatMap((fact) => PLACING.flatMap((one) => besides(atlas, fact, one)))));
}

/** The places that the statements are tied to, that the cooperation is named for, or that the plan is for. */
function placesOfCooperation(atlas: Atlas, subject: Subject, stating: readonly Fact[]): AskingPlace[] {
  const ofNewArea = stating.some((fact) => hasRole(atlas.documentById.get(fact.document), 'new-area'));
  const whole = atlas.places.filter(
    (place) =>
      (ofNewArea && place.kind === 'new-area') ||
      (place.kind === 'city' && subject.name.startsWith(`${place.short}承接`)),
  );
  const tied = seatsIn(atlas, new Set(stating));
  return [
    ...tied,
    ...whole.filter((place) => !tied.some((one) => one.place === place)).map((place) => ({ place, facts: [] })),
  ];
}

function seatsIn(atlas: Atlas, facts: ReadonlySet<Fact>): AskingPlace[] {
  const tied = [...facts].flatMap((fact) => {
    const seat = fact.place === null ? null : seatOf(atlas, fact.place);
    return seat ? [{ seat, fact }] : [];
  });
  return [...group(tied, (one) => one.seat)].map(([place, some]) => ({ place, facts: some.map((one) => one.fact) }));
}

function targetsOf({ chains, cooperations }: Asked): string[] {
  return [...new Set([...chains, ...cooperations].flatMap((one) => one.places.map(({ place }) => place.id)))];
}

const isChain = (atlas: Atlas, id: string): boolean => atlas.subjects.find((one) => one.id === id)?.section === 'chain';
