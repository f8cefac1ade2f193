import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/model/atlas.ts';
import { LENSES } from '../../src/model/lens.ts';
import { SCREEN_THEMES } from '../../src/model/screenTheme.ts';
import { atlas } from '../atlas.ts';
import { record as recordAnew, RECORD } from './record.ts';
import { shownAt, type Shown } from './shownAt.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(resolve(ROOT, file), 'utf8');
const added = process.env['ATLAS_RECORD'];
const held = (): Record<string, Shown> => JSON.parse(readFileSync(RECORD, 'utf8')) as Record<string, Shown>;
if (added !== undefined) await recordAnew(Object.keys(held()), added);
const record = held();
const addresses = Object.keys(record);

/* What is meant to change is recorded anew (record.ts), and the diff of tests/addresses.json is read. */
describe('an address in use shows what it showed', () => {
  test.each(addresses.map((address) => ({ address, of: record[address]?.titles.join(' · ') })))(
    '$address opens “$of”',
    ({ address }) => expect(shownAt(address)).toEqual(record[address]),
  );
});

describe('the record', () => {
  test('holds every address that the README and the journeys name', () => {
    const journeys = readdirSync(resolve(ROOT, 'tests/journeys')).filter((name) => name.endsWith('.spec.ts'));
    const files = ['README.md', ...journeys.map((name) => `tests/journeys/${name}`)];
    const named = files.flatMap((file) =>
      [...read(file).matchAll(/['`](\/(?:[\w/]*\?[^'`…\s$]+)?)['`]/g)].map(([, address = '']) => address),
    );
    expect(named.length).toBeGreaterThan(80);
    expect(named.filter((address) => !(address in record))).toEqual([]);
  });

  test('holds every lens, language, theme, kind of place and type of site', () => {
    const asked = addresses.map((address) => new URL(address, 'http://atlas.test').searchParams);
    const values = (key: string): Set<string> => new Set(asked.flatMap((params) => params.getAll(key)));
    const missing = (all: readonly string[], some: Iterable<string>): string[] => {
      const held = new Set(some);
      return [...new Set(all)].filter((one) => !held.has(one));
    };
    const chosen = [...values('at')];
    const kinds = chosen.flatMap((id) => atlas.placeById.get(id)?.kind ?? []);
    const types = chosen.flatMap((id) => atlas.siteById.get(id)?.type ?? []);
    expect(missing(LENSES, values('lens'))).toEqual([]);
    expect(missing(LANGUAGES, [...values('lang'), 'zh'])).toEqual([]);
    expect(missing(SCREEN_THEMES, values('theme'))).toEqual([]);
    expect(
      missing(
        atlas.places.map(({ kind }) => kind),
        kinds,
      ),
    ).toEqual([]);
    expect(
      missing(
        atlas.sites.map(({ type }) => type),
        types,
      ),
    ).toEqual([]);
    expect(asked.filter((params) => params.get('lang') === 'en').length).toBeGreaterThan(addresses.length / 4);
  });

  test('opens each canonical address to the same again, with nothing named as broken', () => {
    for (const [address, shown] of Object.entries(record))
      /* That a recorded one shows what is recorded is held above. */
      expect(record[shown.canonical] ?? shownAt(shown.canonical), address).toEqual({ ...shown, broken: [] });
  });
});
