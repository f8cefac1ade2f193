import { least } from 'd3';
import type { Atlas, Site, SiteType } from './atlas.ts';
import type { Fact } from './fact.ts';
import type { Need } from './lens.ts';
import { seatOf } from './seat.ts';

const OF_TYPE: Partial<Record<Need, readonly SiteType[]>> = {
  port: ['airport', 'rail-port', 'road-port', 'supervision-site', 'hub'],
  bonded: ['bonded-zone'],
  'data-centre': ['data-centre'],
};

/** The facts by which a site meets a need; empty where no document says that it does. */
export function meets(atlas: Atlas, site: Site, need: Need): Fact[] {
  const facts = atlas.factsAbout(site.id);
  const saying = (predicates: readonly string[], pattern: RegExp): Fact[] =>
    facts.filter((fact) => predicates.includes(fact.predicate) && pattern.test(String(fact.value)));
  if (need === 'chemical-park') {
    if (site.type !== 'park' && site.type !== 'base') return [];
    return [...(/化工/.test(site.name) ? standingOf(atlas, site) : []), ...saying(['industry'], /化工/)];
  }
  if (need === 'state-level')
    return [...(NATIONAL.test(site.name) ? standingOf(atlas, site) : []), ...saying(['type', 'role'], NATIONAL)];
  const fits = OF_TYPE[need]?.includes(site.type) && (need !== 'port' || !COMPUTING.test(site.name));
  return fits ? standingOf(atlas, site) : [];
}

/** The facts that put a site where it is; where the vocabulary alone does, one that says what it is. */
export function standingOf(atlas: Atlas, site: Site): Fact[] {
  const facts = atlas.factsAbout(site.id);
  const seat = seatOf(atlas, site.id);
  const here = facts.filter(
    (fact) => fact.predicate === 'place' && fact.place !== null && seatOf(atlas, fact.place) === seat,
  );
  if (here.length > 0) return here;
  const types = facts.filter((fact) => fact.predicate === 'type');
  const one = least(types.length > 0 ? types : facts, (fact) => fact.id);
  return one ? [one] : [];
}

/** 国家 and 国家级 as a rank, not the countries along a road. */
const NATIONAL = /(?<!沿线)国家(?!和地区)/;
/** The documents also call places of computing and power hubs (枢纽); no goods pass through them. */
const COMPUTING = /算|绿电/;
