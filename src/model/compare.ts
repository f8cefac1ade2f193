import type { Atlas, Group, Place, Site } from './atlas.ts';
import type { Fact } from './fact.ts';
import { groupsOf } from './groups.ts';
import { matcherOf, type MatchedFact } from './industry.ts';
import { zonesOf } from './place.ts';
import { HUB_TYPES } from './profile.ts';
import { answersFor } from './seat.ts';
import type { SiteMatch } from './whoWants.ts';

/** How many places stand side by side at most. */
export const MOST_COMPARED = 4;

/** What one place states of one group. */
export interface ComparedCell {
  readonly key: readonly MatchedFact[];
  readonly cultivate: readonly MatchedFact[];
  readonly sites: readonly SiteMatch[];
}

export interface ComparedGroup {
  readonly group: Group;
  /** One for each place, in their order. */
  readonly cells: readonly ComparedCell[];
  /** The places of which two or more are told to have the group. */
  readonly shared: readonly Place[];
  /** The one place that has it, where others stand beside it. */
  readonly only: Place | null;
}

export interface ComparedPlace {
  readonly place: Place;
  /** Ports, stations and hubs in it. */
  readonly hubs: readonly Site[];
  /** Figures of the place itself. */
  readonly figures: readonly Fact[];
  /** Target industries that no group holds. */
  readonly ungrouped: readonly Fact[];
}

export interface Comparison {
  readonly places: readonly ComparedPlace[];
  /** Groups that any of the places has, in the order of the vocabulary. */
  readonly groups: readonly ComparedGroup[];
  /** Ids that do not stand: unknown, no zone, city or New Area, or past the most there is room for. */
  readonly left: readonly string[];
}

/** Zones, cities and the New Area that can stand side by side, in the order of the vocabulary. */
export function comparable(atlas: Atlas): Place[] {
  const zones = zonesOf(atlas);
  return atlas.places.filter((place) => zones.includes(place) || place.kind === 'city' || place.kind === 'new-area');
}

/** Two to four places side by side, group by group. A zone answers for all in it, the New Area for its parts, Lanzhou not for the New Area. */
export function comparison(atlas: Atlas, ids: readonly string[]): Comparison {
  const asked = [...new Set(ids)];
  const standing = asked.filter((id) => comparable(atlas).some((place) => place.id === id)).slice(0, MOST_COMPARED);
  const places = standing.flatMap((id) => atlas.placeById.get(id) ?? []);
  const stated = places.map((place) => statedOf(atlas, place));
  return {
    places: places.map((place, i) => ({
      place,
      hubs: stated[i]?.sites.filter((site) => HUB_TYPES.includes(site.type)) ?? [],
      figures: atlas.factsAbout(place.id).filter((fact) => fact.kind === 'figure'),
      ungrouped: stated[i]?.taken.filter((fact) => groupsOf(atlas, String(fact.value)).length === 0) ?? [],
    })),
    groups: atlas.groups.flatMap((group): ComparedGroup[] => {
      const cells = stated.map((one) => cellOf(atlas, group, one));
      const having = places.filter((_, i) => cells[i] && !isEmpty(cells[i]));
      if (having.length === 0) return [];
      const alone = having.length === 1 && places.length > 1 ? having[0] : undefined;
      return [{ group, cells, shared: having.length > 1 ? having : [], only: alone ?? null }];
    }),
    left: asked.filter((id) => !standing.includes(id)),
  };
}

/** The chains and future fields that every compared place is told to have. */
export function sharedByAll({ places, groups }: Comparison): Group[] {
  if (places.length < 2) return [];
  return groups.flatMap(({ group, shared }) =>
    group.kind !== 'other' && shared.length === places.length ? [group] : [],
  );
}

interface Stated {
  readonly taken: readonly Fact[];
  readonly sites: readonly Site[];
}

function statedOf(atlas: Atlas, place: Place): Stated {
  return {
    taken: atlas.facts.filter((fact) => fact.kind === 'target-industry' && answersFor(atlas, place, fact.subjectId)),
    sites: atlas.sites.filter((site) => answersFor(atlas, place, site.id)),
  };
}

function cellOf(atlas: Atlas, group: Group, { taken, sites }: Stated): ComparedCell {
  const matching = matcherOf(atlas, { group: group.id }) ?? (() => []);
  const stated = matching(taken);
  return {
    key: stated.filter(({ fact }) => fact.predicate === 'key'),
    cultivate: stated.filter(({ fact }) => fact.predicate === 'cultivate'),
    sites: sites.flatMap((site): SiteMatch[] => {
      const facts = matching(atlas.factsAbout(site.id).filter((fact) => fact.predicate === 'industry'));
      return facts.length > 0 ? [{ site, facts }] : [];
    }),
  };
}

const isEmpty = ({ key, cultivate, sites }: ComparedCell): boolean =>
  key.length + cultivate.length + sites.length === 0;
