import { rollup } from 'd3';
import type { Atlas, Gazetteer, Group, Language, Place, Subject } from './atlas.ts';
import { bestStatus, factsOf, type Status } from './documents.ts';
import type { Fact } from './fact.ts';
import { groupsOf } from './groups.ts';
import { nameOf, termOf } from './names.ts';
import { zoneOf, zonesOf } from './place.ts';
import { seatOf, seatsOf } from './seat.ts';

export type SignTier = 'key' | 'cultivate';

/** What a plan calls key for a whole zone, in its own words, with the fact that says so. */
export interface Said {
  readonly term: string;
  readonly english: string;
  readonly fact: string;
  readonly clause: string;
}

/** The chains that a plan calls key for at least so many places of a zone, and one fact that does. */
export interface Shared {
  readonly groups: readonly string[];
  readonly least: number;
  readonly fact: string;
  readonly clause: string;
}

/** What a zone, city or the New Area with its parts takes on, over all documents; chains and future fields by the ids of their groups. */
export interface SignRecord {
  /** The place. */
  readonly id: string;
  /** Key where any statement is a key one, as in the question who wants an industry. */
  readonly key: readonly string[];
  readonly cultivate: readonly string[];
  /** Those of either whose tier only a draft states. */
  readonly draft: readonly string[];
  /** Those of either that no plan states, in force or drafted, but a report alone. */
  readonly article?: readonly string[] | undefined;
  /** What the plan of the zones says of a whole zone. */
  readonly says?: readonly Said[] | undefined;
  /** For a zone of which it says nothing: what its places share. */
  readonly shared?: Shared | undefined;
}

/** One of the nine squares: a chain, and how a place takes it on; null where no document names it. */
export interface Square {
  readonly chain: Subject;
  readonly tier: SignTier | null;
  /** The standing of the best document that says so. */
  readonly status: Status;
}

/** The nine-square sign 九宫格 of a place. */
export interface Sign {
  readonly place: Place;
  /** In rows of three, in the order of the vocabulary. */
  readonly squares: readonly Square[];
  /** How it takes on future fields: key where any is key; null where none is named. */
  readonly futures: SignTier | null;
}

const signs = new WeakMap<Gazetteer, Map<string, Sign | null>>();

/** The sign of a place; null for a place that has none. */
export function signOf(gazetteer: Gazetteer, id: string): Sign | null {
  const known = signs.get(gazetteer) ?? new Map<string, Sign | null>();
  signs.set(gazetteer, known);
  const before = known.get(id);
  if (before !== undefined) return before;
  const [place, record] = [gazetteer.placeById.get(id), gazetteer.signById.get(id)];
  const sign = place && record ? signFrom(gazetteer, place, record) : null;
  known.set(id, sign);
  return sign;
}

/** The chains in the order of their squares. */
export function chainsOf({ subjects }: Pick<Gazetteer, 'subjects'>): Subject[] {
  return subjects.filter(({ section }) => section === 'chain');
}

/** How a group is called where there is little room: a chain by the short name of its sign, any other by its own. */
export function shortGroupName(gazetteer: Pick<Gazetteer, 'subjects'>, group: Group, language: Language): string {
  const chain = chainsOf(gazetteer).find(({ id }) => id === group.id);
  return chain?.sign?.short[language] ?? nameOf(group, language);
}

function signFrom(gazetteer: Gazetteer, place: Place, { key, cultivate, draft, article = [] }: SignRecord): Sign {
  const tierOf = (id: string): SignTier | null =>
    key.includes(id) ? 'key' : cultivate.includes(id) ? 'cultivate' : null;
  const statusOf = (id: string): Status => (article.includes(id) ? 'article' : draft.includes(id) ? 'draft' : 'final');
  const tiers = gazetteer.groups.filter(({ kind }) => kind === 'future').map(({ id }) => tierOf(id));
  return {
    place,
    squares: chainsOf(gazetteer).map((chain) => ({ chain, tier: tierOf(chain.id), status: statusOf(chain.id) })),
    futures: tiers.includes('key') ? 'key' : tiers.includes('cultivate') ? 'cultivate' : null,
  };
}

