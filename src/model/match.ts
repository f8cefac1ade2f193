import { group as groupBy } from 'd3';
import { asksBySeat, type Ask } from './asks.ts';
import type { Atlas, Place, Site } from './atlas.ts';
import { STATUSES, statusOf, type Status } from './documents.ts';
import type { Fact } from './fact.ts';
import { matcherOf, type MatchedFact } from './industry.ts';
import { NEEDS, type Need } from './lens.ts';
import { meets } from './needs.ts';
import { seatOf, seatsOf } from './seat.ts';

/** What an investor brings and needs; null and empty ask for nothing. */
export interface MatchQuery {
  readonly group: string | null;
  readonly term: string | null;
  readonly from: string | null;
  readonly needs: readonly Need[];
}

/** One thing that is asked: that the industry is taken on, that the origin is named, that a need is met. */
export type Point = 'industry' | 'origin' | Need;

/** The points of a query, in the order in which they are asked; what is not asked is no point. */
export function pointsOf({ group, term, from, needs }: MatchQuery): Point[] {
  return [...(group || term ? (['industry'] as const) : []), ...(from ? (['origin'] as const) : []), ...needs];
}

/** A fact that answers a point, why its term counts, and the facts that tie it to the place. */
export interface Statement {
  readonly fact: Fact;
  readonly reasons: MatchedFact['reasons'];
  readonly ties: readonly Fact[];
}

/** A site that answers a point, and the facts that say so. */
export interface FittingSite {
  readonly site: Site;
  readonly statements: readonly Statement[];
}

/** What the documents state of one place for one point; at least one statement or site. */
export interface PointStated {
  readonly point: Point;
  /** The best document that states it: a plan in force, a draft, or a report. */
  readonly status: Status;
  /** How the place takes the industry on, in the best document that says so; null where only sites do, and for other points. */
  readonly tier: 'key' | 'cultivate' | null;
  /** What is said of the place itself, a plan's statements before a draft's and a report's. */
  readonly statements: readonly Statement[];
  readonly sites: readonly FittingSite[];
}

export interface MatchedPlace {
  readonly place: Place;
  /** The points that some document states, in the order asked. */
  readonly stated: readonly PointStated[];
  /** Those that none does. */
  readonly notStated: readonly Point[];
}

export interface MatchResult {
  /** Most points first; of equals, more points by a plan in force, then by a draft, then more as key industries, then as the vocabulary lists them. */
  readonly places: readonly MatchedPlace[];
  /** Why the list is empty. */
  readonly reason: 'nothing-chosen' | 'unknown' | 'nothing-stated' | null;
}

/** Cities and the New Area by how many of the points asked some document states for them; how often one states it counts for nothing. */
export function match(atlas: Atlas, query: MatchQuery): MatchResult {
  const points = pointsOf(query);
  if (points.length === 0) return { places: [], reason: 'nothing-chosen' };
  const known = (!query.group || atlas.groupById.has(query.group)) && (!query.from || atlas.originById.has(query.from));
  if (!known) return { places: [], reason: 'unknown' };
  const statedOf = answers(atlas, query);
  const places = seatsOf(atlas)
    .map((place): MatchedPlace => {
      const all = points.flatMap((point) => statedOf(place, point) ?? []);
      return { place, stated: all, notStated: points.filter((point) => !all.some((one) => one.point === point)) };
    })
    .filter(({ stated }) => stated.length > 0)
    .sort(byPoints);
  return places.length === 0 ? { places, reason: 'nothing-stated' } : { places, reason: null };
}

/** The needs that a query does not name. */
export function needsLeft({ needs }: MatchQuery): Need[] {
  return NEEDS.filter((need) => !needs.includes(need));
}

/** Every site by which some place answers a query, once. */
export function sitesOf({ places }: MatchResult): Site[] {
  return [...new Set(places.flatMap(({ stated }) => stated.flatMap(({ sites }) => sites.map(({ site }) => site))))];
}

/** Sorting is stable, so equal places keep the order of the vocabulary. */
function byPoints(a: MatchedPlace, b: MatchedPlace): number {
  const by = (status: Status) => (one: MatchedPlace) => one.stated.filter((point) => point.status === status).length;
  const key = (one: MatchedPlace): number => one.stated.filter(({ tier }) => tier === 'key').length;
  const tiered = (one: MatchedPlace): number => one.stated.filter(({ tier }) => tier !== null).length;
  const orders = [(one: MatchedPlace) => one.stated.length, ...STATUSES.map(by), key, tiered];
  return orders.map((count) => count(b) - count(a)).find((difference) => difference !== 0) ?? 0;
}

function answers(atlas: Atlas, query: MatchQuery): (place: Place, point: Point) => PointStated | null {
  const matching = matcherOf(atlas, query) ?? (() => []);
  const origin = query.from ? atlas.originById.get(query.from) : undefined;
  const asks = origin ? asksBySeat(atlas, origin, query) : new Map<string, Ask[]>();
  const seatIdOf = (id: string): string => seatOf(atlas, id)?.id ?? '';
  const tiers = atlas.facts.filter(({ predicate }) => predicate === 'key' || predicate === 'cultivate');
  const takes = groupBy(matching(tiers), (one) => seatIdOf(one.fact.subjectId));
  const sites = groupBy(atlas.sites, (site) => seatIdOf(site.id));
  const fitting = (id: string, by: (site: Site) => readonly Statement[]): FittingSite[] =>
    (sites.get(id) ?? []).flatMap((site) => {
      const statements = by(site);
      return statements.length > 0 ? [{ site, statements }] : [];
    });
  const works = (site: Site): Statement[] =>
    matching(atlas.factsAbout(site.id).filter((fact) => fact.predicate === 'industry')).map(untied);
  return ({ id }, point) => {
    if (point === 'industry') return stated(atlas, point, (takes.get(id) ?? []).map(untied), fitting(id, works));
    if (point === 'origin')
      return stated(
        atlas,
        point,
        (asks.get(id) ?? []).map((one) => ({ ...one, reasons: [] })),
        [],
      );
    return stated(
      atlas,
      point,
      [],
      fitting(id, (site) => meets(atlas, site, point).map(bare)),
    );
  };
}

function stated(
  atlas: Atlas,
  point: Point,
  said: readonly Statement[],
  sites: readonly FittingSite[],
): PointStated | null {
  const of = ({ fact }: Statement): Status => statusOf(atlas, fact.document);
  const rankOf = (one: Statement): number => STATUSES.indexOf(of(one));
  const all = [...said, ...sites.flatMap(({ statements }) => statements)];
  const status = STATUSES.find((one) => all.some((statement) => of(statement) === one));
  if (!status) return null;
  const statements = [...said].sort((a, b) => rankOf(a) - rankOf(b));
  const best = statements.filter((one) => of(one) === status).map(({ fact }) => fact.predicate);
  const tier = (['key', 'cultivate'] as const).find((one) => point === 'industry' && best.includes(one)) ?? null;
  return { point, status, tier, statements, sites };
}

const untied = (one: MatchedFact): Statement => ({ ...one, ties: [] });
const bare = (fact: Fact): Statement => ({ fact, reasons: [], ties: [] });
