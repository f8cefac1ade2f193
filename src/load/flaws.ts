import { LISTS, type AtlasFile, type Gazetteer } from '../model/atlas.ts';
import { flawedColumn, type FactTable } from '../model/factTable.ts';
import type { Flaw } from '../model/fault.ts';
import { REFERENCE_KINDS, type ReferenceGeography } from '../model/reference.ts';
import type { CityTopology } from './toGeometry.ts';

/** A part that a file lacks, where it does. */
export function lacking(there: boolean, part: string): Flaw | null {
  return there ? null : { kind: 'no-part', part };
}

/**
 * What is amiss with who and where: a part that is missing, or a record that another one names; null where the app can rely on it. It is no check of every field: the compile makes that, against the schema beside the file.
 */
export function flawOfAtlas(file: Partial<AtlasFile>): Flaw | null {
  for (const part of ['version', 'boundary', 'review'] as const) if (!file[part]) return lacking(false, part);
  for (const part of LISTS) {
    const list: unknown = file[part];
    if (!Array.isArray(list)) return lacking(false, part);
    if (part !== 'conflicts' && part !== 'families' && list.length === 0) return { kind: 'empty-part', part };
  }
  return flawOfRecords(file as AtlasFile);
}

function flawOfRecords({ places, sites, subjects, groups, origins }: AtlasFile): Flaw | null {
  const missing = (list: string, id: string | null, by: string): Flaw => ({ kind: 'lost', list, id: String(id), by });
  const known = new Set(places.map(({ id }) => id));
  const orphan = places.find(({ parent }) => parent !== null && !known.has(parent));
  if (orphan) return missing('places', orphan.parent, orphan.id);
  const stray = sites.find(({ place }) => place !== null && !known.has(place));
  if (stray) return missing('places', stray.place, stray.id);
  const grouped = new Set(groups.map(({ id }) => id));
  const bare = subjects.find(({ section, id }) => (section === 'chain' || section === 'future') && !grouped.has(id));
  if (bare) return missing('groups', bare.id, 'subjects');
  const named = new Set(origins.map(({ id }) => id));
  for (const { id, members } of origins) {
    const lost = members.find((one) => !named.has(one));
    if (lost !== undefined) return missing('origins', lost, id);
  }
  return null;
}

/** What is amiss with the shapes of the cities, beside who and where. */
export function flawOfTopology(topology: Partial<CityTopology>): Flaw | null {
  const shapes = topology.objects?.cities?.geometries;
  return lacking(Array.isArray(shapes), 'objects') ?? lacking(Array.isArray(topology.arcs), 'arcs');
}

/** What is amiss with the reference geography. */
export function flawOfReference({ features }: Partial<ReferenceGeography>): Flaw | null {
  if (!Array.isArray(features)) return lacking(false, 'features');
  const whole = features.every(
    (one) => one?.geometry?.coordinates && REFERENCE_KINDS.includes(one.properties?.kind) && one.properties.name,
  );
  return whole ? null : { kind: 'cut-part', part: 'features' };
}

/** What is amiss with a table of facts, or with what it names that who and where does not know. */
export function flawOfFacts(table: Partial<FactTable>, { documentById, byId }: Gazetteer): Flaw | null {
  const part = flawedColumn(table);
  if (part !== null) return { kind: 'cut-part', part };
  const { columns } = table as FactTable;
  const document = columns.document.of.find((id) => !documentById.has(String(id)));
  if (document !== undefined) return { kind: 'stray', id: String(document) };
  const subject = columns.subjectId.of.find((id) => !byId.has(String(id)));
  if (subject !== undefined) return { kind: 'stray', id: String(subject) };
  return null;
}
