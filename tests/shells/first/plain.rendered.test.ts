import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { csvParse, csvParseRows } from 'd3';
import * as v from 'valibot';
import { describe as about, expect, test } from 'vitest';
import { filesIn } from '../../../src/compile/freshness.ts';
import { plainFor } from '../../../src/messages/plainFor.ts';
import { KINDS, PREDICATES } from '../../../src/model/kinds.ts';
import { CSV_NAMES, OPEN_NAMES } from '../../../src/model/openFiles.ts';
import { describe } from '../../../src/shells/first/plain/describe.ts';
import { plainPages } from '../../../src/shells/first/plain/plainPages.ts';
import { policyOf } from '../../../tools/csp.ts';
import { measuredIn } from '../../../tools/openFiles.ts';
import { plainFrom } from '../../../tools/pages.ts';
import { atlas } from '../../atlas.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const DATA = join(ROOT, 'data');
const measured = measuredIn(DATA);
const site = { origin: 'https://atlas.example', base: '/gansu/' };

/** What version 2 of the standard asks of a description, as far as this one goes; nothing else may stand in it. */
const path = v.pipe(v.string(), v.regex(/^(?!\/|.*(?:^|\/)\.\.(?:\/|$))[\w.-]+(?:\/[\w.-]+)*$/));
const licence = v.strictObject({ name: v.optional(v.string()), title: v.optional(v.string()), path });
const schema = v.strictObject({
  $schema: v.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: v.pipe(v.string(), v.regex(/^[a-z\d._-]+$/)),
  title: v.string(),
  description: v.string(),
  version: v.string(),
  licenses: v.pipe(v.array(licence), v.minLength(1)),
  sources: v.pipe(v.array(v.strictObject({ title: v.string() })), v.minLength(1)),
  resources: v.pipe(
    v.array(
      v.strictObject({
        name: v.pipe(v.string(), v.regex(/^[a-z\d._-]+$/)),
        path,
        title: v.string(),
        format: v.string(),
        mediatype: v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z.+-]+$/)),
        encoding: v.literal('utf-8'),
        bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
        hash: v.pipe(v.string(), v.regex(/^sha256:[\da-f]{64}$/)),
        licenses: v.optional(v.array(licence)),
        'gansu:records': v.optional(v.number()),
        'gansu:form': v.optional(path),
        type: v.optional(v.literal('table')),
        dialect: v.optional(v.record(v.string(), v.union([v.string(), v.boolean()]))),
        schema: v.optional(
          v.strictObject({
            fields: v.array(
              v.strictObject({
                name: v.string(),
                type: v.picklist(['string', 'integer', 'any']),
                title: v.string(),
                constraints: v.optional(
                  v.strictObject({ required: v.optional(v.boolean()), unique: v.optional(v.boolean()) }),
                ),
              }),
            ),
            primaryKey: v.array(v.string()),
            missingValues: v.array(v.string()),
          }),
        ),
      }),
    ),
    v.minLength(1),
  ),
});
const described = v.parse(schema, JSON.parse(JSON.stringify(describe(atlas, measured))));

about('the description of the open data', () => {
  test('is of the version 2 of its standard, and names every file that is published once, as it is', () => {
    const paths = described.resources.map((one) => one.path);
    expect(paths).toEqual(OPEN_NAMES);
    const published = readdirSync(DATA).filter((name) => /\.(json|csv|geojson)$/.test(name));
    expect([...paths].sort()).toEqual(published.sort());
    for (const { path: name, bytes, hash, 'gansu:form': form } of described.resources) {
      const content = readFileSync(join(DATA, name));
      expect([bytes, hash], name).toEqual([
        content.length,
        `sha256:${createHash('sha256').update(content).digest('hex')}`,
      ]);
      if (form) expect(existsSync(join(DATA, form)), form).toBe(true);
    }
    expect(described.resources.find((one) => one.path === 'facts.csv')?.['gansu:records']).toBe(atlas.facts.length);
  });

  const text = readFileSync(join(DATA, 'facts.csv'), 'utf8');
  const table = described.resources.find((one) => one.type === 'table');
  const rows = csvParse(text.replace(/^\uFEFF/, ''));

  test('has the columns of the table as they stand in it, and every cell is of its column’s type', () => {
    expect(table?.schema?.fields.map(({ name }) => name)).toEqual(rows.columns);
    expect(rows.columns).toEqual(CSV_NAMES);
    for (const { name, type, constraints } of table?.schema?.fields ?? []) {
      const cells = rows.map((row) => row[name] ?? '');
      if (constraints?.required) expect(cells.filter((cell) => cell === '').length, name).toBe(0);
      if (constraints?.unique) expect(new Set(cells).size, name).toBe(cells.length);
      if (type === 'integer') expect(cells.filter((cell) => !/^(-?\d+)?$/.test(cell))).toEqual([]);
    }
    expect(rows.filter(({ kind }) => !(KINDS as readonly string[]).includes(kind ?? ''))).toEqual([]);
    const said: Readonly<Record<string, readonly string[]>> = PREDICATES;
    expect(rows.filter(({ kind, predicate }) => !said[kind ?? '']?.includes(predicate ?? ''))).toEqual([]);
  });

  test('the table opens in Excel and WPS: its mark, its line ends, no formula, a document, number and clause in each row', () => {
    expect(text.startsWith('\uFEFFid,')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const row of csvParseRows(text)) for (const cell of row) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d)/);
    const first = rows.find(({ document }) => document === 'action-plan-2025');
    expect(first).toMatchObject({ number: '甘政办发〔2025〕19号', date: '2025-03-03', status: 'final' });
    for (const { document, title, clause } of rows) {
      const known = atlas.documentById.get(document ?? '');
      expect([title, known?.clauses.includes(clause ?? '')]).toEqual([known?.name, true]);
    }
  });
});

