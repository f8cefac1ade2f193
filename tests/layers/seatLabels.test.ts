import { describe, expect, test } from 'vitest';
import { citiesUnder, nameGrounds } from '../../src/layers/nameGrounds.ts';
import { boxOf, seatBadge, seatLabel, seatLabelAside, seatSize } from '../../src/layers/seatLabels.ts';
import { LANGUAGES, type Language } from '../../src/model/atlas.ts';
import { huesOf } from '../../src/model/layouts.ts';
import { shortNameOf } from '../../src/model/names.ts';
import { light } from '../../src/theme/light.ts';
import { atlas, geometry } from '../atlas.ts';

type Box = readonly [west: number, north: number, east: number, south: number];

/** Boxes in CSS pixels of a province `width` pixels wide at scale 1: every name, every dot, mark and badge. */
function drawn(language: Language, narrow: boolean, badged: boolean, width: number): { names: Box[]; marks: Box[] } {
  const degree = width / 16.4;
  const seats = atlas.places.flatMap((place) => (place.at ? [{ ...place, at: place.at }] : []));
  const at = ([lng, lat]: readonly [number, number], [west, north, east, south]: Box): Box => {
    const x = lng * degree;
    const y = ((-Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI) * degree;
    return [x + west, y + north, x + east, y + south];
  };
  const square = (x: number, y: number, r: number): Box => [x - r, y - r, x + r, y + r];
  const names = seats.map((place) => {
    const size = (place.capital ? light.map.capital : light.map.city) * seatSize(place, language, narrow);
    const stand = (badged ? seatLabelAside : seatLabel)(place, language, narrow);
    const [west, north, east, south] = boxOf(shortNameOf(place, language), stand);
    return at(place.at, [west * size, north * size, east * size, south * size]);
  });
  const marks = seats.flatMap((place) => {
    const [x, y] = seatBadge(place, narrow).map((ems) => ems * light.map.city) as [number, number];
    const own = place.kind === 'new-area' ? [at(place.at, square(0, 0, 7))] : [];
    return badged ? [...own, at(place.at, square(x, y, 7.5))] : own;
  });
  return { names, marks };
}

function meeting(boxes: readonly Box[]): number {
  const meet = ([a, b, c, d]: Box, [e, f, g, h]: Box): boolean =>
    Math.min(c, g) - Math.max(a, e) > 0.5 && Math.min(d, h) - Math.max(b, f) > 0.5;
  return boxes.flatMap((box, i) => boxes.slice(0, i).filter((other) => meet(box, other))).length;
}

describe('names on the map of the whole province', () => {
  test.each(LANGUAGES)('never meet each other, on a phone and on a wall (%s)', (language) => {
    expect(meeting(drawn(language, true, false, 364).names)).toBe(0);
    expect(meeting(drawn(language, false, false, 720).names)).toBe(0);
    expect(meeting(drawn(language, false, true, 820).names)).toBe(0);
  });

  test('badges never meet each other or the mark of the New Area', () => {
    expect(meeting(drawn('zh', false, true, 720).marks)).toBe(0);
    expect(meeting(drawn('zh', true, true, 364).marks)).toBe(0);
  });

  const under = citiesUnder(atlas, geometry, 'zh', false);

  test('go by the colour they lie on: 张掖 on azurite, 兰州 on ochre', () => {
    const grounds = nameGrounds(under, { hues: huesOf(atlas, 'zones'), focus: false, tiers: {} });
    expect(grounds).toMatchObject({ zhangye: 'azurite', jiayuguan: 'azurite', lanzhou: 'ochre', qingyang: 'russet' });
    expect(Object.values(grounds).filter((ground) => ground === 'mixed').length).toBeLessThanOrEqual(2);
  });

  test('lie on hatch or bare land under focus, and on nothing certain where these meet', () => {
    const tiers = { qingyang: 'cultivate', jiuquan: 'cultivate', zhangye: 'key' } as const;
    const grounds = nameGrounds(under, { hues: huesOf(atlas, 'zones'), focus: true, tiers });
    expect(grounds).toMatchObject({ qingyang: 'hatch-russet', gannan: 'land', zhangye: 'azurite', jiuquan: 'mixed' });
  });
});
