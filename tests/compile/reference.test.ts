import { geoDistance, geoInterpolate } from 'd3';
import type { Position } from 'geojson';
import { beforeAll, describe, expect, test } from 'vitest';
import { landOf, toLand } from '../../src/compile/clip.ts';
import { readBoundaries } from '../../src/compile/boundaries.ts';
import type { CityTopology, CityShapes } from '../../src/compile/geometry.ts';
import { Problems } from '../../src/compile/problems.ts';
import { overlaid } from '../../src/compile/read.ts';
import { readReference } from '../../src/compile/reference.ts';
import type { ReferenceFeature } from '../../src/model/reference.ts';
import { atlas, reference, topology } from '../atlas.ts';
import { textOf } from './textOf.ts';
import { SEEDS } from './seeds.ts';

const WAYPOINTS = 'seeds/geography/waypoints.yaml';
const RAILWAYS = 'seeds/geography/railways.yaml';
const AIRPORTS = 'seeds/geography/airports.yaml';
const EARTH = 6371;

const of = (id: string): ReferenceFeature => {
  const found = reference.features.find((one) => one.properties.id === id);
  if (!found) throw new Error(`no reference geography ${id}`);
  return found;
};
const partsOf = ({ geometry }: ReferenceFeature): Position[][] =>
  geometry.type === 'Point'
    ? [[geometry.coordinates]]
    : geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.coordinates;
/** Points along a line at most a kilometre apart. */
const along = (part: Position[]): [number, number][] =>
  part.flatMap((end, i): [number, number][] => {
    const start = part[i - 1] as [number, number] | undefined;
    if (!start) return [end as [number, number]];
    const steps = Math.ceil(EARTH * geoDistance(start, end as [number, number]));
    const at = geoInterpolate(start, end as [number, number]);
    return Array.from({ length: steps }, (_, k) => at((k + 1) / steps));
  });
const away = (line: ReferenceFeature, at: readonly [number, number]): number =>
  Math.min(...partsOf(line).flatMap((part) => along(part).map((one) => EARTH * geoDistance(one, [at[0], at[1]]))));

describe('a line cut to the land', () => {
  const square = toLand({
    coordinates: [
      [
        [
          [0, 0],
          [0, 10],
          [10, 10],
          [10, 0],
          [0, 0],
        ],
        [
          [4, 4],
          [6, 4],
          [6, 6],
          [4, 6],
          [4, 4],
        ],
      ],
    ],
  });

  test('ends where it crosses the edge and may come back', () => {
    const line: [number, number][] = [
      [-5, 2],
      [5, 2],
      [15, 2],
      [15, 8],
      [5, 8],
    ];
    expect(square.clip(line)).toEqual([
      [
        [0, 2],
        [5, 2],
        [10, 2],
      ],
      [
        [10, 8],
        [5, 8],
      ],
    ]);
  });

  test('is cut by a hole, left whole inside, and nothing outside', () => {
    expect(
      square.clip([
        [1, 5],
        [9, 5],
      ]),
    ).toHaveLength(2);
    const inside: [number, number][] = [
      [1, 1],
      [2, 3],
      [9, 1],
    ];
    expect(square.clip(inside)).toEqual([inside]);
    expect(
      square.clip([
        [11, 0],
        [20, 5],
      ]),
    ).toEqual([]);
  });
});

