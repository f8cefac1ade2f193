import { group } from 'd3';
import type { Atlas } from '../model/atlas.ts';
import { seatsOfFacts } from '../model/byPlace.ts';
import type { Fact } from '../model/fact.ts';
import type { Answer, Finding } from '../model/hit.ts';
import { groupsOf } from '../model/groups.ts';
import { seatOf } from '../model/seat.ts';
import type { Id } from '../model/view.ts';
import type { MapAsk } from './lens.ts';

/** What a search puts on the map while it is typed: at each city and the New Area, how many of the findings are about it. */
export function foundOnMap(atlas: Atlas, { sections }: Answer): MapAsk {
  const by = new Map<Id, number>();
  for (const { findings } of sections)
    for (const finding of findings) for (const id of placesOf(atlas, finding)) by.set(id, (by.get(id) ?? 0) + 1);
  return { weights: { of: 'findings', by } };
}

/** A place or site stands for its city, a project for where it stands, an industry for who takes it on, a statement for what it names. */
function placesOf(atlas: Atlas, finding: Finding): Iterable<Id> {
  if ('fact' in finding) return seatsOfFacts(atlas, [finding.fact]).keys();
  if (!('record' in finding)) return [];
  const { id, kind, city } = finding.record;
  if (kind === 'place' || kind === 'site') return named(atlas, id);
  if (kind === 'county') return city ? [city] : [];
  if (kind === 'project') return seatsOfFacts(atlas, atlas.factsAbout(id)).keys();
  if (kind === 'term') return seatsOfFacts(atlas, targetsOf(atlas).terms.get(id) ?? []).keys();
  return kind === 'group' ? seatsOfFacts(atlas, targetsOf(atlas).groups.get(id) ?? []).keys() : [];
}

const named = (atlas: Atlas, id: Id): Id[] => [seatOf(atlas, id)?.id ?? []].flat();

interface Targets {
  readonly terms: ReadonlyMap<string, readonly Fact[]>;
  readonly groups: ReadonlyMap<Id, readonly Fact[]>;
}

const targets = new WeakMap<Atlas, Targets>();

/** What places take on, by its term and by its chain or field. */
function targetsOf(atlas: Atlas): Targets {
  const known = targets.get(atlas);
  if (known) return known;
  const facts = atlas.facts.filter(({ predicate }) => predicate === 'key' || predicate === 'cultivate');
  const grouped = facts.flatMap((fact) =>
    groupsOf(atlas, String(fact.value)).map((one) => [one.group.id, fact] as const),
  );
  const made = {
    terms: group(facts, ({ value }) => String(value)),
    groups: new Map([...group(grouped, ([id]) => id)].map(([id, some]) => [id, some.map(([, fact]) => fact)])),
  };
  targets.set(atlas, made);
  return made;
}
