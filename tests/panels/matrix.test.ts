import { describe, expect, test } from 'vitest';
import { matrixOf } from '../../src/model/matrix.ts';
import { signOf } from '../../src/model/sign.ts';
import Matrix from '../../src/lenses/industry/Matrix.svelte';
import { atlas } from '../atlas.ts';
import { parts, readerIn, rendered } from '../panels/render.ts';

const matrix = matrixOf(atlas);
const cell = (group: string, seat: string) =>
  matrix.rows.find((row) => row.group.id === group)?.cells.find((one) => one.seat.id === seat);

describe('the matrix of industries by places', () => {
  test('has nine chains and six fields by fourteen cities and the New Area, in the order of the zones', () => {
    expect(matrix.rows.map(({ group }) => group.kind).join(' ')).toBe(
      [...Array(9).fill('chain'), ...Array(6).fill('future')].join(' '),
    );
    expect(matrix.columns.map(({ seats }) => seats.length)).toEqual([4, 5, 4, 2]);
    expect(matrix.rows.every(({ cells }) => cells.length === 15)).toBe(true);
  });

  test('agrees with every place’s sign, square by square', () => {
    for (const { group, cells } of matrix.rows.slice(0, 9))
      for (const { seat, tier, status } of cells) {
        const square = signOf(atlas, seat.id)?.squares.find(({ chain }) => chain.id === group.id);
        expect({ tier, status: status ?? 'final' }, `${group.id} ${seat.id}`).toEqual({
          tier: square?.tier,
          status: square?.status,
        });
      }
  });

  test('tells what only a report says from what a plan says, for eyes and ears', () => {
    expect(cell('metallurgy', 'jinchang')?.status).toBe('article');
    expect(cell('metallurgy', 'lanzhou-new-area')?.status).toBe('draft');
    expect(cell('electronics', 'tianshui')?.status).toBe('final');
    const { html, links } = rendered(Matrix, { reader: readerIn('zh') });
    expect(links.some(({ name }) => /^金昌.*只见于报道，不是规划/.test(name))).toBe(true);
    expect(html.match(/<td class="key article/g)?.length).toBe(1);
  });

  test('counts statements: two of 天水 for 电子, of 未来信息 none anywhere', () => {
    expect(cell('electronics', 'tianshui')?.facts.map(({ value }) => value)).toEqual(['集成电路', '人工智能']);
    expect(cell('electronics', 'tianshui')?.tier).toBe('key');
    expect(matrix.rows.find(({ group }) => group.id === 'future-information')?.places).toEqual({
      key: 0,
      cultivate: 0,
    });
    expect(cell('metallurgy', 'lanzhou-new-area')).toMatchObject({ tier: 'key', status: 'draft' });
  });

  test('sums places by row and chains and fields by column', () => {
    const sum = (list: readonly { key: number; cultivate: number }[]) =>
      list.reduce((all, { key, cultivate }) => all + key + cultivate, 0);
    expect(sum(matrix.totals)).toBe(sum(matrix.rows.map(({ places }) => places)));
    expect(matrix.rows.find(({ group }) => group.id === 'new-materials')?.places).toEqual({ key: 6, cultivate: 5 });
  });

  test.each(['zh', 'en'] as const)(
    'is a table for a listener in %s: each cell says place, tier and count, and leads to its statements',
    (language) => {
      const table = rendered(Matrix, { reader: readerIn(language) });
      expect(parts(table, 'table')).toHaveLength(1);
      const [name, href] = language === 'zh' ? ['天水，重点承接，', ''] : ['Tianshui, Key industries, ', '&lang=en'];
      const link = table.links.find((one) => one.name.startsWith(name) && one.href.includes('electronics'));
      expect(link?.href).toBe(`/?lens=industry&at=tianshui&industry=electronics${href}`);
      expect(table.html.match(/scope="row"/g)?.length).toBe(17);
    },
  );
});
