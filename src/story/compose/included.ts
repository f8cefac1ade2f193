import { group } from 'd3';
import type { Origin, Subject } from '../../model/atlas.ts';
import type { Fact } from '../../model/fact.ts';
import { nameOf } from '../../model/names.ts';
import type { ChainAsk, CooperationAsk, Inclusion } from '../../model/whatFrom.ts';
import type { Say } from './orderNames.ts';

/** What a clause asks of parts of an origin, or of a region around it, for one subject. */
interface Included {
  readonly subject: Subject;
  readonly how: Inclusion['how'];
  /** The parts or regions named. */
  readonly by: readonly Origin[];
  readonly facts: readonly Fact[];
}

export const isNaming = ({ predicate }: Fact): boolean => predicate === 'origin' || predicate === 'partner';

/** Inclusions by subject, those that are asked for the same together; parts before regions, for a part is nearer. */
export function throughInclusion(inclusions: readonly Inclusion[]): Included[] {
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
export function inclusionText(origin: Origin, how: Inclusion['how'], by: readonly Origin[]): Say {
  return (messages, language) => {
    const others = messages.list(by.map((one) => nameOf(one, language)));
    const { region, member } = messages.originLens;
    return how === 'region' ? region(others, nameOf(origin, language)) : member(nameOf(origin, language), others);
  };
}

export function factsOfAsk(ask: ChainAsk | CooperationAsk): Fact[] {
  if ('chain' in ask) return [...ask.asks.map(({ fact }) => fact), ...ask.asks.flatMap(({ focus }) => focus)];
  return [...ask.partners, ...ask.industries];
}

export function subjectOf(ask: ChainAsk | CooperationAsk): Subject {
  return 'chain' in ask ? ask.chain : ask.subject;
}
