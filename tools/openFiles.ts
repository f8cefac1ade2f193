import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { OPEN_NAMES, type Measured, type OpenFile } from '../src/model/openFiles.ts';

/** Every file of the open data in a folder, measured. Throws where one is not there. */
export function measuredIn(folder: string): Readonly<Record<OpenFile, Measured>> {
  const measured = OPEN_NAMES.map((name) => {
    const content = readFileSync(join(folder, name));
    const hash = createHash('sha256').update(content).digest('hex');
    return [name, { bytes: content.length, hash, records: recordsIn(name, content.toString('utf8')) }] as const;
  });
  return Object.fromEntries(measured) as Record<OpenFile, Measured>;
}

/** How many records a list holds; null for what is no list. */
function recordsIn(name: OpenFile, text: string): number | null {
  if (name === 'facts.csv') return csvParse(text).length;
  const file = JSON.parse(text) as Record<string, unknown>;
  if (name === 'english.json') return Object.keys(file).length;
  if (name === 'gansu.topo.json')
    return (file as { objects: { cities: { geometries: unknown[] } } }).objects.cities.geometries.length;
  const list = Array.isArray(file) ? file : [file['features'], file['records'], file['decks']].find(Array.isArray);
  return (list as unknown[] | undefined)?.length ?? null;
}
