import { describe, expect, test } from 'vitest';
import { foundOnMap } from '../../src/lenses/found.ts';
import { answerTo, enter, lensOf } from '../../src/lenses/lenses.ts';
import { titleOf } from '../../src/lenses/titleOf.ts';
import { onMap } from '../../src/lenses/onMap.ts';
import { WHOLE_PROVINCE } from '../../src/lenses/lens.ts';
import { atNewArea } from '../../src/lenses/aims.ts';
import { messagesFor } from '../../src/messages/messagesFor.ts';
import type { Answer, Finding, SearchKind, SearchRecord } from '../../src/model/hit.ts';
import { HOME_FRAME } from '../../src/model/view.ts';
import { atlas, geometry } from '../atlas.ts';
import { withoutNewArea } from '../otherAtlas.ts';
import { asked } from '../world.ts';

const record = (kind: SearchKind, id: string, city?: string): SearchRecord => ({
  id,
  kind,
  zh: id,
  en: id,
  aliases: [],
  pinyin: [],
  initials: [],
  city,
});
const foundAt = (...findings: Finding[]): string[] => {
  const answer: Answer = {
    sections: [{ name: 'places', findings }],
    via: [],
    unnamed: [],
    apart: false,
    marks: [],
    looked: null,
  };
  return [...(foundOnMap(atlas, answer).weights?.by.keys() ?? [])];
};
const foundOf = (one: SearchRecord): string[] => foundAt({ record: one, alias: null, far: 0 });

describe('what is found stands on the map', () => {
  test('a county at its prefecture, a site at its city, what no place is about at none', () => {
    expect(foundOf(record('county', 'a-county', 'jiuquan'))).toEqual(['jiuquan']);
    expect(foundOf(record('county', 'a-county'))).toEqual([]);
    expect(foundOf(record('site', 'dunhuang-air-port'))).toEqual(['jiuquan']);
    expect(foundOf(record('place', 'gansu'))).toEqual([]);
    expect(foundOf(record('origin', 'jiangsu'))).toEqual([]);
    expect(foundAt({ document: 'action-plan-2025', clause: '三(五)' })).toEqual([]);
  });

  test('a project where a fact ties it, an industry and a term where somebody takes them on', () => {
    const tied = atlas.facts.find(({ kind, place }) => kind === 'project' && place === 'jiuquan');
    expect(foundOf(record('project', tied?.subjectId ?? ''))).toContain('jiuquan');
    expect(foundOf(record('group', 'electronics'))).toContain('tianshui');
    expect(foundOf(record('term', '集成电路'))).toContain('tianshui');
    for (const kind of ['project', 'group', 'term'] as const) expect(foundOf(record(kind, 'nothing'))).toEqual([]);
  });
});

describe('a tap on the map', () => {
  test('on an origin asks of it, on a place within a list narrows it, on anything else opens it', () => {
    const picked = (lens: 'origin' | 'sites', id: string) => lensOf({ lens }).pick(atlas, id);
    expect(picked('origin', 'jiangsu')).toEqual({ from: 'jiangsu', at: null });
    expect(picked('origin', 'jiuquan')).toEqual({ at: 'jiuquan' });
    expect(picked('sites', 'jiuquan')).toEqual({ within: 'jiuquan' });
    expect(picked('sites', 'dunhuang-air-port')).toEqual({ at: 'dunhuang-air-port' });
  });

  test('a visitor’s origin is taken along from the match to what is asked of it, and back', () => {
    const match = asked('?lens=match&industry=petrochemicals&from=jiangsu');
    expect(enter('origin', match)).toMatchObject({ from: 'jiangsu', group: 'petrochemicals' });
    expect(enter('match', enter('origin', match))).toMatchObject({ from: 'jiangsu', group: 'petrochemicals' });
  });

  test('beyond Gansu the map frames what lies there, but flies to a site that is chosen', () => {
    const aim = (address: string) => lensOf({ lens: 'west' }).aim(atlas, geometry, asked(address) as never);
    expect(aim('?lens=west')).toMatchObject({ kind: 'bounds', key: 'frame' });
    expect(
      lensOf({ lens: 'west' }).aim(atlas, geometry, { lens: 'west', at: 'dunhuang-air-port' } as never),
    ).toMatchObject({
      kind: 'point',
    });
  });
});

test('a province without a new area has a title, an aim and a map for its lens', () => {
  const ask = asked('?lens=new-area');
  const zh = messagesFor('zh');
  expect(titleOf(withoutNewArea, ask, [], 'zh', zh)).toBe(`${zh.lens['new-area']} · ${zh.title}`);
  expect(atNewArea(withoutNewArea)).toBe(WHOLE_PROVINCE);
  const industry = asked('?lens=industry&industry=new-materials');
  const { state } = onMap(withoutNewArea, industry, answerTo(withoutNewArea, industry, []), HOME_FRAME, {
    scale: 1,
    tight: false,
  });
  expect(state.newArea).toBe('none');
});

test('a place without a shape is no reason to leave the whole province', () => {
  const shapeless = { ...geometry, cities: { ...geometry.cities, features: [] } };
  expect(lensOf({ lens: 'zones' }).aim(atlas, shapeless, asked('?at=jiuquan') as never)).toBe(WHOLE_PROVINCE);
});
