import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Library } from '../../src/load/Library.svelte.ts';
import { LANGUAGES, type Atlas, type AtlasFile, type Dictionary } from '../../src/model/atlas.ts';
import { buildAtlas } from '../../src/model/buildAtlas.ts';
import type { Fact } from '../../src/model/fact.ts';
import { LENSES } from '../../src/model/lens.ts';
import { csvOf } from '../../src/panels/chart/table.ts';
import SourceNote from '../../src/panels/note/SourceNote.svelte';
import { citationOf } from '../../src/panels/share/citation.ts';
import { factsCsv } from '../../src/panels/share/factsCsv.ts';
import type { Page } from '../../src/shells/first/pages.ts';
import { Session } from '../../src/stage/Session.svelte.ts';
import { pageFrom } from '../../tools/pages.ts';
import { geometry } from '../atlas.ts';
import { FakeBar } from '../world.ts';
import { PANELS } from './panels.ts';
import { readerIn, rendered } from './render.ts';

/* Every name, term and wording of the data says what would run if it were taken for markup, and what ends an attribute or a formula begins with. */
const EVIL = `"'><img src=x onerror=alert(1)></script><script>alert(2)</script>{@html x}$&\`&lt;`;
const WORDS = [
  'name',
  'english',
  'short',
  'shortEnglish',
  'subject',
  'value',
  'measure',
  'unit',
  'qualifier',
  'basis',
  'issuer',
  'number',
];
const read = <T>(name: string): T =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../data', name), 'utf8'), (key, value: unknown) =>
    typeof value === 'string' && WORDS.includes(key) ? value + EVIL : value,
  ) as T;
const english = Object.fromEntries(
  Object.entries(read<Dictionary>('english.json')).map(([term, translated]) => [term + EVIL, translated]),
) as unknown as Dictionary;
const evil: Atlas = buildAtlas(read<AtlasFile>('atlas.json'), read<Fact[]>('facts.json'), english);
const library = {
  ...{ atlas: evil, geometry, whole: true, failureIn: () => null, complete: () => Promise.resolve() },
} as unknown as Library;

/** Tags of a piece of markup that the data brought in. */
const broughtIn = (html: string): string[] =>
  [...html.matchAll(/<[a-z!/][^\s/>]*(?:[^<>"']|"[^"]*"|'[^']*')*>/gi)]
    .map(([tag]) => tag)
    .filter((tag) => /^<\/?(?:img|script)\b/i.test(tag) || /\son\w+\s*=/i.test(tag.replaceAll(/"[^"]*"|'[^']*'/g, '')));

const addresses = Object.keys(
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../addresses.json'), 'utf8')) as object,
);

test('what is brought in would be found', () => {
  expect(broughtIn(`<p title="${EVIL}">`)).not.toEqual([]);
  expect(broughtIn('<p title="&lt;img onerror=x"><b onclick="x">')).toEqual(['<b onclick="x">']);
});

describe.each(LENSES)('names that are markup, in the panel of %s', (lens) => {
  const own = addresses.filter((address) =>
    lens === 'zones'
      ? !/[?&]lens=|^\/(?:en\/)?(?:industry|origin|document)\//.test(address)
      : address.includes(`lens=${lens}`),
  );

  test('are words in every language, and in the source note', () => {
    expect(own.length).toBeGreaterThan(0);
    let shown = 0;
    for (const address of own.slice(0, 4)) {
      const visit = new Session({ library, bar: new FakeBar(address), base: '/', basemap: null });
      const { ask, answer, navigator, view } = visit;
      for (const language of LANGUAGES) {
        const reader = { ...readerIn(language), atlas: evil, href: navigator.href.bind(navigator) };
        const htmls = [rendered(PANELS[ask.lens], { reader, ask: ask as never, answer: answer as never }).html];
        if (view.aside.note !== null) htmls.push(rendered(SourceNote, { reader, id: view.aside.note }).html);
        for (const html of htmls) {
          expect(broughtIn(html), address).toEqual([]);
          shown += html.split('onerror=alert(1)').length - 1;
        }
      }
    }
    if (lens !== 'about') expect(shown).toBeGreaterThan(0);
  });
});

describe('names that are markup or begin as a formula, in what is taken away', () => {
  const [fact] = evil.facts as [Fact];
  const reader = readerIn('zh');

  test('are text in a citation', () => {
    const { rich } = citationOf({ ...reader, atlas: evil }, { facts: [fact], page: EVIL, address: `/?q=${EVIL}` });
    expect(broughtIn(rich)).toEqual([]);
    expect(rich).toContain('<cite>');
    expect(rich.replaceAll(/<\/?(?:p|cite)>|<a href="[^"<>]*">|<\/a>/g, '')).not.toMatch(/[<>]/);
  });

  test('stay in their cell in a table, and run as no formula', () => {
    const formula = {
      ...fact,
      subject: '=HYPERLINK("http://evil.test")',
      value: '@SUM(1)\n"x"',
      qualifier: '-1+1',
      unit: '\tx',
    };
    const csv = factsCsv({ ...reader, atlas: evil }, [formula]);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(2);
    for (const text of [csv, csvOf({ columns: ['a', 'b'], rows: [['=1+1', '-1+1']] })]) {
      const cells = [...text.slice(1).matchAll(/(?:^|,|\n)(?:"((?:[^"]|"")*)"|([^,"\r\n]*))/g)];
      expect(cells.map(([, quoted, bare]) => quoted ?? bare ?? '').filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual(
        [],
      );
    }
  });
});

test('a page’s title and description are words in its head', () => {
  const index =
    '<html lang="zh-CN"><head><meta name="description" content="x" /><title>x</title></head><body><div id="app"></div></body></html>';
  const page = {
    ...{ path: '', lens: 'zones', language: 'en', tag: 'en', title: EVIL, description: EVIL, aim: null, card: null },
    ...{ alternates: [{ tag: 'en', path: '' }], wanted: [], data: '{}', body: null },
  } as unknown as Page;
  const html = pageFrom(index, page, { aims: '', card: 'a.png', sheets: [] }, { origin: 'http://a.test', base: '/' });
  expect(broughtIn(html.replace('<script type="application/ld+json">{}</script>', ''))).toEqual([]);
  expect(html.split('onerror=alert(1)')).toHaveLength(6);
});
