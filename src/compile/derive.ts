import { geoDistance, group } from 'd3';
import type { County, LngLat, Place, Site } from '../model/atlas.ts';
import type { Fact } from '../model/fact.ts';
import { countiesIn } from './counties.ts';
import type { Problems } from './problems.ts';

const EARTH = 6371;
/** A site this near (kilometres) to the seat of a county stands at that seat. */
const AT_SEAT = 5;

export interface SiteContext {
  readonly places: readonly Place[];
  readonly counties: readonly County[];
  readonly facts: readonly Fact[];
  readonly lineOf: (id: string) => { file: string; line: number };
}

/**
 * Ties every site to the county that its name, its aliases or its `place` facts give, and refuses a site that stands in another
 * prefecture or at the seat of another county. A site without a coordinate of its own stands at that county's seat, else at the seat of
 * its place: accurate to the district in Lanzhou New Area, to the city elsewhere. Sites without a place, or in a whole zone, stay off
 * the map.
 */
export function standSites(sites: readonly Site[], context: SiteContext, problems: Problems): Site[] {
  const byId = new Map(context.places.map((place) => [place.id, place]));
  const up = (id: string | null, wanted: (place: Place) => boolean): Place | undefined => {
    const place = id === null ? undefined : byId.get(id);
    return !place || wanted(place) ? place : up(place.parent, wanted);
  };
  /* Where the documents say a site is, in their words. */
  const placedIn = group(
    context.facts.filter(({ kind, predicate }) => kind === 'site' && predicate === 'place'),
    ({ subjectId }) => subjectId,
  );
  return sites.map((site) => {
    const named = countiesIn([site.name, ...site.aliases].join('\n'), context.counties);
    const tied = countiesIn((placedIn.get(site.id) ?? []).map(({ value }) => value).join('\n'), context.counties);
    const both = [...new Set([...named, ...tied])];
    const county = both.length === 1 ? (both[0] ?? null) : null;
    const city = up(site.place, ({ kind }) => kind === 'city');
    for (const one of both) {
      const fault = faultOf(site, one, both, city, context);
      if (fault === null) continue;
      const { file, line } = context.lineOf(site.id);
      problems.add(file, line, fault);
    }
    const known = { ...site, county: county?.id ?? null };
    if (site.at !== null || site.place === null) return known;
    if (county) {
      const how = tied.length > 0 ? 'where the documents place it' : 'which its name gives';
      const basis = `seat of ${county.english}, ${how}; no closer position is recorded`;
      return { ...known, at: county.at, accuracy: county.accuracy, basis };
    }
    const place = up(site.place, ({ at, kind }) => at !== null || kind === 'zone');
    if (!place?.at) return known;
    const inner = byId.get(site.place);
    const where =
      inner && inner !== place
        ? `seat of ${place.english}; the documents tie it to the part called ${inner.english}`
        : `seat of ${place.english}, to which the documents tie it`;
    return {
      ...known,
      at: place.at,
      accuracy: place.kind === 'city' ? 'city' : 'district',
      basis: `${where}; no closer position is recorded`,
    };
  });
}

/** Why a site cannot be in the county it is tied to, with the remedy; null where it can. */
function faultOf(
  site: Site,
  county: County,
  tied: readonly County[],
  city: Place | undefined,
  { places, counties }: SiteContext,
): string | null {
  const said = `site "${site.id}" is of ${county.name} by its name or its place`;
  if (city && city.id !== county.city) {
    const own = places.find(({ id }) => id === county.city);
    return `${said}, which is in ${own?.name}, but its place is ${city.name}; mend the one that is wrong`;
  }
  const at = site.at;
  if (at === null) return null;
  const [near] = [...counties].sort((a, b) => kilometres(a.at, at) - kilometres(b.at, at));
  if (!near || tied.includes(near) || kilometres(near.at, at) > AT_SEAT) return null;
  return `${said} but ${at.join(', ')} is the seat of ${near.name}; mend "at", or drop it to stand at the seat of ${county.name}`;
}

const kilometres = (a: LngLat, b: LngLat): number => EARTH * geoDistance([...a], [...b]);
