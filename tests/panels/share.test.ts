import { csvParse } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/model/csv.ts';
import { citationOf } from '../../src/panels/share/citation.ts';
import { isInMessenger } from '../../src/panels/share/clipboard.ts';
import { factsCsv } from '../../src/panels/share/factsCsv.ts';
import ShareDialog from '../../src/panels/share/ShareDialog.svelte';
import { factsOfAddress } from '../../src/story/factsOfAddress.ts';
import { atlas } from '../atlas.ts';
import { readerIn, rendered } from './render.ts';

const fact = atlas.facts.find(
  (one) => one.document === 'action-plan-2025' && one.clause === '三(五)' && one.predicate === 'focus',
);
if (!fact) throw new Error('三(五) gives no focus');
const address = 'https://atlas.example/place/jiuquan/';

describe('a citation', () => {
  test('of a fact gives issuer, title, number, date, clause, words, data version and address', () => {
    const { plain, rich, bibtex } = citationOf(readerIn('zh'), { facts: [fact], page: '石化化工', address });
    expect(plain).toBe(
      `甘肃省人民政府办公厅：《甘肃省打造东中部产业向西转移重要承接地行动方案》（甘政办发〔2025〕19号、2025年3月3日），三(五)：“${fact.value}”。\n见甘肃产业承接地图“石化化工”，数据版本 ${atlas.version}，${address}`,
    );
    expect(rich).toContain('<cite>甘肃省打造东中部产业向西转移重要承接地行动方案</cite>');
    expect(rich).toContain(`<a href="${address}">`);
    expect(bibtex).toContain('@misc{action-plan-2025,');
    expect(bibtex).toContain('title = {{甘肃省打造东中部产业向西转移重要承接地行动方案}}');
    for (const part of [
      'number = {甘政办发〔2025〕19号}',
      'year = {2025}',
      `url = {${address}}`,
      '三(五)',
      String(fact.value),
    ])
      expect(bibtex).toContain(part);
  });

  test('in English keeps the number and says the clause for the eye', () => {
    const { plain } = citationOf(readerIn('en'), { facts: [fact], page: 'x', address });
    expect(plain).toContain('General Office of the People’s Government of Gansu Province');
    expect(plain).toContain('甘政办发〔2025〕19号, 3 March 2025), III(5): “');
    expect(plain).not.toContain('undefined');
  });

  test('of a page names each of its documents once, with the clauses in their order', () => {
    const facts = factsOfAddress(atlas, '?at=jiuquan');
    const lines = citationOf(readerIn('zh'), { facts, page: '酒泉市', address }).plain.split('\n');
    expect(lines).toHaveLength(new Set(facts.map((one) => one.document)).size + 1);
    expect(lines[0]).toContain('二(二) 专栏2');
  });

  test('of a page without facts is the page itself', () => {
    const { plain, bibtex } = citationOf(readerIn('zh'), { facts: [], page: '关于本图', address });
    expect(plain.endsWith(address)).toBe(true);
    expect(bibtex).toContain('title = {{关于本图}}');
  });
});

describe('a list as CSV', () => {
  test('opens with its Chinese right, and every row has document, number and clause', () => {
    const facts = factsOfAddress(atlas, '?at=jiuquan');
    const file = factsCsv(readerIn('zh'), facts);
    expect(file.startsWith('\uFEFF')).toBe(true);
    const rows = csvParse(file.slice(1));
    expect(rows).toHaveLength(facts.length);
    for (const row of rows) {
      expect(row['文件']).not.toBe('');
      expect(row['条款']).not.toBe('');
      const document = atlas.documents.find(({ name }) => name === row['文件']);
      expect(row['文号']).toBe(document?.number ?? '');
    }
  });

  test('starts no formula, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }))), (rows) => {
        const read = csvParse(toCsv(['text', 'number'], rows).slice(1));
        expect(read).toHaveLength(rows.length);
        for (const [i, row] of read.entries()) {
          expect(row['text']).not.toMatch(/^[=+\-@\t\r]/);
          expect(Number(row['number'])).toBe(rows[i]?.[1] === 0 ? 0 : rows[i]?.[1]);
        }
      }),
    );
    expect(toCsv(['a'], [['=1+1'], ['-2'], ['@x'], [-2]])).toContain("'=1+1\r\n'-2\r\n'@x\r\n-2\r\n");
  });
});

test('a browser inside WeChat or QQ is told where to go, others are not', () => {
  expect(isInMessenger('Mozilla/5.0 (Linux; Android 14) … MicroMessenger/8.0.47')).toBe(true);
  expect(isInMessenger('Mozilla/5.0 … MQQBrowser/6.2 QQ/9.0.8.625')).toBe(true);
  expect(isInMessenger('Mozilla/5.0 (X11; Linux x86_64) Chrome/126.0 MQQBrowser/15')).toBe(false);
});

test('the dialog shows the address, its code, a citation and the list, in both languages', () => {
  for (const language of ['zh', 'en'] as const) {
    const reader = readerIn(language);
    const { html, text } = rendered(ShareDialog, {
      reader,
      page: '酒泉市',
      address,
      facts: [fact],
      onembed: () => undefined,
      onclose: () => undefined,
    });
    expect(html).toContain(`value="${address}"`);
    expect(html).toContain(`aria-label="${reader.messages.share.code}"`);
    expect(html).toContain('甘政办发〔2025〕19号');
    expect(text).toContain(reader.messages.share.factsAsCsv(1));
  }
});
