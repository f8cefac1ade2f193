import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../../src/model/atlas.ts';
import { EDITIONS } from '../../../../src/shells/briefing/export/editions.ts';
import { MEASURES, pagesOf } from '../../../../src/shells/briefing/export/paper.ts';
import Handout from '../../../../src/shells/briefing/export/Handout.svelte';
import { sheetsOf } from '../../../../src/shells/briefing/export/sheet.ts';
import { slidesOf } from '../../../../src/shells/briefing/export/slides.ts';
import { deckFor } from '../../../story/decks.ts';
import { atlas, geometry } from '../../../atlas.ts';
import { rendered } from '../../../panels/render.ts';
import { GUANGDONG, guangdongIn, tellingIn } from './decks.ts';

const handout = (language: (typeof LANGUAGES)[number], edition: (typeof EDITIONS)[number]) =>
  rendered(Handout, {
    telling: tellingIn(language),
    geometry,
    title: GUANGDONG.title[language] ?? '',
    sheets: guangdongIn(language),
    edition,
  });

describe.each(LANGUAGES)('a handout (%s)', (language) => {
  const sheets = guangdongIn(language);

  test.each(EDITIONS)('%s: every line of every scene is on it once, with its clause and where it leads', (edition) => {
    const { text, links } = handout(language, edition);
    for (const { title, lines, sources } of sheets) {
      expect(text).toContain(title);
      for (const { kind, lead, text: said } of lines) expect(text).toContain(kind === 'open' ? lead : said);
      const to = new Set(links.map(({ href }) => href));
      for (const { href } of lines.flatMap(({ cites }) => cites)) expect(to).toContain(href);
      for (const { number, date } of sources) for (const part of [number, date]) if (part) expect(text).toContain(part);
    }
    const items = pagesOf(sheets, edition)
      .flat()
      .flatMap((part) => part.items);
    expect(items.filter(({ kind }) => kind === 'line')).toHaveLength(sheets.flatMap(({ lines }) => lines).length);
  });

  test('one sheet a scene, and in the two-up edition two scenes a sheet at most', () => {
    for (const edition of EDITIONS)
      for (const page of pagesOf(sheets, edition))
        expect(page.length).toBeLessThanOrEqual(edition === 'two-up' ? 2 : 1);
  });

  test('says of every page which it is of how many, its status, and the version of the data', () => {
    const { text } = handout(language, 'portrait');
    const { takeaway, aboutMap } = tellingIn(language).messages;
    const pages = pagesOf(sheets, 'portrait').length;
    for (let page = 1; page <= pages; page++) expect(text).toContain(takeaway.page(page, pages));
    expect(text.split(aboutMap.statusLine(atlas.review)).length - 1).toBeGreaterThanOrEqual(pages);
    expect(text).toContain(atlas.version);
  });

  test('its maps and codes are vectors: a map to each scene that has one, a code to each part', () => {
    const { html } = handout(language, 'landscape');
    expect(html).not.toContain('<img');
    const { mapOf } = tellingIn(language).messages.takeaway;
    const mapped = sheets.filter((sheet) => sheet.mapped);
    const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    for (const { title } of mapped) expect(html).toContain(`aria-label="${escaped(mapOf(title))}"`);
    expect(html.match(/<svg[^>]* role="img"/g)?.length).toBeGreaterThanOrEqual(mapped.length);
    expect(html.split(`aria-label="${tellingIn(language).messages.takeaway.scan}"`).length - 1).toBe(
      pagesOf(sheets, 'landscape').flat().length,
    );
  });
});

const ORDERED = [
  { from: 'guangdong', industry: 'electronics', minutes: '22' },
  { from: 'shandong', industry: 'petrochemicals', minutes: '22' },
  { from: 'tianjin.jiangsu', industry: 'new-energy.集成电路', minutes: '22' },
].map((parts) => deckFor(parts));

test.each(LANGUAGES)('twelve scenes made to order are no more than fourteen sheets of paper (%s)', (language) => {
  for (const deck of ORDERED) {
    expect(deck.scenes).toHaveLength(12);
    const sheets = sheetsOf(tellingIn(language), deck);
    for (const edition of EDITIONS) {
      const pages = pagesOf(sheets, edition);
      expect(pages.length, `${deck.id} ${edition}`).toBeLessThanOrEqual(14);
    }
    /* English takes more room for the same lines; a slide is never set smaller for it. */
    const most = language === 'zh' ? 16 : 24;
    expect(slidesOf(sheets, tellingIn(language).messages).length, deck.id).toBeLessThanOrEqual(most);
  }
});

test('no column of paper is wider than its page', () => {
  for (const edition of EDITIONS) {
    const { map, text } = MEASURES[edition];
    const page = edition === 'landscape' ? 265 : 178;
    expect(text.bare).toBeLessThanOrEqual(page);
    expect(edition === 'portrait' ? Math.max(map[0], text.width) : map[0] + text.width).toBeLessThanOrEqual(page);
  }
});
