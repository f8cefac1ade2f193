import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../../src/model/atlas.ts';
import { writePptx, type PptxAsk } from '../../../../src/shells/briefing/export/pptx.ts';
import { sheetsOf, type Sheet } from '../../../../src/shells/briefing/export/sheet.ts';
import type { Deck } from '../../../../src/story/deck.ts';
import { atlas } from '../../../atlas.ts';
import { GUANGDONG, guangdongIn, PIXEL, scene, SITE, tellingIn } from './decks.ts';
import { entriesOf, faultsOf, readPackage, slidesIn } from './package.ts';

const written = async (sheets: readonly Sheet[], language: Language = 'zh', more: Partial<PptxAsk> = {}) =>
  writePptx({
    telling: tellingIn(language),
    title: GUANGDONG.title[language] ?? '',
    sheets,
    picture: async () => PIXEL,
    ...more,
  });
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe.each(LANGUAGES)('a deck as a .pptx (%s)', (language) => {
  let bytes: Uint8Array;
  const sheets = guangdongIn(language);
  beforeAll(async () => {
    bytes = await written(sheets, language);
  });

  test('has none of the faults that Office repairs or that WPS and readers trip over', () => {
    expect(faultsOf(bytes)).toEqual([]);
  });

  test('shows every scene that is not hidden, in order, under its title', () => {
    const titles = slidesIn(bytes).map(({ title }) => title);
    const first = titles.filter((title, i) => titles.indexOf(title) === i);
    expect(sheets.map(({ title }) => title).filter((title) => !first.includes(title))).toEqual([]);
    expect(titles.join()).not.toContain('hidden');
  });

  test('says every line, with its clause, its document’s number and date, and a link to the clause', () => {
    const slides = slidesIn(bytes);
    for (const sheet of sheets) {
      const own = slides.filter(({ title }) => title.startsWith(sheet.title) || sheet.title.startsWith(title));
      /* A line that fills more than a slide goes on upon the next. */
      const bare = (text: string): string => text.replaceAll(/\s/g, '');
      const words = own.flatMap((slide) => slide.body.map(bare)).join('');
      const links = own.flatMap((slide) => slide.links);
      for (const line of sheet.lines) {
        expect(words).toContain(bare(line.text));
        for (const cite of line.cites) {
          expect(words).toContain(bare(cite.clause));
          expect(links).toContain(cite.href);
        }
      }
      if (sheet.lines.every(({ cites }) => cites.length === 0) && !sheet.numbers) continue;
      for (const slide of own)
        for (const { number, date, short } of sheet.sources)
          for (const part of [number, date, short]) if (part) expect(slide.words.join('\n')).toContain(part);
    }
  });

  test('every link opens the atlas at an address of its own, in the reader’s language', () => {
    const links = slidesIn(bytes).flatMap((slide) => slide.links);
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter((link) => !link.startsWith(`${SITE}?`) || !link.includes('lens=sources'))).toEqual([]);
  });

  test('numbers are a native chart and a native table, and what is stated in words is in the table alone', () => {
    const sheet = sheets.find(({ id }) => id === 'goals');
    const own = slidesIn(bytes).filter(({ title }) => title.startsWith(sheet?.title ?? '–'));
    const [chart] = own.flatMap(({ charts }) => charts);
    expect(chart?.series).toEqual(['2025', '2030']);
    expect(chart?.labels).toEqual(sheet?.numbers?.rows.map(({ label }) => label));
    expect(chart?.values).toEqual([0, 1].map((i) => sheet?.numbers?.rows.map(({ values }) => values[i]?.value)));
    expect(chart?.values[1]).toContain(null);
    const cells = own.flatMap(({ tables }) => tables.flat(2));
    for (const value of sheet?.numbers?.rows.flatMap(({ values }) => values) ?? []) expect(cells).toContain(value.text);
  });

  test('notes are the scene’s own paragraphs, then each statement’s source', () => {
    const slides = slidesIn(bytes);
    for (const sheet of sheets) {
      const { notes = [] } = slides.find(({ title }) => title === sheet.title) ?? {};
      expect(notes.slice(0, sheet.notes.length)).toEqual(sheet.notes);
      const cited = new Set(sheet.lines.flatMap(({ cites }) => cites.map(({ href }) => href)));
      for (const href of cited) expect(notes.some((note) => note.endsWith(href))).toBe(true);
    }
  });

  test('maps are its only pictures, and the last slides list every document cited', () => {
    const slides = slidesIn(bytes);
    expect(slides.filter(({ pictures }) => pictures > 0).length).toBeGreaterThan(6);
    const [last] = slides.filter(({ title }) => title === sheets.at(-1)?.title);
    const listed = slides
      .slice(slides.indexOf(last as never))
      .flatMap(({ tables }) => tables.flat(2))
      .join('\n');
    for (const { name } of sheets.flatMap(({ sources }) => sources)) expect(listed).toContain(name);
  });

  test('twelve scenes take less than eight megabytes', async () => {
    const again = await written(sheets, language);
    expect(again.length).toBeLessThan(8e6);
    expect(sheets).toHaveLength(12);
  });
});

