import { describe, expect, test } from 'vitest';
import { cornersPath, squaresPath, stripesPath } from '../../src/charts/sign.ts';
import { LANGUAGES } from '../../src/model/atlas.ts';
import { zonesOf } from '../../src/model/place.ts';
import { seatOf, seatsOf } from '../../src/model/seat.ts';
import { chainsOf, signOf, signsOf, type Sign } from '../../src/model/sign.ts';
import { whoWants } from '../../src/model/whoWants.ts';
import { signSentence } from '../../src/panels/signWords.ts';
import { atlas } from '../atlas.ts';
import { readerIn } from '../panels/render.ts';

const places = [...zonesOf(atlas), ...seatsOf(atlas)];
/** A sign in one line: solid, hatched, bare; the dot last. */
function drawn(id: string): string {
  const sign = signOf(atlas, id) as Sign;
  const letter = (tier: string | null): string => (tier === 'key' ? '#' : tier === 'cultivate' ? '/' : '.');
  const rows = sign.squares.map(({ tier }) => letter(tier)).join('');
  return [rows.slice(0, 3), rows.slice(3, 6), rows.slice(6), letter(sign.futures)].join(' ');
}

describe('the nine-square sign', () => {
  test('of fifteen places and four zones says what the question “who wants it” says of each chain and future field', () => {
    expect(places).toHaveLength(19);
    for (const group of atlas.groups.filter(({ kind }) => kind !== 'other')) {
      const wanted = whoWants(atlas, { group: group.id });
      for (const place of places) {
        const said = [...wanted.places, ...wanted.zones].filter((one) =>
          place.kind === 'zone' ? one.place === place : seatOf(atlas, one.place.id) === place,
        );
        const tier = said.some((one) => one.tier === 'key') ? 'key' : said.length > 0 ? 'cultivate' : null;
        const record = atlas.signById.get(place.id);
        const shown = record?.key.includes(group.id)
          ? 'key'
          : record?.cultivate.includes(group.id)
            ? 'cultivate'
            : null;
        expect(shown, `${place.id} ${group.id}`).toBe(tier);
      }
    }
  });

  test('is published as the facts have it, and small: the first screen needs no more', () => {
    expect(atlas.signs).toEqual(signsOf(atlas));
    expect(JSON.stringify(atlas.signs).length).toBeLessThan(6 * 1024);
  });

  test('of 酒泉: 能 and 装 solid, 化 材 农 hatched, the dot a ring', () => {
    expect(drawn('jiuquan')).toBe('/./ ##. ../ /');
    expect(drawn('zhangye')).toBe('#.# ### #.# /');
    expect(drawn('longdongnan')).toBe('#.. .## ../ .');
  });

  test('marks what only a draft says: of 兰州新区 most, of the cities nothing', () => {
    const drafts = (id: string) =>
      signOf(atlas, id)?.squares.flatMap(({ chain, status }) => (status === 'draft' ? [chain.name] : []));
    expect(drafts('lanzhou-new-area')).toEqual(expect.arrayContaining(['冶金有色', '电子', '信息']));
    expect(drafts('lanzhou-new-area')).not.toContain('石化化工');
    for (const { id } of seatsOf(atlas).filter(({ kind }) => kind === 'city')) expect(drafts(id), id).toEqual([]);
  });

  test('marks apart what a report alone says: of 金昌 冶金有色, which no plan states for it', () => {
    const metals = signOf(atlas, 'jinchang')?.squares.find(({ chain }) => chain.id === 'metallurgy');
    expect(metals).toMatchObject({ tier: 'key', status: 'article' });
  });

  test('has a letter for each chain, one character or two letters, no two alike', () => {
    const chains = chainsOf(atlas);
    expect(chains.map(({ sign }) => sign?.zh).join('')).toBe('化冶材能装电信药农');
    for (const language of LANGUAGES) expect(new Set(chains.map(({ sign }) => sign?.[language])).size).toBe(9);
    expect(chains.every(({ sign }) => /^[A-Z][a-z]$/.test(sign?.en ?? ''))).toBe(true);
  });

  test('is told in one sentence', () => {
    const jiuquan = signOf(atlas, 'jiuquan') as Sign;
    expect(signSentence(readerIn('zh'), jiuquan)).toBe(
      '酒泉：重点承接新能源及新能源装备制造、装备制造；培育壮大石化化工、新材料、特色农产品及食品加工；未来领域中培育未来材料、未来空间',
    );
    const jinchang = signOf(atlas, 'jinchang') as Sign;
    expect(signSentence(readerIn('zh'), jinchang)).toMatch(
      /^金昌：重点承接新材料、[^；]*；.*；只见于报道的是冶金有色、信息、未来空间$/,
    );
    expect(signSentence(readerIn('en'), signOf(atlas, 'lanzhou-new-area') as Sign)).toContain(
      'of these in a draft only',
    );
    expect(signSentence(readerIn('en'), jiuquan)).toMatch(/^Jiuquan: key for new energy and new-energy equipment/);
  });

  test('of a zone gives the plan’s own words and clause, or where there are none what most of its places share', () => {
    expect(atlas.signById.get('hexi')?.says?.map(({ term, clause }) => `${term} ${clause}`)).toEqual([
      '新能源装备 二(二)',
      '新材料 二(二)',
      '核技术应用 二(二)',
    ]);
    expect(atlas.signById.get('lanbai')).toMatchObject({
      shared: { groups: ['petrochemicals', 'metallurgy', 'new-materials'], least: 3 },
    });
    for (const { says, shared } of atlas.signs)
      for (const fact of [...(says ?? []).map((one) => one.fact), ...(shared ? [shared.fact] : [])])
        expect(atlas.factById.has(fact), fact).toBe(true);
  });
});

describe('its drawing', () => {
  test('keeps every stroke of a square inside it', () => {
    const numbers = [...stripesPath([4]).matchAll(/[\d.]+/g)].map(Number);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(22);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(42);
    expect(squaresPath([0])).toBe('M1 1h20v20h-20z');
    expect(cornersPath([])).toBe('');
  });
});
