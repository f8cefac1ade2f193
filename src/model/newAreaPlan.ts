import { group, sort } from 'd3';
import type { Atlas, DocumentRecord, Language, Place, RouteEnd, Site, SiteType, Subject } from './atlas.ts';
import { bearing } from './bearing.ts';
import { isBox } from './clause.ts';
import { documentOf } from './documents.ts';
import type { Fact } from './fact.ts';
import { isOriginal, termOf } from './names.ts';
import { newAreaOf, sitesIn } from './place.ts';
import { HUB_TYPES } from './profile.ts';

/** What a part is built around stands first in it: the airport, the freight station. */
const GATES: readonly SiteType[] = ['airport', 'rail-port', 'bonded-zone'];

/** A core, area or group of the draft: what it takes on, and who the draft names in its section. */
export interface PlanPart {
  readonly place: Place;
  /** Industries it takes on as key, each once. */
  readonly takes: readonly Fact[];
  readonly sites: readonly Site[];
  /** Companies and projects that a fact ties to it. */
  readonly projects: readonly Subject[];
}

/** How goods travel, as far as a document says; `unstated` where it says nothing. */
export const MODES = ['air', 'rail', 'road-rail', 'sea-rail', 'land', 'unstated'] as const;
export type Mode = (typeof MODES)[number];

/** One end of a route on its bearing; a route with three ends has three arrows. */
export interface PlanRoute {
  readonly route: Subject;
  /** The end as the document names it, or where it names none the route itself. */
  readonly label: string;
  readonly facts: readonly Fact[];
  readonly mode: Mode;
  readonly modes: readonly Fact[];
  readonly goods: readonly Fact[];
  /** Towards the New Area, away from it, or both: an import, an export, or what the document leaves open. */
  readonly way: 'in' | 'out' | 'both';
  readonly end: RouteEnd | null;
  /** Degrees clockwise from north, of the great circle from Lanzhou New Area; null without an end. */
  readonly bearing: number | null;
}

/** Lanzhou New Area as its draft plan lays it out. */
export interface NewAreaPlan {
  readonly place: Place;
  readonly document: DocumentRecord;
  /** 一核, 双区, 多组团, in the order of the draft. */
  readonly parts: readonly PlanPart[];
  /** Sites in the New Area that no document puts in a part, by type. */
  readonly elsewhere: readonly (readonly [SiteType, readonly Site[]])[];
  readonly routes: readonly PlanRoute[];
  /** Routes without a stated direction. */
  readonly undirected: readonly PlanRoute[];
}

const plans = new WeakMap<Atlas, NewAreaPlan | null>();

/** The New Area's plan; null for an atlas without the New Area or its draft. Computed once for an atlas. */
export function newAreaPlan(atlas: Atlas): NewAreaPlan | null {
  const known = plans.get(atlas);
  if (known !== undefined) return known;
  const [place, document] = [newAreaOf(atlas), documentOf(atlas, 'new-area')];
  const plan = place && document ? planOf(atlas, place, document) : null;
  plans.set(atlas, plan);
  return plan;
}

/** Whether an id is something on the plan: the New Area, a part, a site or a route. */
export function isOnPlan(atlas: Atlas, id: string): boolean {
  let ids = onPlan.get(atlas);
  if (!ids) {
    const plan = newAreaPlan(atlas);
    const sites = [
      ...(plan?.parts ?? []).flatMap((part) => part.sites),
      ...(plan?.elsewhere ?? []).flatMap(([, some]) => some),
    ];
    const routes = [...(plan?.routes ?? []), ...(plan?.undirected ?? [])].map(({ route }) => route);
    const places = plan ? [plan.place, ...plan.parts.map(({ place }) => place)] : [];
    ids = new Set([...places, ...sites, ...routes].map((one) => one.id));
    onPlan.set(atlas, ids);
  }
  return ids.has(id);
}
const onPlan = new WeakMap<Atlas, ReadonlySet<string>>();

/** All arrows of one route; empty for an id that is no route of the plan. */
export function routeOf(atlas: Atlas, id: string): PlanRoute[] {
  const plan = newAreaPlan(atlas);
  return plan ? [...plan.routes, ...plan.undirected].filter(({ route }) => route.id === id) : [];
}

function planOf(atlas: Atlas, place: Place, document: DocumentRecord): NewAreaPlan {
  const places = ['core', 'area', 'group'].flatMap((kind) =>
    atlas.childrenOf(place.id).filter((child) => child.kind === kind),
  );
  const sites = sitesIn(atlas, place.id);
  const unplaced = atlas.sites.filter((site) => site.place === null && HUB_TYPES.includes(site.type));
  const seat = new Map(
    [...sites, ...unplaced].map((site): [Site, Place | null] => [site, partOf(atlas, places, site)]),
  );
  const routes = atlas.subjects
    .filter(({ id, section }) => section === 'route' && factsOf(atlas, id).length > 0)
    .flatMap((route) => routesOf(atlas, place, route));
  return {
    place,
    document,
    parts: places.map((part) => ({
      place: part,
      takes: takesOf(atlas, part),
      sites: sort(
        [...seat].flatMap(([site, at]) => (at === part ? [site] : [])),
        (site) => (GATES.includes(site.type) ? GATES.indexOf(site.type) : GATES.length),
      ),
      projects: projectsOf(atlas, part),
    })),
    elsewhere: [
      ...group(
        sites.filter((site) => seat.get(site) === null),
        (site) => site.type,
      ),
    ],
    routes: routes.filter(({ end }) => end !== null),
    undirected: routes.filter(({ end }) => end === null),
  };
}

