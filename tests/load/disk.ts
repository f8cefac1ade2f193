import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AtlasFile } from '../../src/model/atlas.ts';

const DATA = resolve(import.meta.dirname, '../../data');

/** What stands in the place of a file: a status, or its text changed. */
export type Fault = number | ((text: string) => string);

const textOf = (name: string): string => readFileSync(resolve(DATA, name), 'utf8');

/** The version of the data on disk. */
export const { version } = JSON.parse(textOf('atlas.json')) as AtlasFile;

/** Serves data/ from disk and remembers what was asked for; a file with a fault is served with it. */
export function disk(faults: Record<string, Fault> = {}) {
  const asked: string[] = [];
  const fetcher = ((address: string) => {
    const name = address.split('/data/')[1] ?? '';
    asked.push(name);
    const fault = faults[name];
    if (typeof fault === 'number') return Promise.resolve(new Response('', { status: fault }));
    return Promise.resolve(new Response(fault ? fault(textOf(name)) : textOf(name)));
  }) as typeof fetch;
  return { asked, fetcher };
}

/** A file with one thing in it changed. */
export const changed =
  (change: (file: never) => unknown): Fault =>
  (text) => {
    const file = JSON.parse(text) as never;
    return JSON.stringify(change(file) ?? file);
  };
