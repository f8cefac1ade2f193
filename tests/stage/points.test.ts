import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/model/atlas.ts';
import { cameraOf } from '../../src/plate/camera.ts';
import { DIRECTIONS, neighbour } from '../../src/stage/neighbour.ts';
import { placed, pointsOf, type Placed } from '../../src/stage/points.ts';
import { roomOf } from '../../src/shells/room.ts';
import { CLOSE } from '../../src/layers/sites.ts';
import { light } from '../../src/theme/light.ts';
import { atlas } from '../atlas.ts';
import { readerIn } from '../panels/render.ts';
import { session } from './session.ts';

const file = resolve(import.meta.dirname, '../addresses.json');
const RECORDED = Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object);

const SCREENS = [
  [1920, 1080],
  [1366, 768],
  [390, 844],
  [844, 390],
] as const;

/** The points of an address on a screen (CSS pixels), with the whole province or what is chosen in view. */
function pointsAt(address: string, [width, height]: readonly [number, number]): Placed[] {
  const visit = session(address);
  const room = roomOf(width, height, { share: visit.lens.share, drawing: false });
  const box = { width: width - room.panel, height: room.mapHeight, padding: room.padding };
  const { frame, zoom } = cameraOf(visit.aim, box);
  const shown = visit.onMap(room);
  return placed(pointsOf(readerIn(visit.frame.language), shown, light.map, zoom >= CLOSE, null), frame, {
    width: box.width,
    height: box.height,
  });
}

/** All that keys can walk to from a point. */
function walked(points: readonly Placed[], from: Placed): Set<Placed> {
  const met = new Set([from]);
  for (const one of met)
    for (const way of DIRECTIONS) {
      const next = neighbour(points, one, way);
      if (next) met.add(next);
    }
  return met;
}

describe('an arrow key', () => {
  const line = [0, 10, 30].map((x) => ({ x, y: 0 }));
  const [first, second, last] = line as [Placed, Placed, Placed];

  test('leads to the nearest spot in its direction, and nowhere at the edge', () => {
    expect(neighbour(line, first, 'right')).toBe(second);
    expect(neighbour(line, last, 'left')).toBe(second);
    expect(neighbour(line, first, 'left')).toBeNull();
  });

  test('takes what lies straight ahead before what is nearer but aside', () => {
    const [from, ahead, aside] = [
      { x: 0, y: 0 },
      { x: 100, y: 5 },
      { x: 40, y: -60 },
    ];
    expect(neighbour([from, aside, ahead], from, 'right')).toBe(ahead);
  });

  test('reaches each of several spots on one pixel', () => {
    const stack = [1, 2, 3].map(() => ({ x: 5, y: 5 }));
    const [one, two, three] = stack as [Placed, Placed, Placed];
    expect([neighbour(stack, one, 'right'), neighbour(stack, two, 'right')]).toEqual([two, three]);
    expect(neighbour(stack, three, 'left')).toBe(two);
  });
});

describe('the points of the map', () => {
  const ADDRESSES = [
    '/',
    '/?at=jiuquan',
    '/?lens=industry&industry=new-materials',
    '/?lens=origin&from=jiangsu',
    '/?lens=sites',
    '/?lens=sites&type=data-centre',
    '/?lens=figures',
    '/?lens=west',
    '/?lens=compare&with=jiuquan.baiyin',
    '/?lens=structure',
  ];
  test.each(ADDRESSES)('can be walked by arrows from any to any other, on every screen: %s', (address) => {
    for (const screen of SCREENS) {
      const points = pointsAt(address, screen);
      expect(points.length, `${screen}`).toBeGreaterThan(3);
      for (const from of points) {
        const met = walked(points, from);
        expect(
          points.filter((one) => !met.has(one)).map(({ key }) => key),
          `${screen} from ${from.key}`,
        ).toEqual([]);
      }
    }
  });

  test('are all fourteen prefectures and the New Area over the whole province, each by its name, in both languages', () => {
    for (const language of LANGUAGES) {
      const points = pointsAt(language === 'zh' ? '/' : '/?lang=en', [1920, 1080]);
      const seats = atlas.places.filter(({ at }) => at !== null);
      expect(seats.length).toBeGreaterThanOrEqual(15);
      for (const { id, short, shortEnglish } of seats) {
        const point = points.find(({ key }) => key === id);
        expect(point?.name.startsWith(language === 'zh' ? short : shortEnglish), id).toBe(true);
      }
    }
  });

  test('say what the map says there: texture, number, or that no document says it', () => {
    const said = (address: string, id: string): string | undefined =>
      pointsAt(address, [1920, 1080]).find(({ key }) => key === id)?.name;
    expect(said('/?lens=industry&industry=new-materials', 'baiyin')).toBe('白银：重点承接');
    expect(said('/?lens=industry&industry=new-materials', 'gannan')).toBe('甘南州：未列入');
    expect(said('/?lens=figures', 'jiuquan')).toMatch(/^酒泉：落地企业与项目 \d+$/);
    expect(said('/?lens=industry&industry=new-materials&lang=en', 'baiyin')).toBe('Baiyin: Key');
  });

  test('hold what an origin, a route or a list of sites adds', () => {
    const keys = (address: string): string[] => pointsAt(address, [1920, 1080]).map(({ ids }) => ids.join(' '));
    expect(keys('/?lens=origin&from=jiangsu')).toContain('jiangsu');
    expect(keys('/?lens=west')).toContain('guizhou');
    expect(keys('/?lens=sites&type=data-centre').length).toBeGreaterThan(keys('/?lens=about').length);
  });

  test('have keys of their own at every recorded address', () => {
    for (const address of RECORDED) {
      const keys = pointsAt(address, [1920, 1080]).map(({ key }) => key);
      expect(new Set(keys).size, address).toBe(keys.length);
    }
  });
});