describe('the reference geography', () => {
  test('no line of it leaves Gansu', () => {
    const land = landOf(topology as CityTopology);
    /* Rounding to four decimals moves an end on the border by up to eight metres. */
    const nearly = ([x, y]: [number, number]): boolean =>
      [0, 1e-4, -1e-4].some((dx) => [0, 1e-4, -1e-4].some((dy) => land.contains([x + dx, y + dy])));
    for (const one of reference.features) {
      /* Straight on the sheet, as lines are drawn and cut. */
      const points = partsOf(one).flatMap((part) =>
        part.flatMap((end, i): [number, number][] => {
          const [x0, y0] = (part[i - 1] ?? end) as [number, number];
          const [x1, y1] = end as [number, number];
          return Array.from({ length: 12 }, (_, k) => [
            x0 + ((x1 - x0) * (k + 1)) / 12,
            y0 + ((y1 - y0) * (k + 1)) / 12,
          ]);
        }),
      );
      expect(
        points.filter((at) => !nearly(at)),
        one.properties.id,
      ).toEqual([]);
    }
  });

  test('has every railway that the issue names, the river, the corridor and nine airports', () => {
    const names = reference.features.map((one) => one.properties.name);
    for (const name of [
      '兰新铁路',
      '陇海铁路',
      '宝兰高铁',
      '兰渝铁路',
      '兰张三四线',
      '银西高铁',
      '敦煌铁路',
      '嘉策铁路',
      '中兰高铁',
    ]) {
      expect(names).toContain(name);
    }
    expect(names).toEqual(expect.arrayContaining(['黄河', '河西走廊', 'G30 连霍高速', 'G6 京藏高速', '甘南夏河']));
    expect(reference.features.filter((one) => one.properties.kind === 'airport')).toHaveLength(9);
  });

  test('every line passes within 15 km of the seats it is known to serve', () => {
    const serves: Record<string, string[]> = {
      'yellow-river': ['lanzhou'],
      'lanxin-railway': ['lanzhou', 'wuwei', 'zhangye', 'jiuquan', 'jiayuguan'],
      'lanxin-high-speed': ['lanzhou', 'zhangye'],
      'longhai-railway': ['lanzhou', 'dingxi', 'tianshui'],
      'baolan-high-speed': ['lanzhou', 'dingxi', 'tianshui'],
      'zhonglan-high-speed': ['lanzhou', 'lanzhou-new-area', 'baiyin'],
      'lanyu-railway': ['lanzhou', 'longnan'],
      'ganwu-railway': ['wuwei'],
      'xiping-railway': ['pingliang'],
      'tianlong-railway': ['longnan'],
      'lanhe-railway': ['linxia', 'gannan'],
      'xicheng-railway': ['gannan'],
      'lanzhang-railway': ['lanzhou', 'lanzhou-new-area', 'wuwei'],
      'yinxi-railway': ['qingyang'],
      'jiace-line': ['jiayuguan'],
      'baolan-railway': ['lanzhou', 'baiyin'],
      'baozhong-railway': ['pingliang'],
      g30: ['lanzhou', 'tianshui', 'dingxi', 'wuwei', 'zhangye', 'jiuquan', 'jiayuguan'],
      g6: ['lanzhou', 'baiyin'],
      g22: ['lanzhou', 'dingxi', 'pingliang', 'qingyang'],
      g70: ['pingliang'],
      g75: ['lanzhou', 'longnan'],
      g8513: ['tianshui', 'longnan'],
      g69: ['qingyang'],
      g2012: ['wuwei'],
      g0611: ['zhangye'],
      g3017: ['wuwei', 'jinchang'],
      'kanglin-linhe': ['linxia', 'gannan'],
    };
    for (const [id, seats] of Object.entries(serves)) {
      for (const seat of seats) {
        const at = atlas.placeById.get(seat)?.at;
        expect(at && away(of(id), at), `${id} at ${seat}`).toBeLessThan(15);
      }
    }
  });

  test('what bypasses a city keeps away from its seat', () => {
    for (const [id, seat] of [
      ['longhai-railway', 'pingliang'],
      ['yinxi-railway', 'pingliang'],
      ['lanxin-railway', 'baiyin'],
      ['lanyu-railway', 'tianshui'],
      ['jiace-line', 'zhangye'],
    ] as const) {
      expect(away(of(id), atlas.placeById.get(seat)?.at ?? [0, 0])).toBeGreaterThan(30);
    }
  });

  test('the lengths inside Gansu are those published, within the freedom of a schematic line', () => {
    const length = (id: string): number =>
      partsOf(of(id)).reduce(
        (sum, part) =>
          sum +
          part
            .slice(1)
            .reduce((km, end, i) => km + EARTH * geoDistance(part[i] as [number, number], end as [number, number]), 0),
        0,
      );
    /* Jiayuguan–Ceke: 85 km in Gansu; Wuwei–Zhangye: 244 km; Liugou–Dunhuang: 171 km; Tianshui–Longnan: 215 km; G7: 134 km; G85: 90 km; G0611: 89 km. */
    for (const [id, real] of [
      ['jiace-line', 85],
      ['lanzhang-railway-west', 244],
      ['dunhuang-railway', 171],
      ['tianlong-railway', 215],
      ['g7', 134],
      ['g85', 90],
      ['g0611', 89],
    ] as const) {
      expect(length(id) / real, id).toBeGreaterThan(0.8);
      expect(length(id) / real, id).toBeLessThan(1.2);
    }
  });

  test('every record says what it rests on; what is under construction says so', () => {
    for (const { properties } of reference.features) expect(properties.basis.length).toBeGreaterThan(20);
    expect(reference.features.filter((one) => one.properties.building).map((one) => one.properties.id)).toEqual([
      'lanzhang-railway-west',
      'tianlong-railway',
      'lanhe-railway',
      'xicheng-railway',
    ]);
  });

  test('an airport that documents name is their site', () => {
    for (const { geometry, properties } of reference.features) {
      if (properties.site === undefined) continue;
      expect(geometry).toEqual({ type: 'Point', coordinates: atlas.siteById.get(properties.site)?.at });
    }
  });
});

