import type { Atlas, Place, Site, SiteType } from './atlas.ts';
import { documentOf } from './documents.ts';
import type { Fact } from './fact.ts';
import { ancestorsOf, sitesIn, withinOf } from './place.ts';

/** Site types by what they are for: where industry lands, and how goods get in and out. */
export const HUB_TYPES: readonly SiteType[] = [
  'airport',
  'rail-port',
  'road-port',
  'station',
  'hub',
  'supervision-site',
  'ecommerce-centre',
  'exchange',
];

/** All that the documents state of a place. */
export interface PlaceProfile {
  readonly place: Place;
  /** Nearest first. */
  readonly ancestors: readonly Place[];
  readonly children: readonly Place[];
  readonly key: readonly Fact[];
  readonly cultivate: readonly Fact[];
  /** What a document says is there already. */
  readonly present: readonly Fact[];
  readonly figures: readonly Fact[];
  /** Where industry lands: parks, bases, data centres, platforms. */
  readonly parks: readonly Site[];
  /** How goods get in and out: ports, stations, hubs, supervision sites. */
  readonly hubs: readonly Site[];
  /** Named projects and companies in the place. */
  readonly projects: readonly ProjectOf[];
  /** Statements of chains, layouts and cooperation that name the place. */
  readonly named: readonly Fact[];
  /** For a city, who shares a division of the plan before with whom: what it joined and parted from follows. */
  readonly divided: readonly Fact[];
}
export interface ProjectOf {
  readonly id: string;
  readonly name: string;
  readonly facts: readonly Fact[];
}

/** What a place takes on, what is there, what it belongs to. Null for an id that is no place. */
export function profileOf(atlas: Atlas, id: string): PlaceProfile | null {
  const place = atlas.placeById.get(id);
  if (!place) return null;
  const own = atlas.factsAbout(id);
  const sites = place.kind === 'province' ? [] : sitesIn(atlas, id);
  const tied = [...withinOf(atlas, id)].flatMap((one) => atlas.factsTiedTo(one));
  return {
    place,
    ancestors: ancestorsOf(atlas, id),
    children: atlas.childrenOf(id),
    key: own.filter((fact) => fact.predicate === 'key'),
    cultivate: own.filter((fact) => fact.predicate === 'cultivate'),
    present: own.filter((fact) => fact.predicate === 'present'),
    figures: own.filter((fact) => fact.kind === 'figure'),
    parks: sites.filter((site) => !HUB_TYPES.includes(site.type)),
    hubs: sites.filter((site) => HUB_TYPES.includes(site.type)),
    projects: place.kind === 'province' ? [] : projectsOf(atlas, tied),
    named: place.kind === 'province' ? [] : tied.filter((fact) => fact.kind !== 'site' && fact.kind !== 'project'),
    divided: place.kind === 'city' ? beltMembers(atlas) : [],
  };
}

/** The statements that put cities into the belts of the plan in force for them. */
function beltMembers(atlas: Atlas): Fact[] {
  const plan = documentOf(atlas, 'belts')?.id;
  return atlas.facts.filter(
    ({ kind, predicate, document }) => kind === 'layout' && predicate === 'member' && document === plan,
  );
}

/** Every fact that a profile shows. */
export function factsOf(profile: PlaceProfile | null): Fact[] {
  if (!profile) return [];
  const { key, cultivate, present, figures, projects, named } = profile;
  return [key, cultivate, present, figures, named, ...projects.map(({ facts }) => facts)].flat();
}

function projectsOf(atlas: Atlas, tied: readonly Fact[]): ProjectOf[] {
  const ids = [...new Set(tied.filter((fact) => fact.kind === 'project').map((fact) => fact.subjectId))];
  return ids.flatMap((id) => {
    const record = atlas.byId.get(id);
    return record ? [{ id, name: record.name, facts: atlas.factsAbout(id) }] : [];
  });
}

/** All that the documents state of a site. */
export interface SiteProfile {
  readonly site: Site;
  /** The place it lies in and all above it, nearest first; empty where no document says. */
  readonly ancestors: readonly Place[];
  readonly facts: readonly Fact[];
  /** Statements of others that name the site: chains, layouts, routes, projects. */
  readonly named: readonly Fact[];
}

/** The statements of others that name each site, by its id; found once for an atlas, which is frozen. */
function naming(atlas: Atlas): ReadonlyMap<string, readonly Fact[]> {
  const known = named.get(atlas);
  if (known) return known;
  const sites = new Map(atlas.sites.flatMap((site) => [site.name, ...site.aliases].map((name) => [name, site.id])));
  const found = new Map<string, Fact[]>();
  for (const fact of atlas.facts) {
    const said = typeof fact.value === 'string' ? sites.get(fact.value) : undefined;
    for (const id of new Set([said, fact.place])) {
      if (!id || !atlas.siteById.has(id) || id === fact.subjectId) continue;
      const own = found.get(id);
      if (own) own.push(fact);
      else found.set(id, [fact]);
    }
  }
  named.set(atlas, found);
  return found;
}
const named = new WeakMap<Atlas, ReadonlyMap<string, readonly Fact[]>>();

/** What a site is, where it lies, and who names it. Null for an id that is no site. */
export function siteProfileOf(atlas: Atlas, id: string): SiteProfile | null {
  const site = atlas.siteById.get(id);
  if (!site) return null;
  const place = site.place ? atlas.placeById.get(site.place) : undefined;
  return {
    site,
    ancestors: place ? [place, ...ancestorsOf(atlas, place.id)] : [],
    facts: atlas.factsAbout(id),
    named: naming(atlas).get(id) ?? [],
  };
}