describe('the file', () => {
  test('is the same to the byte for the same deck, whatever the clock says, and bears the date of the data', async () => {
    const sheets = guangdongIn('zh').slice(0, 8);
    const first = await written(sheets);
    const { Date: Clock } = globalThis;
    class Later extends Clock {
      constructor(...given: []) {
        super(...given);
        if (given.length === 0) this.setFullYear(2031);
      }
    }
    globalThis.Date = Later as DateConstructor;
    try {
      const again = await written(sheets);
      const differing = readPackage(first).names.filter(
        (name) => digest(readPackage(again).bytes(name)) !== digest(readPackage(first).bytes(name)),
      );
      expect(differing).toEqual([]);
      expect(digest(again)).toBe(digest(first));
    } finally {
      globalThis.Date = Clock;
    }
    const days = atlas.documents.flatMap(({ date }) => (date?.length === 10 ? [date] : [])).sort();
    expect(JSON.stringify(readPackage(first).xml('docProps/core.xml'))).toContain(`${days.at(-1)}T00:00:00Z`);
    expect(new Set(entriesOf(first).map(({ dated }) => dated)).size).toBe(1);
  });

  test('differs where the deck does', async () => {
    const sheets = guangdongIn('zh').slice(0, 2);
    expect(digest(await written(sheets))).not.toBe(digest(await written(sheets.slice(0, 1))));
  });

  test('lists the documents at its end where no scene does, and nothing where nothing is stated', async () => {
    const stated = sheetsOf(tellingIn('zh'), { ...GUANGDONG, scenes: GUANGDONG.scenes.slice(3, 4) });
    expect(slidesIn(await written(stated)).at(-1)?.title).toBe('出处');
    const bare = sheetsOf(tellingIn('zh'), { ...GUANGDONG, scenes: [scene('steps', 'a')] });
    expect(slidesIn(await written(bare)).map(({ title }) => title)).toEqual(['a']);
  });

  test('a scene of a place bears its sign as one group of shapes, which says its sentence; no other does, nor what goes on', async () => {
    const sheets = guangdongIn('zh');
    const bytes = await written(sheets);
    const numberOf = (name: string): number => Number(/\d+/.exec(name));
    const slides = readPackage(bytes).names.filter((name) => /slides\/slide\d+\.xml$/.test(name));
    const signs = slides
      .toSorted((a, b) => numberOf(a) - numberOf(b))
      .flatMap((name) => [...strFromU8(unzipSync(bytes)[name] as Uint8Array).matchAll(/<p:grpSp>[^]*?<\/p:grpSp>/g)])
      .map(([xml]) => xml);
    const placed = sheets.filter(({ sign, kind }) => sign && kind !== 'title');
    expect(signs.map((xml) => /descr="([^"]*)"/.exec(xml)?.[1])).toEqual(placed.map(({ sign }) => sign?.sentence));
    expect(placed.length).toBeGreaterThan(1);
    for (const [i, { sign }] of placed.entries()) {
      const xml = signs[i] ?? '';
      const count = (what: string): number => xml.split(what).length - 1;
      const squares = sign?.squares ?? [];
      expect(count('prst="rect"')).toBe(9);
      expect(count('<a:pattFill'), 'cultivate is hatched').toBe(
        squares.filter(({ tier, status }) => tier === 'cultivate' && status !== 'article').length,
      );
      expect(count('sysDot')).toBe(squares.filter(({ tier, status }) => tier && status === 'article').length);
      expect(count('prst="rtTriangle"')).toBe(squares.filter(({ tier, status }) => tier && status === 'draft').length);
      expect(count('prst="ellipse"')).toBe(sign?.futures ? 1 : 0);
      for (const { letters, tier } of squares) if (tier) expect(xml).toContain(`<a:t>${letters}</a:t>`);
    }
  });

  test('a deck without a map to draw has its words all the same', async () => {
    const bytes = await written(guangdongIn('zh').slice(3, 4), 'zh', { picture: async () => null });
    expect(faultsOf(bytes)).toEqual([]);
    expect(slidesIn(bytes)[0]?.pictures).toBe(0);
  });

  test('tells how far it is, and stops when it is told to', async () => {
    const steps: [number, number][] = [];
    await written(guangdongIn('zh').slice(0, 3), 'zh', { onprogress: (done, of) => steps.push([done, of]) });
    expect(steps.map(([done]) => done)).toEqual(steps.map((_, i) => i + 1));
    expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
    const stop = new AbortController();
    const picture = async () => (stop.abort(new Error('enough')), PIXEL);
    await expect(written(guangdongIn('zh').slice(0, 3), 'zh', { picture, signal: stop.signal })).rejects.toThrow(
      'enough',
    );
  });
});

