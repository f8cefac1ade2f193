import { group as groupBy, rank } from 'd3';
import { asksBySeat, type Ask } from './asks.ts';
import type { Atlas, Place, Site } from './atlas.ts';
import type { Fact } from './fact.ts';
import { matcherOf, type MatchedFact } from './industry.ts';
import type { Need } from './lens.ts';
import { carriesGoods, meets, standingOf } from './needs.ts';
import { seatOf, seatsOf } from './seat.ts';

/** What an investor brings and needs; null and empty ask for nothing. */
export interface MatchQuery {
  readonly group: string | null;
  readonly term: string | null;
  readonly from: string | null;
  readonly needs: readonly Need[];
}

/** What a place takes on, its fitting sites, what it asks of the origin, how goods get in and out. */
export const ASPECTS = ['takes', 'sites', 'asks', 'reached'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** The aspects that a query asks about; ports and routes matter to any. */
export function aspectsAsked({ group, term, from, needs }: MatchQuery): Aspect[] {
  const industry = Boolean(group || term);
  const asked = { takes: industry, sites: industry || needs.length > 0, asks: Boolean(from), reached: true };
  return ASPECTS.filter((aspect) => asked[aspect]);
}

/** A fact that counts for a place, why its term counts, and the facts that tie it to the place. */
export interface Statement {
  readonly fact: Fact;
  readonly reasons: MatchedFact['reasons'];
  readonly ties: readonly Fact[];
}

export interface MatchedPlace {
  readonly place: Place;
  /** One more than the number of places with more facts; equal counts share a rank. */
  readonly rank: number;
  readonly tied: boolean;
  /** All stated facts; each counts once, under the first aspect it belongs to. */
  readonly count: number;
  readonly stated: Readonly<Record<Aspect, readonly Statement[]>>;
  /** Needs that no document says a site in the place meets. */
  readonly notStated: readonly Need[];
}

export interface MatchResult {
  /** By number of facts, equal ones as the vocabulary lists them. */
  readonly places: readonly MatchedPlace[];
  /** Why the list is empty. */
  readonly reason: 'nothing-chosen' | 'unknown' | 'nothing-stated' | null;
}

/** Cities and the New Area by how many facts speak for them. A place of which only its ports and routes are stated is left out. */
export function match(atlas: Atlas, query: MatchQuery): MatchResult {
  if (aspectsAsked(query).length === 1) return { places: [], reason: 'nothing-chosen' };
  const known = (!query.group || atlas.groupById.has(query.group)) && (!query.from || atlas.originById.has(query.from));
  if (!known) return { places: [], reason: 'unknown' };
  const stated = statements(atlas, query);
  const found = seatsOf(atlas)
    .map((place) => ({ place, stated: stated(place), notStated: unmet(atlas, place, query.needs) }))
    .filter((one) => one.stated.takes.length + one.stated.sites.length + one.stated.asks.length > 0)
    .map((one) => ({ ...one, count: ASPECTS.reduce((sum, aspect) => sum + one.stated[aspect].length, 0) }));
  if (found.length === 0) return { places: [], reason: 'nothing-stated' };
  const ranks = rank(found.map((one) => -one.count));
  const places = found
    .map((one, i) => ({
      ...one,
      rank: (ranks[i] ?? 0) + 1,
      tied: found.some((other) => other !== one && other.count === one.count),
    }))
    .sort((a, b) => a.rank - b.rank);
  return { places, reason: null };
}

function statements(atlas: Atlas, query: MatchQuery): (place: Place) => MatchedPlace['stated'] {
  const matching = matcherOf(atlas, query) ?? (() => []);
  const origin = query.from ? atlas.originById.get(query.from) : undefined;
  const asks = origin ? asksBySeat(atlas, origin, query) : new Map<string, Ask[]>();
  const seatIdOf = (id: string): string => seatOf(atlas, id)?.id ?? '';
  const ofKind = (kind: Fact['kind']): Fact[] => atlas.facts.filter((fact) => fact.kind === kind);
  const takes = groupBy(matching(ofKind('target-industry')), (one) => seatIdOf(one.fact.subjectId));
  const routes = groupBy(
    ofKind('route').filter((fact) => fact.place !== null),
    (fact) => seatIdOf(fact.place as string),
  );
  const sites = groupBy(atlas.sites, (site) => seatIdOf(site.id));
  const fitting = (site: Site): Statement[] => [
    ...matching((atlas.factsAbout.get(site.id) ?? []).filter((fact) => fact.predicate === 'industry')).map(untied),
    ...query.needs.flatMap((need) => meets(atlas, site, need).map(bare)),
  ];
  return ({ id }) => {
    const here = sites.get(id) ?? [];
    const hubs = here.filter(carriesGoods).flatMap((site) => standingOf(atlas, site));
    const counted = new Set<string>();
    const once = (some: readonly Statement[]): Statement[] =>
      some.filter(({ fact }) => !counted.has(fact.id) && counted.add(fact.id));
    return {
      takes: once((takes.get(id) ?? []).map(untied)),
      sites: once(here.flatMap(fitting)),
      asks: once((asks.get(id) ?? []).map((one) => ({ ...one, reasons: [] }))),
      reached: once([...hubs, ...(routes.get(id) ?? [])].map(bare)),
    };
  };
}

const untied = (one: MatchedFact): Statement => ({ ...one, ties: [] });
const bare = (fact: Fact): Statement => ({ fact, reasons: [], ties: [] });

function unmet(atlas: Atlas, place: Place, needs: readonly Need[]): Need[] {
  const sites = atlas.sites.filter((site) => seatOf(atlas, site.id) === place);
  return needs.filter((need) => !sites.some((site) => meets(atlas, site, need).length > 0));
}