describe('wrong reference geography', () => {
  const seeds = SEEDS;
  let boundaries: CityShapes;
  beforeAll(() => {
    boundaries = (readBoundaries(seeds, atlas.places, new Problems()) as { shapes: CityShapes }).shapes;
  });

  /** Changes one text of a file and returns the problems, and the line the change is on. */
  function withChange(file: string, from: string, to: string): { problems: string[]; line: number } {
    const text = textOf(seeds, file);
    const at = text.indexOf(from);
    expect(at, from).toBeGreaterThanOrEqual(0);
    const changed = text.slice(0, at) + to + text.slice(at + from.length);
    const problems = new Problems();
    readReference(overlaid(seeds, { [file]: changed }), { ...atlas, boundaries }, problems);
    return { problems: problems.toStrings(), line: text.slice(0, at).split('\n').length };
  }

  test('a waypoint that lies elsewhere than it says is named with its line', () => {
    const { problems, line } = withChange(WAYPOINTS, 'at: [102.875, 36.345]', 'at: [100.875, 36.345]');
    expect(problems).toEqual([
      `${WAYPOINTS}:${line}: "haishiwan" is said to lie in 兰州市 but 100.875, 36.345 is outside Gansu`,
    ]);
  });

  test('a waypoint beyond Gansu that lies inside is refused', () => {
    const { problems, line } = withChange(WAYPOINTS, 'at: [107.15, 34.37]', 'at: [105.9, 34.57]');
    expect(problems).toEqual([
      `${WAYPOINTS}:${line}: "baoji" is said to lie beyond Gansu but 105.9, 34.57 is in 天水市`,
    ]);
  });

  test('a misspelt waypoint gets the likely one', () => {
    const { problems } = withChange(RAILWAYS, 'tonganyi', 'tongany');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      /railways\.yaml:\d+: waypoint "tongany" is neither in .* nor a place or county \(did you mean "tonganyi"\?\)/,
    );
  });

  test('an unknown key, a taken id and a line outside Gansu are refused', () => {
    expect(withChange(RAILWAYS, '  within: 12', '  speed: 12').problems.join('\n')).toMatch(/unknown key "speed"/);
    expect(withChange(RAILWAYS, '- id: lanxin-railway', '- id: jiace-railway').problems.join('\n')).toMatch(
      /railways\.yaml:\d+: id "jiace-railway" is already taken at the vocabulary/,
    );
    const far = withChange(RAILWAYS, '[longxian, ankou, pingliang, guyuan]', '[[110, 30], [111, 30]]').problems;
    expect(far.join('\n')).toMatch(/railways\.yaml:\d+: "baozhong-railway" does not touch Gansu/);
  });

  test('a waypoint that no line uses is refused', () => {
    const { problems } = withChange(RAILWAYS, 'hexipu, ', '');
    expect(problems.join('\n')).toMatch(/waypoints\.yaml:\d+: waypoint "hexipu" is used by no line/);
  });

  test('an airport outside its prefecture is refused', () => {
    const { problems, line } = withChange(AIRPORTS, 'at: [102.645, 34.81]', 'at: [102.645, 36.81]');
    expect(problems).toEqual([
      `${AIRPORTS}:${line}: "air-gannan" is said to lie in 甘南藏族自治州 but 102.645, 36.81 is outside Gansu`,
    ]);
  });
});
