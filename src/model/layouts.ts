import { group } from 'd3';
import type { Atlas, DocumentRecord, Language, Place, Subject } from './atlas.ts';
import { documentOf, hasRole, roleOf } from './documents.ts';
import { nameOf } from './names.ts';
import type { Fact } from './fact.ts';
import type { Hue } from './hues.ts';
import { cityOf, hueAt, zoneOf } from './place.ts';

/** The ways in which the plans divide the province among its cities, each the role of the plan that does. */
export const SCHEMES = ['zones', 'belts', 'internet'] as const;
export type SchemeId = (typeof SCHEMES)[number];

/** The document that a scheme comes from: the one in force for it. */
export function planOf(atlas: Atlas, scheme: SchemeId): DocumentRecord | null {
  return documentOf(atlas, scheme);
}

/** What a scheme is called, as the record of its plan says. */
export function schemeName(atlas: Atlas, scheme: SchemeId, language: Language): string {
  const role = roleOf(atlas, scheme);
  return role ? nameOf({ name: role.name ?? '', english: role.english ?? '' }, language) : '';
}

/** The scheme that a document draws; null for a document that draws none. */
export function schemeOf(atlas: Atlas, document: string | null): SchemeId | null {
  const record = atlas.documentById.get(document ?? '');
  return SCHEMES.find((scheme) => hasRole(record, scheme)) ?? null;
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

/** The type of layout by which a scheme divides the cities; the zones are places. */
const DIVIDED_BY: Readonly<Record<Exclude<SchemeId, 'zones'>, string>> = { belts: 'belt', internet: 'area' };

/** The layouts by which a scheme divides the cities: belts, or areas of the internet plan; none for the zones, which are places. */
export function divisionsOf(atlas: Atlas, scheme: SchemeId): Subject[] {
  if (scheme === 'zones') return [];
  return layoutsOf(atlas, planOf(atlas, scheme)?.id ?? '').filter((layout) => layout.type === DIVIDED_BY[scheme]);
}

/** The cities of a layout. A member that is a zone stands for its cities, the New Area for Lanzhou; each once, in the order stated. */
export function membersOf(atlas: Atlas, layout: string): Member[] {
  const facts = atlas.factsAbout(layout).filter((fact) => fact.predicate === 'member' && fact.place !== null);
  const pairs = facts.flatMap((fact) => citiesOf(atlas, fact.place as string).map((city) => ({ city, fact })));
  return [...group(pairs, (pair) => pair.city)].map(([city, some]) => ({
    city,
    facts: some.map((pair) => pair.fact) as [Fact, ...Fact[]],
  }));
}

function citiesOf(atlas: Atlas, id: string): Place[] {
  const place = atlas.placeById.get(id);
  if (place?.kind === 'zone') return atlas.childrenOf(id).filter((child) => child.kind === 'city');
  const city = cityOf(atlas, id);
  return city ? [city] : [];
}

/** The colour of the zone that shares most cities with a layout; the map draws the layout in it. */
export function likestHue(atlas: Atlas, layout: string): Hue | null {
  const hues = group(membersOf(atlas, layout), ({ city }) => hueAt(atlas, city.id));
  const [first] = [...hues].sort(([, a], [, b]) => b.length - a.length);
  return first?.[0] ?? null;
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

/** For each city the colour it wears in a scheme, that of a zone; a city that the plan puts nowhere is left out. */
export function huesOf(atlas: Atlas, scheme: SchemeId): Record<string, Hue> {
  const hue = (id: string): Hue | null => (scheme === 'zones' ? hueAt(atlas, id) : likestHue(atlas, id));
  const pairs = [...divisionOfCities(atlas, scheme)].flatMap(([city, division]) => {
    const worn = hue(division.id);
    return worn ? [[city, worn] as const] : [];
  });
  return Object.fromEntries(pairs);
}

/** The plan against which a scheme is read: belts and areas against the zones, the zones against the belts. */
export function otherScheme(scheme: SchemeId): SchemeId {
  return scheme === 'zones' ? 'belts' : 'zones';
}

/** Cities whose group has another colour in the other plan; null where that divides nothing. */
export function movedCities(atlas: Atlas, scheme: SchemeId): Place[] | null {
  const [here, there] = [huesOf(atlas, scheme), huesOf(atlas, otherScheme(scheme))];
  if (Object.keys(there).length === 0) return null;
  return atlas.places.filter(({ id }) => here[id] !== undefined && there[id] !== undefined && here[id] !== there[id]);
}

/** What became of one city between the belts and the zones. */
export interface Change {
  readonly city: Place;
  readonly belt: Subject | null;
  readonly beltFact: Fact | null;
  readonly zone: Place | null;
  readonly zoneFact: Fact | null;
  /** Cities it shared a belt with and shares no zone with. */
  readonly parted: readonly Place[];
  /** Cities it is newly grouped with. */
  readonly joined: readonly Place[];
}

/** City by city, zone by zone: the belt, the zone, and who is no longer or newly in one group. */
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

/** The statement of the plan in force that puts a city in its zone. */
function zoneFactOf(atlas: Atlas, city: Place): Fact | null {
  const plan = planOf(atlas, 'zones');
  const tied = atlas.factsTiedTo(city.id).filter((fact) => fact.document === plan?.id);
  return (
    tied.find((fact) => fact.predicate === 'member' && atlas.layoutById.get(fact.subjectId)?.aka === city.parent) ??
    null
  );
}
