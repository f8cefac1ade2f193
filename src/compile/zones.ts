import type { Place, Subject } from '../model/atlas.ts';
import { documentOf, plansOf } from '../model/documents.ts';
import type { TranscribedDocument } from './facts.ts';
import type { Problems } from './problems.ts';

/**
 * Gives every city its zone by the members that the plan in force with the role `zones` states, and the province its zones: those that
 * this plan lays out. A zone of an earlier plan keeps its name and facts and belongs to no province.
 */
export function zoned(
  places: readonly Place[],
  subjects: readonly Subject[],
  documents: readonly TranscribedDocument[],
  lineOf: (id: string) => { file: string; line: number },
  problems: Problems,
): Place[] {
  const plan = documentOf({ plans: plansOf({ documents: documents.map(({ record }) => record) }) }, 'zones');
  if (!plan) return [...places];
  const kinds = new Map(places.map((place) => [place.id, place.kind]));
  const zoneOfLayout = new Map(
    subjects.flatMap(({ id, aka }) => (aka !== undefined && kinds.get(aka) === 'zone' ? [[id, aka] as const] : [])),
  );
  const zoneOf = new Map<string, string>();
  for (const { fact, file, line } of documents.find(({ record }) => record.id === plan.id)?.facts ?? []) {
    const zone = fact.predicate === 'member' ? zoneOfLayout.get(fact.subjectId) : undefined;
    if (zone === undefined || fact.place === null || kinds.get(fact.place) !== 'city') continue;
    const other = zoneOf.get(fact.place) ?? zone;
    if (other !== zone)
      problems.add(file, line, `"${fact.place}" is already in zone "${other}"; a city lies in one zone`);
    zoneOf.set(fact.place, other);
  }
  const drawn = new Set(zoneOf.values());
  const hues = new Map<string, string>();
  for (const { id, kind, hue } of places) {
    const add = (reason: string): void => problems.add(lineOf(id).file, lineOf(id).line, reason);
    if (kind === 'city' && !zoneOf.has(id))
      add(
        `"${id}" is in no zone of ${plan.id}, which draws the zones; transcribe the member, or let another draw them`,
      );
    if (hue === undefined || !drawn.has(id)) continue;
    const twin = hues.get(hue);
    if (twin !== undefined)
      add(`zone "${id}" has the hue ${hue} of zone "${twin}"; each zone on the map needs its own`);
    hues.set(hue, id);
  }
  return places.map((place) =>
    place.kind === 'city'
      ? { ...place, parent: zoneOf.get(place.id) ?? null }
      : place.kind === 'zone' && !drawn.has(place.id)
        ? { ...place, parent: null }
        : place,
  );
}