describe('any words', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '\u0000\u0008\u000b\u001f',
      '\ud83d',
      '\udc00中',
      '👩‍👩‍👧‍👦🇨🇳',
      '</a:t>&amp;<x y="z">]]>',
      '[[text 0]]',
      '$1 $& $`',
      'a\r\n\n\tb\u2028c',
      ' ',
      '',
      '很长'.repeat(5000),
      'x'.repeat(10_000),
      '\ufffe\uffff',
      '\u202eabc',
    ),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 }).map((codes) => String.fromCharCode(...codes)),
  );
  const deck = fc.record({ title: nasty, notes: nasty, text: nasty, label: nasty, lead: nasty });

  test('make a sound file that holds them as far as XML can', async () => {
    const [fact = ''] = atlas.facts.map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(deck, async ({ title, notes, text, label, lead }) => {
        const one: Deck = {
          id: 'any',
          title: { zh: title },
          scenes: [
            scene('points', 'a', {
              title: { zh: title },
              notes: { zh: notes },
              points: [
                { kind: 'text', text: { zh: text } },
                { kind: 'open', label: { zh: label } },
                { kind: 'facts', facts: [fact], lead: { zh: lead } },
              ],
            }),
          ],
        };
        const sheets = sheetsOf(tellingIn('zh'), one);
        const bytes = await written(sheets, 'zh', { title });
        expect(faultsOf(bytes)).toEqual([]);
        const slides = slidesIn(bytes);
        const said = slides
          .flatMap(({ body }) => body)
          .join('')
          .replaceAll(/\s/g, '');
        for (const line of sheets[0]?.lines ?? []) expect(said.includes(line.text.replaceAll(/\s/g, ''))).toBe(true);
      }),
      { numRuns: 40, seed: 14 },
    );
  });

  test('a title of ten thousand letters is cut on the slide and whole in the notes', async () => {
    const title = '很长的标题'.repeat(2000);
    const [slide] = slidesIn(
      await written(
        sheetsOf(tellingIn('zh'), { ...GUANGDONG, scenes: [scene('points', 'a', { title: { zh: title } })] }),
      ),
    );
    expect(slide?.title.endsWith('…')).toBe(true);
    expect(slide?.title.length).toBeLessThan(120);
    expect(slide?.notes[0]).toBe(title);
  });
});

describe('the reader of these tests', () => {
  const broken = (bytes: Uint8Array, name: string, change: (xml: string) => string): string[] => {
    const parts = unzipSync(bytes);
    parts[name] = strToU8(change(strFromU8(parts[name] as Uint8Array)));
    return faultsOf(zipSync(parts));
  };

  test('finds what it looks for', async () => {
    const bytes = await written(guangdongIn('zh').slice(0, 7));
    const slide = 'ppt/slides/slide1.xml';
    const chart = readPackage(bytes).names.find((name) => /charts\/[^/]+\.xml$/.test(name)) ?? '';
    expect(broken(bytes, slide, (xml) => xml.replace('hlinkfile', 'x').replace(/<a:ea [^>]*>/, ''))).toHaveLength(1);
    expect(() => broken(bytes, slide, (xml) => xml.replace('</a:t>', '&</a:t>'))).toThrow('ampersand');
    expect(() => broken(bytes, slide, (xml) => xml.replace('</a:t>', '\u0001</a:t>'))).toThrow('character');
    expect(() => broken(bytes, slide, (xml) => xml.replace('</a:r>', ''))).toThrow(slide);
    expect(broken(bytes, slide, (xml) => xml.replace(/cNvPr id="\d+"/g, 'cNvPr id="4"'))).not.toEqual([]);
    expect(broken(bytes, slide, (xml) => xml.replace(/<p:txBody>.*?<\/p:txBody>/s, ''))).not.toEqual([]);
    expect(broken(bytes, chart, (xml) => xml.replace('</c:barChart>', '<c:axId val="9"/></c:barChart>'))).toHaveLength(
      1,
    );
    expect(broken(bytes, '[Content_Types].xml', (xml) => xml.replace('slide1.xml', 'slide99.xml'))).toHaveLength(2);
    expect(
      broken(bytes, `ppt/slides/_rels/slide1.xml.rels`, (xml) => xml.replace('../notesSlides', '/ppt/notesSlides')),
    ).not.toEqual([]);
  });
});
