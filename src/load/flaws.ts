import { LISTS, type AtlasFile, type Gazetteer } from '../model/atlas.ts';
import { flawOf, type FactTable } from '../model/factTable.ts';
import { REFERENCE_KINDS, type ReferenceGeography } from '../model/reference.ts';
import type { CityTopology } from './toGeometry.ts';

/**
 * What is amiss with who and where: a part that is missing, or a record that another one names. As the end of a sentence; null where
 * the app can rely on it. It is no check of every field: the compile makes that, against the schema beside the file.
 */
export function flawOfAtlas(file: Partial<AtlasFile>): string | null {
  if (!file.version) return 'has no "version"';
  for (const name of ['boundary', 'review'] as const) if (!file[name]) return `has no "${name}"`;
  for (const name of LISTS) {
    const list: unknown = file[name];
    if (!Array.isArray(list)) return `has no "${name}"`;
    if (name !== 'conflicts' && name !== 'families' && list.length === 0) return `has no record in "${name}"`;
  }
  return flawOfRecords(file as AtlasFile);
}

function flawOfRecords({ places, sites, subjects, groups, origins }: AtlasFile): string | null {
  const missing = (list: string, id: string | null | undefined, by: string): string =>
    `lacks "${id}" in "${list}", which "${by}" names`;
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
export function flawOfTopology(topology: Partial<CityTopology>): string | null {
  const shapes = topology.objects?.cities?.geometries;
  if (!Array.isArray(shapes) || !Array.isArray(topology.arcs)) return 'has no shapes of cities';
  return null;
}

/** What is amiss with the reference geography. */
export function flawOfReference({ features }: Partial<ReferenceGeography>): string | null {
  if (!Array.isArray(features)) return 'has no "features"';
  const whole = features.every(
    (one) => one?.geometry?.coordinates && REFERENCE_KINDS.includes(one.properties?.kind) && one.properties.name,
  );
  return whole ? null : 'has a feature without coordinates, kind or name';
}

/** What is amiss with a table of facts, or with what it names that who and where does not know. */
export function flawOfFacts(table: Partial<FactTable>, { documentById, byId }: Gazetteer): string | null {
  const flaw = flawOf(table);
  if (flaw !== null) return flaw;
  const { columns } = table as FactTable;
  const document = columns.document.of.find((id) => !documentById.has(String(id)));
  if (document !== undefined) return `states facts of document "${document}", which atlas.json lacks`;
  const subject = columns.subjectId.of.find((id) => !byId.has(String(id)));
  if (subject !== undefined) return `states facts of "${subject}", which atlas.json lacks`;
  return null;
}
