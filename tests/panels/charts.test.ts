import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { factRows } from '../../src/panels/chart/factRows.ts';
import { csvOf } from '../../src/panels/chart/table.ts';
import { LANGUAGES, type Language } from '../../src/model/atlas.ts';
import type { Outlets } from '../../src/panels/outlets.ts';
import { session } from '../stage/session.ts';
import { LENSES } from '../../src/model/lens.ts';
import { atlas } from '../atlas.ts';
import { PANELS } from './panels.ts';
import { parts, readerIn, rendered, type Rendered } from './render.ts';

const out: Outlets = { save: () => undefined, print: () => undefined };
const WITH_CHARTS = [
  { name: 'figures', charts: 5, address: '/?lens=figures' },
  { name: 'matrix', charts: 1, address: '/?lens=industry' },
  { name: 'west', charts: 1, address: '/?lens=west' },
];

/** The panel of an address, in a shell that has some ways out. */
function shown(address: string, language: Language, ways: Outlets = {}): Rendered {
  const { ask, answer } = session(address);
  return rendered(PANELS[ask.lens], {
    reader: { ...readerIn(language), out: ways },
    ask: ask as never,
    answer: answer as never,
  });
}

describe('every chart', () => {
  test.each(WITH_CHARTS.flatMap((one) => LANGUAGES.map((language) => ({ ...one, language }))))(
    'of $name in $language has a sentence, a table and the ways to take it along',
    ({ charts, address, language }) => {
      const figures = parts(shown(address, language, out), 'figure').filter(({ html }) => html.includes('data-tool'));
      expect(figures).toHaveLength(charts);
      for (const figure of figures) {
        const [, sentence = ''] = parts(figure, 'figcaption')[0]?.lines ?? [];
        expect(sentence.length, figure.lines[0]).toBeGreaterThan(8);
        expect(sentence).toMatch(/[。.]$|\d/);
        expect(parts(figure, 'button').map(({ text }) => text)).toEqual(expect.arrayContaining(['CSV', 'PNG', 'SVG']));
        expect(figure.html).toMatch(/<table|<summary/);
      }
    },
  );

  test('offers nothing to take along where the shell lets nothing out, as a stand does', () => {
    for (const { address } of WITH_CHARTS)
      expect(parts(shown(address, 'zh'), 'button').filter(({ text }) => ['CSV', 'PNG', 'SVG'].includes(text))).toEqual(
        [],
      );
  });
});

describe('the sentence of the chains', () => {
  test('says which is largest, by how much, and what doubles', () => {
    const { text } = shown('/?lens=figures', 'zh');
    expect(text).toMatch(
      /2025年新能源及新能源装备制造最大，是第二位.+的[\d.]+倍，占各链目标之和的\d+%；到目标年至少翻一番的是/,
    );
  });
});

describe('a table as CSV', () => {
  const facts = atlas.facts
    .filter(({ document, clause }) => document === 'action-plan-2025' && clause === '一')
    .slice(0, 5);

  test('has for each statement its document, number and clause', () => {
    const [first] = csvParse(csvOf(factRows(readerIn('zh'), facts)).slice(1));
    expect(first).toMatchObject({ 文件: '2025年行动方案', 文号: '甘政办发〔2025〕19号', 条款: '一 总体要求' });
    expect(csvOf(factRows(readerIn('zh'), facts)).charCodeAt(0)).toBe(0xfeff);
  });

  test('starts no formula in a spreadsheet, and leaves numbers numbers', () => {
    const csv = csvOf({ columns: ['a'], rows: [['=1+1'], ['-5'], ['@x'], ['-x']] });
    expect(csv).toContain("'=1+1");
    expect(csv).toContain('\n-5\n');
    expect(csv).toContain("'@x");
    expect(csv).toContain("'-x");
  });
});

describe('the ways out of an answer', () => {
  test('stand in its heading, by what the shell has', () => {
    const all = {
      ...out,
      share: () => Promise.resolve({ text: '', href: null }),
      brief: () => Promise.resolve({ text: '', href: null }),
    };
    const { text } = shown('/?lens=figures', 'zh', all);
    expect(text).toMatch(/到哪年，做到多少？\s*分享\s*打印\s*放进汇报/);
    expect(shown('/?lens=figures', 'zh').text).not.toContain('分享');
  });

  test.each(LENSES)('%s can be put into a briefing', (lens) => {
    const brief = () => Promise.resolve({ text: '', href: null });
    expect(shown(`/?lens=${lens}`, 'zh', { ...out, brief }).text).toContain('放进汇报');
  });
});
