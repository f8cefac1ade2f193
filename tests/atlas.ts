import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toGeometry, type CityTopology } from '../src/load/toGeometry.ts';
import type { AtlasFile, Dictionary } from '../src/model/atlas.ts';
import { buildAtlas } from '../src/model/buildAtlas.ts';
import type { ReferenceGeography } from '../src/model/reference.ts';
import type { Fact } from '../src/model/fact.ts';

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../data', name), 'utf8')) as T;

/** The atlas as it is published, for tests that pin what it says. */
export const atlas = buildAtlas(
  read<AtlasFile>('atlas.json'),
  read<Fact[]>('facts.json'),
  read<Dictionary>('english.json'),
);
export const topology = read<CityTopology>('gansu.topo.json');
export const reference = read<ReferenceGeography>('reference.json');
export const geometry = toGeometry(topology, atlas, reference);

/** `subject predicate value` of every fact at a clause of a document, for sentences about the sources. */
export function termsOf(document: string, clause: string, subjectId: string, predicate: string): (string | number)[] {
  return atlas.facts
    .filter((fact) => fact.document === document && fact.clause === clause)
    .filter((fact) => fact.subjectId === subjectId && fact.predicate === predicate)
    .map((fact) => fact.value);
}
