import { expect, test } from 'vitest';
import type { LngLat, Origin } from '../../src/model/atlas.ts';
import { FRAME, originFrame, spread, type FramedOrigin } from '../../src/model/originFrame.ts';
import { bearingOf, MIDDLE, originsOf } from '../../src/model/whatFrom.ts';
import { atlas } from '../atlas.ts';

const all = originFrame(atlas.origins);
const ofChains = originsOf(atlas)
  .filter((one) => one.chains > 0)
  .map((one) => one.origin);
const mark = (marks: readonly FramedOrigin[], id: string): FramedOrigin | undefined =>
  marks.find((one) => one.id === id);
const alone = (id: string): FramedOrigin | undefined =>
  originFrame(atlas.origins.filter((origin) => origin.id === id))[0];
const towards = (at: LngLat): Origin => ({
  id: 'somewhere',
  name: '某地',
  english: 'Somewhere',
  kind: 'abroad',
  aliases: [],
  members: [],
  wholes: [],
  at,
});
/** Distances of neighbours on the same side, in gaps of the default size. */
function gapsOn(marks: readonly FramedOrigin[]): number[] {
  const y = (lat: number): number => (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
  return marks.flatMap((one, i) => {
    const next = marks[i + 1];
    if (next?.anchor !== one.anchor) return [];
    const [dx, dy] = [Math.abs(next.at[0] - one.at[0]) / 2, Math.abs(y(next.at[1]) - y(one.at[1])) / 0.8];
    return [dx + dy];
  });
}

test('every origin with a direction stands on the frame, and none without', () => {
  expect(all.map((one) => one.id).toSorted()).toEqual(
    atlas.origins
      .filter((origin) => origin.at !== null)
      .map((origin) => origin.id)
      .toSorted(),
  );
  for (const { at } of all) {
    const [lng, lat] = at;
    const off = Math.min(
      ...[lng - FRAME.west, lng - FRAME.east, lat - FRAME.south, lat - FRAME.north].map((distance) =>
        Math.abs(distance),
      ),
    );
    expect(off).toBeLessThan(1e-6);
  }
});

test('an origin alone stands exactly on its bearing', () => {
  const guangdong = alone('guangdong');
  expect(guangdong?.anchor).toBe('top');
  expect(guangdong?.at[0]).toBeCloseTo(107.5, 0);
  expect(alone('shandong')?.anchor).toBe('left');
  expect(alone('shandong')?.at[1]).toBeCloseTo(37.8, 0);
  expect(alone('sichuan-province')?.anchor).toBe('top');
  expect(alone('uzbekistan')?.anchor).toBe('right');
  expect(alone('novosibirsk')?.anchor).toBe('bottom');
});

test('labels stand outside the frame at every bearing', () => {
  const edge = { left: FRAME.east, right: FRAME.west, bottom: FRAME.north, top: FRAME.south };
  for (let degrees = 0; degrees < 360; degrees += 7) {
    const angle = (degrees * Math.PI) / 180;
    const [one] = originFrame([towards([MIDDLE[0] + Math.sin(angle), MIDDLE[1] + Math.cos(angle)])]);
    const upright = one?.anchor === 'top' || one?.anchor === 'bottom';
    expect(one?.at[upright ? 1 : 0]).toBeCloseTo(edge[one?.anchor ?? 'left'], 6);
  }
});

test('origins of chains keep the gap, in the order of their bearings', () => {
  const marks = originFrame(ofChains);
  expect(Math.min(...gapsOn(marks))).toBeGreaterThanOrEqual(1 - 1e-6);
  const bearings = marks.map((one) => bearingOf(atlas.originById.get(one.id) as Origin) ?? NaN);
  const turns = bearings.filter((degrees, i) => degrees > (bearings[(i + 1) % bearings.length] ?? 0)).length;
  expect(turns).toBe(1);
});

test('Tianjin stands above Shandong and Shandong above Shanghai', () => {
  const marks = originFrame(ofChains);
  const lat = (id: string): number => mark(marks, id)?.at[1] ?? NaN;
  expect(lat('tianjin')).toBeGreaterThan(lat('shandong'));
  expect(lat('shandong')).toBeGreaterThan(lat('shanghai'));
});

test('neighbours far enough apart do not move', () => {
  expect(spread([1, 4, 8], 12, 2)).toEqual([1, 4, 8]);
});

test('neighbours too close move apart by the same amount', () => {
  expect(spread([5, 5], 12, 2)).toEqual([4, 6]);
});

test('spreading goes on across the corner where the frame begins', () => {
  const moved = spread([0.1, 6, 11.9], 12, 2).map((one) => ((one % 12) + 12) % 12);
  expect(moved.map((one) => Math.round(one * 10) / 10)).toEqual([1, 6, 11]);
});

test('where there is too little room all stand evenly', () => {
  const marks = originFrame(atlas.origins, { across: 10, down: 10 });
  expect(marks).toHaveLength(all.length);
  expect(new Set(marks.map((one) => one.at.map((part) => part.toFixed(4)).join())).size).toBe(marks.length);
});

test('no origins, no marks', () => {
  expect(originFrame([])).toEqual([]);
});