about('the plain pages', () => {
  const pages = plainPages(atlas, measured, site);
  const whole = (at: string): string => {
    const found = pages.find((one) => one.path === at);
    if (!found) throw new Error(`no page at ${at}`);
    return plainFrom(found, 'p{margin:0}', site);
  };

  test('are the open data and what is private, each in every language, under the content policy', () => {
    expect(pages.map((one) => one.path)).toEqual(['data/', 'en/data/', 'private/', 'en/private/']);
    for (const { path: at } of pages) expect(() => policyOf([whole(at)]), at).not.toThrow();
    expect(whole('en/data/')).toContain('<link rel="canonical" href="https://atlas.example/gansu/en/data/" />');
    expect(whole('data/')).toContain('hreflang="en" href="https://atlas.example/gansu/en/data/"');
  });

  test('lead to every file, with its records, and to every document', () => {
    const text = whole('data/');
    for (const name of OPEN_NAMES) expect(text).toContain(`href="/gansu/data/${name}"`);
    expect(text).toContain('href="/gansu/data/datapackage.json"');
    expect(text).toContain(`>${atlas.facts.length}条<`);
    for (const { id } of atlas.documents) expect(text).toContain(`href="/gansu/document/${id}/"`);
    const told = pages.find((one) => one.path === 'data/')?.data as { distribution: { contentUrl: string }[] };
    expect(told.distribution.map(({ contentUrl }) => contentUrl)).toEqual(
      OPEN_NAMES.map((name) => `https://atlas.example/gansu/data/${name}`),
    );
  });

  test('name every entry that the source keeps in a browser, and no other; there is no cookie and no tracker', () => {
    const sources = filesIn(join(ROOT, 'src'))
      .filter((name) => /\.(ts|svelte)$/.test(name))
      .map((name) => [name, readFileSync(join(ROOT, 'src', name), 'utf8')] as const);
    /* The first argument of every write, as the text it is or begins with. */
    const kept = sources.flatMap(([name, source]) => {
      const given = [
        ...source.matchAll(/\.setItem\(\s*([\w.#]+)/g),
        ...(name.startsWith('shells/kiosk/')
          ? source.matchAll(/(?<!function )\bwrite\((?:\w+|this\.#device), (\w+)/g)
          : []),
      ].map(([, what = '']) => what);
      return (
        given
          /* The stand's one door, whose callers are looked at instead. */
          .filter((what) => !(name === 'shells/kiosk/device.ts' && what === 'place'))
          .map((what) => {
            const own = what.replace(/^this\./, '').replace('#', '(?:this\\.)?#');
            const said = new RegExp(`(?:const )?${own} = (?:'([^']*)'|\`([^\`$]*))`).exec(source);
            return said?.[1] ?? said?.[2] ?? `${name}: ${what}`;
          })
      );
    });
    for (const words of [plainFor('zh'), plainFor('en')])
      expect([...new Set(kept)].sort()).toEqual(Object.keys(words.privacy.stored).sort());
    const forbidden = /\bdocument\.cookie\b|\bcookieStore\b|\bindexedDB\b|\bsendBeacon\b|\bopenDatabase\b/;
    expect(sources.filter(([, source]) => forbidden.test(source)).map(([name]) => name)).toEqual([]);
    expect(sources.filter(([, source]) => /\bcaches\./.test(source)).map(([name]) => name)).toEqual([
      'load/offline/worker.ts',
    ]);
  });
});
