import { group } from 'd3';
import type { Atlas, DocumentRecord, Place, Subject } from './atlas.ts';
import type { Fact } from './fact.ts';
import { cityOf, zoneOf } from './place.ts';

/** The ways in which the plans divide the province among its cities, newest first: the plan, and the layouts it divides by. */
export const SCHEMES = [
  { id: 'zones', document: 'action-plan-2025' },
  { id: 'belts', document: 'manufacturing-plan-2021' },
  { id: 'internet', document: 'industrial-internet-plan-2021' },
] as const;
export type SchemeId = (typeof SCHEMES)[number]['id'];

/** The document that a scheme comes from. */
export function planOf(atlas: Atlas, scheme: SchemeId): DocumentRecord | null {
  const plan = SCHEMES.find((one) => one.id === scheme);
  return (plan && atlas.documentById.get(plan.document)) ?? null;
}

/** A city as a member of a layout, with the facts that say so. */
export interface Member {
  readonly city: Place;
  readonly facts: readonly [Fact, ...Fact[]];
}

/** The layouts that a plan sets out, in its order. */
export function layoutsOf(atlas: Atlas, document: string): Subject[] {
  const named = new Set(
    atlas.facts.filter((fact) => fact.kind === 'layout' && fact.document === document).map((fact) => fact.subjectId),
  );
  return [...atlas.layoutById.values()].filter((layout) => named.has(layout.id));
}

/** The layouts by which a scheme divides the cities: belts of 2021, areas of the internet plan; none for the zones of 2025, which are places. */
export function divisionsOf(atlas: Atlas, scheme: SchemeId): Subject[] {
  if (scheme === 'belts') return layoutsOf(atlas, 'manufacturing-plan-2021').filter((layout) => layout.type === 'belt');
  if (scheme === 'internet')
    return layoutsOf(atlas, 'industrial-internet-plan-2021').filter((layout) => layout.type === 'area');
  return [];
}

/** The cities of a layout. A member that is a zone stands for its cities, the New Area for Lanzhou; each once, in the order stated. */
export function membersOf(atlas: Atlas, layout: string): Member[] {
  const facts = (atlas.factsAbout.get(layout) ?? []).filter(
    (fact) => fact.predicate === 'member' && fact.place !== null,
  );
  const pairs = facts.flatMap((fact) => citiesOf(atlas, fact.place as string).map((city) => ({ city, fact })));
  return [...group(pairs, (pair) => pair.city)].map(([city, some]) => ({
    city,
    facts: some.map((pair) => pair.fact) as [Fact, ...Fact[]],
  }));
}

function citiesOf(atlas: Atlas, id: string): Place[] {
  const place = atlas.placeById.get(id);
  if (place?.kind === 'zone') return (atlas.childrenOf.get(id) ?? []).filter((child) => child.kind === 'city');
  const city = cityOf(atlas, id);
  return city ? [city] : [];
}

/** The zone of 2025 that shares most cities with a layout; the map draws a layout in that zone's colour. */
export function likestZone(atlas: Atlas, layout: string): string | null {
  const zones = group(membersOf(atlas, layout), ({ city }) => zoneOf(atlas, city.id)?.id ?? '');
  const [first] = [...zones].sort(([, a], [, b]) => b.length - a.length);
  return first?.[0] || null;
}

/** For each city the division it falls in, by scheme; a city that a plan puts in none is left out. */
export function divisionOfCities(atlas: Atlas, scheme: SchemeId): Map<string, Subject | Place> {
  if (scheme === 'zones') {
    const cities = atlas.places.filter((place) => place.kind === 'city');
    return new Map(
      cities.flatMap((city) => {
        const zone = zoneOf(atlas, city.id);
        return zone ? [[city.id, zone] as const] : [];
      }),
    );
  }
  return new Map(
    divisionsOf(atlas, scheme).flatMap((layout) =>
      membersOf(atlas, layout.id).map(({ city }) => [city.id, layout] as const),
    ),
  );
}

/** For each city the zone whose colour it wears in a scheme; a city that the plan puts nowhere is left out. */
export function huesOf(atlas: Atlas, scheme: SchemeId): Record<string, string> {
  const hue = (id: string): string | null => (scheme === 'zones' ? id : likestZone(atlas, id));
  const pairs = [...divisionOfCities(atlas, scheme)].flatMap(([city, division]) => {
    const zone = hue(division.id);
    return zone ? [[city, zone] as const] : [];
  });
  return Object.fromEntries(pairs);
}

/** What became of one city between the belts of 2021 and the zones of 2025. */
export interface Change {
  readonly city: Place;
  readonly belt: Subject | null;
  readonly beltFact: Fact | null;
  readonly zone: Place | null;
  readonly zoneFact: Fact | null;
  /** Cities it was grouped with in 2021 and no longer is in 2025. */
  readonly parted: readonly Place[];
  /** Cities it is newly grouped with. */
  readonly joined: readonly Place[];
}

/** City by city, zone by zone: the belt of 2021, the zone of 2025, and who is no longer or newly in one group. */
export function changesOf(atlas: Atlas): Change[] {
  const belts = divisionOfCities(atlas, 'belts');
  const zones = divisionOfCities(atlas, 'zones');
  const cities = atlas.places.filter((place) => place.kind === 'city');
  const order = atlas.places.map((place) => place.id);
  const with_ = (division: Map<string, Subject | Place>, city: Place): Place[] =>
    cities.filter(
      (other) => other !== city && division.get(other.id) === division.get(city.id) && division.has(city.id),
    );
  return cities
    .map((city): Change => {
      const belt = (belts.get(city.id) ?? null) as Subject | null;
      const zone = (zones.get(city.id) ?? null) as Place | null;
      const [before, after] = [with_(belts, city), with_(zones, city)];
      return {
        city,
        belt,
        beltFact: belt ? beltFactOf(atlas, belt, city) : null,
        zone,
        zoneFact: zoneFactOf(atlas, city),
        parted: before.filter((other) => !after.includes(other)),
        joined: after.filter((other) => !before.includes(other)),
      };
    })
    .sort((a, b) => order.indexOf(a.zone?.id ?? '') - order.indexOf(b.zone?.id ?? ''));
}

/** The statement that puts a city in a belt: the one that names the city itself, else the last that includes it. */
function beltFactOf(atlas: Atlas, belt: Subject, city: Place): Fact | null {
  const facts = membersOf(atlas, belt.id).find((member) => member.city === city)?.facts ?? [];
  return facts.findLast((fact) => fact.place === city.id) ?? facts.at(-1) ?? null;
}

/** The statement of the 2025 plan that puts a city in its zone. */
function zoneFactOf(atlas: Atlas, city: Place): Fact | null {
  const tied = atlas.factsTiedTo.get(city.id) ?? [];
  return (
    tied.find(
      (fact) => fact.kind === 'layout' && fact.predicate === 'member' && fact.document === 'action-plan-2025',
    ) ?? null
  );
}