/** The signs of all zones, cities and the New Area, from the facts. */
export function signsOf(atlas: Atlas): SignRecord[] {
  return [...zonesOf(atlas), ...seatsOf(atlas)].map((place) => ({
    id: place.id,
    ...tiersOf(atlas, aboutPlace(atlas, place)),
    ...(place.kind === 'zone' ? saidOf(atlas, place) : {}),
  }));
}

/** What the documents say that a place takes on; of the New Area also what they say of its parts. */
function aboutPlace(atlas: Atlas, place: Place): Fact[] {
  const subjects =
    place.kind === 'zone' ? [place] : atlas.places.filter((one) => seatOf(atlas, one.id)?.id === place.id);
  return subjects.flatMap(({ id }) => targetsIn(atlas.factsAbout(id)));
}

function targetsIn(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ predicate }) => predicate === 'key' || predicate === 'cultivate');
}

const inSquares = ({ kind }: Group): boolean => kind !== 'other';

function tiersOf(atlas: Atlas, facts: readonly Fact[]): Pick<SignRecord, 'key' | 'cultivate' | 'draft' | 'article'> {
  const stated = (group: Group, tier: SignTier): Fact[] =>
    facts.filter((fact) => fact.predicate === tier && countsUnder(atlas, fact, group));
  const groups = atlas.groups.filter(inSquares).map((group) => {
    const [key, cultivate] = [stated(group, 'key'), stated(group, 'cultivate')];
    const by = key.length > 0 ? key : cultivate;
    return {
      id: group.id,
      tier: key.length > 0 ? 'key' : cultivate.length > 0 ? 'cultivate' : null,
      status: bestStatus(atlas, by),
    };
  });
  const ids = (is: (one: (typeof groups)[number]) => boolean): string[] => groups.filter(is).map(({ id }) => id);
  const article = ids(({ status }) => status === 'article');
  return {
    key: ids(({ tier }) => tier === 'key'),
    cultivate: ids(({ tier }) => tier === 'cultivate'),
    draft: ids(({ status }) => status === 'draft'),
    ...(article.length > 0 ? { article } : {}),
  };
}

function countsUnder(atlas: Atlas, { value, measure }: Fact, group: Group): boolean {
  return measure === null && groupsOf(atlas, String(value)).some((one) => one.group === group);
}

/** What the plan of the zones says of a zone, or where it says nothing, what its places share. */
function saidOf(atlas: Atlas, zone: Place): Pick<SignRecord, 'says' | 'shared'> {
  const plan = factsOf(atlas, 'zones').filter(({ predicate }) => predicate === 'key');
  const own = plan.filter(({ subjectId }) => subjectId === zone.id);
  if (own.length > 0)
    return {
      says: own.map(({ id, value, clause }) => ({
        term: String(value),
        english: termOf(atlas, String(value), 'en'),
        fact: id,
        clause,
      })),
    };
  const places = seatsOf(atlas).filter(({ id }) => zoneOf(atlas, id)?.id === zone.id);
  const least = Math.ceil((places.length * 3) / 4);
  const within = plan.filter(({ subjectId }) => places.some(({ id }) => id === subjectId));
  const counted = atlas.groups
    .filter(({ kind }) => kind === 'chain')
    .map((group) => ({ group, facts: within.filter((fact) => countsUnder(atlas, fact, group)) }))
    .filter(
      ({ facts }) =>
        rollup(
          facts,
          (some) => some.length,
          ({ subjectId }) => subjectId,
        ).size >= least,
    );
  const [first] = counted;
  return first?.facts[0]
    ? {
        shared: {
          groups: counted.map(({ group }) => group.id),
          least,
          fact: first.facts[0].id,
          clause: first.facts[0].clause,
        },
      }
    : {};
}
