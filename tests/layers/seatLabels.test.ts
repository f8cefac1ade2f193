import { describe, expect, test } from 'vitest';
import { citiesUnder, nameGrounds } from '../../src/layers/nameGrounds.ts';
import { seatFeatures } from '../../src/layers/seatFeatures.ts';
import { siteFeatures } from '../../src/layers/siteFeatures.ts';
import { boxOf, seatBadge, seatLabel, seatLabelAside, seatSize } from '../../src/layers/seatLabels.ts';
import { LANGUAGES, type Language } from '../../src/model/atlas.ts';
import { huesOf } from '../../src/model/layouts.ts';
import { shortNameOf } from '../../src/model/names.ts';
import { light } from '../../src/theme/light.ts';
import type { MapSizes } from '../../src/theme/theme.ts';
import { THEMES, THEME_NAMES } from '../../src/theme/themes.ts';
import { atlas, geometry } from '../atlas.ts';

type Box = readonly [west: number, north: number, east: number, south: number];

/** Sizes of a stand: everything read from farther away, on a province that is larger by as much. */
const STAND = { ...light, map: enlarged(light.map, 1.4) };
const WORN = [...THEME_NAMES.map((name) => [name, THEMES[name], 1] as const), ['a stand', STAND, 1.4] as const];

function enlarged(sizes: MapSizes, by: number): MapSizes {
  return Object.fromEntries(Object.entries(sizes).map(([role, size]) => [role, size * by])) as unknown as MapSizes;
}

/** Boxes in CSS pixels of a province `width` pixels wide at scale 1: every name, every dot, mark and badge. */
function drawn(
  sizes: MapSizes,
  language: Language,
  narrow: boolean,
  badged: boolean,
  width: number,
): { names: Box[]; marks: Box[] } {
  const degree = width / 16.4;
  const seats = atlas.places.flatMap((place) => (place.at ? [{ ...place, at: place.at }] : []));
  const at = ([lng, lat]: readonly [number, number], [west, north, east, south]: Box): Box => {
    const x = lng * degree;
    const y = ((-Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI) * degree;
    return [x + west, y + north, x + east, y + south];
  };
  const square = (x: number, y: number, r: number): Box => [x - r, y - r, x + r, y + r];
  const names = seats.map((place) => {
    const size = (place.capital ? sizes.capital : sizes.city) * seatSize(place, language, narrow);
    const stand = (badged ? seatLabelAside : seatLabel)(place, language, narrow);
    const [west, north, east, south] = boxOf(shortNameOf(place, language), stand);
    return at(place.at, [west * size, north * size, east * size, south * size]);
  });
  const marks = seats.flatMap((place) => {
    const [x, y] = seatBadge(place, narrow).map((ems) => ems * sizes.city) as [number, number];
    const own = place.kind === 'new-area' ? [at(place.at, square(0, 0, 0.35 * sizes.icon))] : [];
    return badged ? [...own, at(place.at, square(x, y, 0.375 * sizes.icon))] : own;
  });
  return { names, marks };
}

function meeting(boxes: readonly Box[]): number {
  const meet = ([a, b, c, d]: Box, [e, f, g, h]: Box): boolean =>
    Math.min(c, g) - Math.max(a, e) > 0.5 && Math.min(d, h) - Math.max(b, f) > 0.5;
  return boxes.flatMap((box, i) => boxes.slice(0, i).filter((other) => meet(box, other))).length;
}

describe('names on the map of the whole province', () => {
  test.each(WORN)('never meet each other, on a phone and on a wall (%s)', (_, { map }, by) => {
    for (const language of LANGUAGES) {
      expect(meeting(drawn(map, language, true, false, 364 * by).names)).toBe(0);
      expect(meeting(drawn(map, language, false, false, 720 * by).names)).toBe(0);
      expect(meeting(drawn(map, language, false, true, 820 * by).names)).toBe(0);
    }
  });

  test.each(WORN)('badges never meet each other or the mark of the New Area (%s)', (_, { map }, by) => {
    expect(meeting(drawn(map, 'zh', false, true, 720 * by).marks)).toBe(0);
    expect(meeting(drawn(map, 'zh', true, true, 364 * by).marks)).toBe(0);
  });

  test('a theme with larger names moves badges and spread sites with them, and looks under the larger name', () => {
    const badge = (sizes: MapSizes) => {
      const seat = seatFeatures(atlas, sizes).find((one) => one.properties?.['id'] === 'lanzhou-new-area');
      return seat?.properties?.['badge-wide'] as [number, number];
    };
    expect(badge(STAND.map)).toEqual(badge(light.map).map((pixels) => pixels * 1.4));
    const spread = (sizes: MapSizes) =>
      Math.max(...siteFeatures(atlas, sizes).map((one) => Math.abs((one.properties?.['offset'] as [number])[0])));
    expect(spread(STAND.map) / spread(light.map)).toBeCloseTo(1.4, 1);
    const ofMany = (sizes: MapSizes) =>
      [...citiesUnder(atlas, geometry, 'en', true, sizes).values()].reduce((sum, cities) => sum + cities.size, 0);
    expect(ofMany(enlarged(light.map, 1.6))).toBeGreaterThan(ofMany(light.map));
  });

  const under = citiesUnder(atlas, geometry, 'zh', false, light.map);

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
