import { geoInterpolate } from 'd3';
import { expect, test } from 'vitest';
import { compassPoint, placeBearings } from '../../src/charts/peerBearings.ts';
import { en } from '../../src/messages/en/index.ts';
import { zh } from '../../src/messages/zh/index.ts';
import type { LngLat } from '../../src/model/atlas.ts';
import { bearing } from '../../src/model/bearing.ts';
import { capitalOf } from '../../src/model/place.ts';
import { peersOf } from '../../src/model/peers.ts';
import { atlas } from '../atlas.ts';

const LANZHOU = capitalOf(atlas)?.at as LngLat;
const peers = peersOf(atlas).map((card) => card.peer);
const ids = peers.map((peer) => peer.id);
const seatOf = (id: string): LngLat => atlas.peerById.get(id)?.at as LngLat;
const marks = placeBearings(
  LANZHOU,
  peers.map(({ id, at }) => ({ id, at })),
);
const pointOf = (id: string): number => compassPoint(bearing(LANZHOU, seatOf(id)));

test('every peer of the atlas has a capital and a mark', () => {
  expect(marks.map((mark) => mark.id).toSorted()).toEqual(ids.toSorted());
});

test('Guizhou and Guangxi lie to the south-south-east, Sichuan and Yunnan to the south, Inner Mongolia to the north-east', () => {
  expect(en.westLens.compass[pointOf('guizhou')]).toBe('SSE');
  expect(en.westLens.compass[pointOf('guangxi')]).toBe('SSE');
  expect(en.westLens.compass[pointOf('sichuan')]).toBe('S');
  expect(en.westLens.compass[pointOf('yunnan')]).toBe('S');
  expect(en.westLens.compass[pointOf('inner-mongolia')]).toBe('NE');
  expect(zh.westLens.compass[pointOf('guizhou')]).toBe('南南东');
});

test('bearings run clockwise from north, and both languages name all sixteen points', () => {
  const from: LngLat = [100, 0];
  const around: LngLat[] = [
    [100, 1],
    [101, 0],
    [100, -1],
    [99, 0],
  ];
  expect(around.map((to) => Math.round(bearing(from, to)))).toEqual([0, 90, 180, 270]);
  expect(compassPoint(359)).toBe(0);
  expect(new Set(en.westLens.compass).size).toBe(16);
  expect(new Set(zh.westLens.compass).size).toBe(16);
});

test('a bearing is the direction in which the great circle sets out', () => {
  for (const id of ids) {
    const to = seatOf(id);
    const soon = geoInterpolate([...LANZHOU], [...to])(0.001) as [number, number];
    expect(bearing(LANZHOU, soon), id).toBeCloseTo(bearing(LANZHOU, to), 3);
  }
});

test('each mark stands exactly on its bearing', () => {
  for (const { x, y, bearing: degrees } of marks)
    expect(((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360).toBeCloseTo(degrees, 9);
});

test('no two names share a row, and none stands on Gansu’s', () => {
  const rows = marks.map((mark) => mark.y);
  expect(new Set(rows).size).toBe(rows.length);
  expect(rows).not.toContain(0);
});

test('a farther capital stands farther out: 四川, 内蒙古, 贵州, 云南, 广西', () => {
  const out = marks.toSorted((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
  expect(out.map((mark) => mark.id)).toEqual(['sichuan', 'inner-mongolia', 'guizhou', 'yunnan', 'guangxi']);
});

test('a province without a seat has no mark', () => {
  expect(placeBearings(LANZHOU, [{ id: 'nowhere', at: undefined }])).toEqual([]);
});