/**
 * The part a site is drawn in: the one its place says, else the one whose section of the draft names it, the section's text before its
 * boxes. A site that no document places anywhere is taken along only as a facility for goods; it then stands where it is named.
 */
function partOf(atlas: Atlas, parts: readonly Place[], site: Site): Place | null {
  const own = parts.find((part) => part.id === site.place);
  if (own) return own;
  const clauses = factsOf(atlas, site.id).map((fact) => fact.clause);
  const sections = parts.map((part) => ({
    part,
    clauses: new Set(factsOf(atlas, part.id).map((fact) => fact.clause)),
  }));
  for (const some of [clauses.filter((clause) => !isBox(clause)), clauses]) {
    const found = sections.find((one) => some.some((clause) => one.clauses.has(clause)));
    if (found) return found.part;
  }
  return null;
}

function factsOf(atlas: Atlas, id: string): Fact[] {
  const plan = documentOf(atlas, 'new-area');
  return atlas.factsAbout(id).filter((fact) => fact.document === plan?.id);
}

function takesOf(atlas: Atlas, part: Place): Fact[] {
  const key = atlas.factsAbout(part.id).filter((fact) => fact.predicate === 'key');
  return [...group(key, (fact) => fact.value).values()].map(([first]) => first as Fact);
}

function projectsOf(atlas: Atlas, part: Place): Subject[] {
  const tied = atlas.factsTiedTo(part.id).filter((fact) => fact.kind === 'project');
  const ids = new Set(tied.map((fact) => fact.subjectId));
  return atlas.subjects.filter((subject) => ids.has(subject.id));
}

function routesOf(atlas: Atlas, place: Place, route: Subject): PlanRoute[] {
  const facts = factsOf(atlas, route.id);
  const of = (predicate: Fact['predicate']): Fact[] => facts.filter((fact) => fact.predicate === predicate);
  const shared = { route, facts, mode: modeOf(route, of('mode')), modes: of('mode'), goods: of('goods') };
  const ends = route.ends ?? [];
  const named = [...of('from'), ...of('to')];
  const directed = ends.map((end): PlanRoute => {
    const fact = named.find((one) => one.value === end.name);
    return {
      ...shared,
      label: fact ? end.name : route.name,
      way: fact === undefined ? 'both' : fact.predicate === 'from' ? 'in' : 'out',
      end,
      bearing: place.at && bearing(place.at, end.at),
    };
  });
  const elsewhere = named.filter((fact) => fact.place === null && !ends.some((end) => end.name === fact.value));
  const loose = elsewhere.map((fact) => String(fact.value));
  const labels = loose.length > 0 ? loose : directed.length === 0 ? [route.name] : [];
  return [
    ...directed,
    ...labels.map((label) => ({ ...shared, label, way: 'both' as const, end: null, bearing: null })),
  ];
}

/** The document's words for a mode, and for an air route its name, by the one that says most. */
function modeOf(route: Subject, modes: readonly Fact[]): Mode {
  const words = [route.name, ...modes.map((fact) => String(fact.value))].join(' ');
  if (/海铁/.test(words)) return 'sea-rail';
  if (/公铁/.test(words)) return 'road-rail';
  if (/航/.test(words)) return 'air';
  if (/班列|铁路/.test(words)) return 'rail';
  return /陆路/.test(words) ? 'land' : 'unstated';
}

/** A name on the New Area's own plan, which need not say whose it is. */
function withoutNewArea(name: string): string {
  return name.replace(/^兰州新区/, '');
}

/** What a company or project is called on the New Area's own plan. */
export function planProjectName(project: Subject, language: Language): string {
  return isOriginal(language) ? withoutNewArea(project.name) : project.english;
}

/**
 * What a site is called on the New Area's own plan: without the New Area's name; under its type (`typed`), a supervised good or a way of
 * trade by itself.
 */
export function planNameOf(atlas: Atlas, site: Site, language: Language, typed: boolean): string {
  const facts = atlas.factsAbout(site.id);
  const word =
    site.type === 'supervision-site'
      ? facts.find((fact) => fact.predicate === 'industry')
      : site.type === 'ecommerce-centre'
        ? facts.find((fact) => fact.predicate === 'role')
        : undefined;
  if (word && typed) return capital(termOf(atlas, String(word.value), language));
  if (isOriginal(language)) return withoutNewArea(site.name).replace(/^省级专业/, '');
  const english = site.english.replace(/^Lanzhou New Area (?:Provincial Specialised |National )?/, '');
  return capital(english.replace(' Industrial Park', ' Park'));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
