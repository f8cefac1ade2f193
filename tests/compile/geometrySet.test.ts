import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { beforeEach, describe, expect, test } from 'vitest';
import { readBoundaries } from '../../src/compile/boundaries.ts';
import { compile } from '../../src/compile/compile.ts';
import { Problems } from '../../src/compile/problems.ts';
import { overlaid, type Seeds } from '../../src/compile/read.ts';
import type { CityTopology } from '../../src/load/toGeometry.ts';
import type { AtlasFile } from '../../src/model/atlas.ts';
import { atlas, geometry } from '../atlas.ts';
import { SEEDS } from './seeds.ts';

const FOLDER = 'seeds/geometry';
const FILE = `${FOLDER}/gansu.geojson`;
const ORIGIN = `${FOLDER}/origin.yaml`;

const RECORD = {
  title: '甘肃省地级行政区划',
  producer: '国家地理信息公共服务平台',
  file: 'gansu.geojson',
  datum: 'CGCS2000',
  published: "'2024-05-01'",
  review: 'approved',
  number: 'GS(2024)0001号',
  licence: '见平台许可协议',
  codes: 'gb',
};
type City = Feature<Polygon | MultiPolygon, Record<string, unknown>>;

function positionsOf({ geometry: shape }: Feature): Position[] {
  const { type, coordinates } = shape as Polygon | MultiPolygon;
  return (type === 'Polygon' ? [coordinates] : coordinates).flat(2);
}

describe('a set of boundaries under seeds/geometry', () => {
  const seeds = SEEDS;
  let over: Record<string, string>;
  let cities: City[];
  beforeEach(() => {
    over = {};
    cities = geometry.cities.features.map((one) => {
      const { id, code } = one.properties;
      const name = atlas.placeById.get(id)?.name;
      return structuredClone({ ...one, properties: { gb: `156${code}`, name } }) as City;
    });
  });

  const write = (name: string, text: string): void => void (over[`${FOLDER}/${name}`] = text);
  const all = (): Seeds => overlaid(seeds, over);
  const collection = (features: unknown[], rest = {}): string =>
    JSON.stringify({ type: 'FeatureCollection', ...rest, features });
  const record = (patch: Partial<Record<keyof typeof RECORD | 'retrieved', string | null>> = {}): string =>
    Object.entries({ ...RECORD, ...patch })
      .flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}\n`]))
      .join('');
  function put(features: unknown[] = cities, patch: Parameters<typeof record>[0] = {}, rest = {}): void {
    write('origin.yaml', record(patch));
    write('gansu.geojson', collection(features, rest));
  }
  /** The reasons why the set is refused; it must be refused whole. */
  function refusals(): string[] {
    const problems = new Problems();
    const boundaries = readBoundaries(all(), atlas.places, problems);
    expect(boundaries).toBe(null);
    return problems.toStrings();
  }
  const at = (i: number): City => cities[i] as City;
  const named = (i: number): string => String(at(i).properties['name']);
  const move = (i: number, map: (position: Position) => Position): void => {
    const { geometry: shape } = at(i);
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    at(i).geometry = { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map((ring) => ring.map(map))) };
  };

  test('is used whole: the atlas names it, the topology holds its every position, the seats are checked against it', () => {
    /* Wound as RFC 7946 asks, against what d3 takes for the inside. */
    for (const { geometry: shape } of cities)
      for (const ring of shape.coordinates.flat(shape.type === 'Polygon' ? 0 : 1) as Position[][]) ring.reverse();
    put();
    const compiled = compile(all());
    if (!compiled.ok) throw new Error(compiled.problems.join('\n'));
    const file = JSON.parse(compiled.files.get('atlas.json') ?? '') as AtlasFile;
    expect(file.boundary).toEqual({
      title: '甘肃省地级行政区划',
      titleEnglish: '甘肃省地级行政区划',
      producer: '国家地理信息公共服务平台',
      producerEnglish: '国家地理信息公共服务平台',
      datum: 'CGCS2000',
      date: '2024-05-01',
      dated: 'published',
      reviewStatus: 'approved',
      number: 'GS(2024)0001号',
      licence: '见平台许可协议',
      development: false,
      bounds: atlas.boundary.bounds,
    });
    expect(file.review.status, 'a base’s number is never ours').toBe('unreviewed');
    expect(file.review.number).toBe(null);
    expect(compiled.files.get('report.md')).toContain('0 slivers between neighbouring cities, left as they are');
    const topology = JSON.parse(compiled.files.get('gansu.topo.json') ?? '') as CityTopology;
    const grid = (positions: Position[]) => new Set(positions.map((one) => one.map((n) => n.toFixed(6)).join()));
    const drawn = grid(feature(topology, topology.objects.cities).features.flatMap(positionsOf));
    const given = grid(cities.flatMap(positionsOf));
    expect(given.size).toBeGreaterThan(15_000);
    expect(drawn).toEqual(given);
  });

  test('with a seat outside its city is refused at the seat', () => {
    const swap = at(0).properties;
    at(0).properties = at(1).properties;
    at(1).properties = swap;
    put();
    const compiled = compile(all());
    const [a, b] = [named(0), named(1)];
    expect(compiled.ok ? [] : compiled.problems.join('\n')).toMatch(
      new RegExp(`places\\.yaml:\\d+: "[a-z]+" is said to lie in (${a}|${b}) but`),
    );
  });

  test('of README and .gitkeep alone is none: the development package is used', () => {
    write('README.md', '# Authoritative boundaries');
    write('.gitkeep', '');
    expect(readBoundaries(all(), atlas.places, new Problems())?.boundary.development).toBe(true);
  });

  test('with a gap between neighbours is left as it is, and the gap is listed', () => {
    const shifted = cities.findIndex((one) => one.properties['name'] === '定西市');
    const moved = new Set<string>();
    move(shifted, (position) => {
      const key = position.join();
      if (moved.size > 4 && !moved.has(key)) return position;
      moved.add(key);
      return [(position[0] ?? 0) + 0.0002, position[1] ?? 0];
    });
    put();
    const problems = new Problems();
    const boundaries = readBoundaries(all(), atlas.places, problems);
    expect(problems.toStrings()).toEqual([]);
    expect(boundaries?.shapes.closed).toBe(0);
    expect(boundaries?.shapes.open.length).toBeGreaterThan(0);
    expect(boundaries?.shapes.open[0]?.cities).toContain('dingxi');
  });

  for (const [written, datum] of [
    ['CGCS2000', 'CGCS2000'],
    ['2000国家大地坐标系', 'CGCS2000'],
    ['国家大地坐标系2000', 'CGCS2000'],
    ['EPSG:4490', 'CGCS2000'],
    ['WGS84', 'WGS84'],
    ['WGS 84', 'WGS84'],
    ['WGS-84', 'WGS84'],
    ['EPSG:4326', 'WGS84'],
  ] as const)
    test(`in ${written} is in ${datum}`, () => {
      put(cities, { datum: written });
      expect(readBoundaries(all(), atlas.places, new Problems())?.boundary.datum).toBe(datum);
    });

  describe('is refused', () => {
    test('without its origin.yaml', () => {
      write('gansu.geojson', collection(cities));
      expect(refusals()).toEqual([
        `${ORIGIN}:1: the set has no origin.yaml; state its producer, datum, date, review and licence as README.md there shows`,
      ]);
    });

    test('without its GeoJSON', () => {
      write('origin.yaml', record());
      expect(refusals()).toEqual([
        `${ORIGIN}:3: "file" names gansu.geojson, but there is no GeoJSON; name the set's own file`,
      ]);
    });

    test('beside a second one', () => {
      put();
      write('other.geojson', collection(cities));
      expect(refusals()).toEqual([
        `${FOLDER}/other.geojson:1: is a second set beside gansu.geojson; boundaries are never mixed: keep one`,
      ]);
    });

    test('beside a shapefile or a folder', () => {
      put();
      write('gansu.shp', '');
      write('old/gansu.geojson', '');
      expect(refusals()).toEqual([
        `${FOLDER}/gansu.shp:1: is no GeoJSON; a set is one GeoJSON and its origin.yaml: convert it or remove it`,
        `${FOLDER}/old:1: is a folder; a set is one GeoJSON and its origin.yaml: convert it or remove it`,
      ]);
    });

    test('with a key of origin.yaml missing or unknown', () => {
      put(cities, { licence: null });
      expect(refusals()).toEqual([`${ORIGIN}:1: key "licence" is missing`]);
    });

    for (const datum of ['GCJ-02', 'BD-09'])
      test(`in ${datum}`, () => {
        put(cities, { datum });
        expect(refusals()).toEqual([
          `${ORIGIN}:4: ${datum} is a shifted datum and may not be published; get the set in CGCS2000 or WGS84`,
        ]);
      });

    test('in an unknown datum', () => {
      put(cities, { datum: '西安80' });
      expect(refusals()).toEqual([
        `${ORIGIN}:4: "西安80" is neither CGCS2000 nor WGS84; get the set in one of them and state which`,
      ]);
    });

    test('when its own crs is another one', () => {
      put(cities, {}, { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } } });
      expect(refusals()).toEqual([
        `${FILE}:1: its "crs" says urn:ogc:def:crs:EPSG::3857, origin.yaml CGCS2000; export in CGCS2000 degrees or mend origin.yaml`,
      ]);
    });

    test('without a date', () => {
      put(cities, { published: null });
      expect(refusals()[0]).toMatch(`${ORIGIN}:1: the set has no date; add`);
    });

    test('with a number that does not go with its review', () => {
      put(cities, { number: null });
      expect(refusals()).toEqual([
        `${ORIGIN}:6: an approved set has a number; add \`number:\` as its producer states it`,
      ]);
      put(cities, { review: 'unreviewed' });
      expect(refusals()[0]).toMatch('only an approved set has a number, and this one is unreviewed');
      put(cities, { number: '京测12345' });
      expect(refusals()[0]).toMatch('"京测12345" is no map approval number; write it as GS(2024)0001号');
    });

    test('when it is not JSON, or another kind of it', () => {
      put();
      write('gansu.geojson', '{"type": ');
      expect(refusals()[0]).toMatch(
        /^seeds\/geometry\/gansu\.geojson:1: is not JSON \(.*\); export it again as GeoJSON in UTF-8$/,
      );
      write('gansu.geojson', '{"type":"Topology","objects":{}}');
      expect(refusals()).toEqual([
        `${FILE}:1: is Topology, not a GeoJSON FeatureCollection; export the fourteen prefectures as one`,
      ]);
    });

    test('when a city is missing: it is not filled from elsewhere', () => {
      const code = String(at(3).properties['gb']).slice(3);
      const name = named(3);
      put(cities.toSpliced(3, 1));
      expect(refusals()).toEqual([
        `${FILE}:1: ${name} (${code}) is missing; an incomplete set is not filled from another: supply all 14`,
      ]);
    });

    test('when a city is there twice', () => {
      put([...cities, at(2)]);
      expect(refusals()[0]).toMatch(`repeats feature 3; keep one feature for ${named(2)}, parts as a MultiPolygon`);
    });

    test.each([
      ['620000', 'is the outline of the province; remove it: the outline is drawn from the fourteen prefectures'],
      ['620102', 'is a county or district; supply the prefecture level and nothing below it'],
      ['630100', 'is not in Gansu; remove it: the map shows Gansu and nothing else'],
      ['629900', 'is no prefecture of the vocabulary; remove it or mend its code'],
    ])('with a feature of code %s', (gb, reason) => {
      put([...cities, { ...at(0), properties: { gb } }]);
      expect(refusals()).toEqual([`${FILE}:1: feature 15 (${gb}) ${reason}`]);
    });

    test('when its codes are under another property', () => {
      put(cities, { codes: 'adcode' });
      expect(refusals()[0]).toBe(
        `${FILE}:1: feature 1 has no six-digit code in "adcode"; its properties are gb, name: name the right one in origin.yaml`,
      );
    });

    test('when a code and a name disagree', () => {
      at(0).properties['name'] = named(1);
      put();
      expect(refusals()[0]).toMatch(
        new RegExp(`has the code of .+ and the name of ${named(1)}; mend the set at its source`),
      );
    });

    test('when its features name different producers, or another datum', () => {
      for (const one of cities) one.properties['source'] = '平台';
      at(5).properties['source'] = '别处';
      at(6).properties['datum'] = 'GCJ-02';
      put();
      expect(refusals()).toEqual([
        `${FILE}:1: feature 6 names "别处" in "source", feature 1 "平台"; boundaries are never mixed: supply one producer's set`,
        `${FILE}:1: feature 7 says "GCJ-02" in "datum", origin.yaml CGCS2000; supply one set in one datum`,
      ]);
    });

    test.each<[string, (position: Position) => Position, RegExp]>([
      [
        'its axes swapped',
        ([x = 0, y = 0]) => [y, x],
        /has its axes swapped \(.*\); export as \[longitude, latitude\]$/,
      ],
      [
        'projected metres',
        ([x = 0, y = 0]) => [x * 1e4, y * 1e5],
        /is in projected metres \(.*\); export in degrees, unprojected$/,
      ],
      [
        'a position elsewhere',
        ([x = 0, y = 0]) => [x + 15, y],
        /has a position outside Gansu \(.*\); check its code and export in degrees$/,
      ],
      [
        'text for numbers',
        ([x = 0]) => [x, '36' as unknown as number],
        /has a position that is not two numbers \(.*\); export it again$/,
      ],
    ])('with %s, said once for the city', (_, map, reason) => {
      move(4, map);
      put();
      expect(refusals()).toHaveLength(1);
      expect(refusals()[0]).toMatch(new RegExp(`^${FILE}:1: feature 5 \\(\\d{6}\\) ${named(4)} `));
      expect(refusals()[0]).toMatch(reason);
    });

    test('with an open ring, or as a line', () => {
      move(0, (position) => position);
      (at(0).geometry as MultiPolygon).coordinates[0]?.[0]?.pop();
      at(1).geometry = { type: 'LineString', coordinates: [] } as never;
      put();
      expect(refusals()[0]).toMatch(/has a ring that does not close \(.*\); close it at its source$/);
      expect(refusals()[1]).toMatch(/is LineString; supply it as a Polygon or MultiPolygon$/);
    });

    test('when a city shares no edge with its neighbours', () => {
      const one = cities.findIndex((city) => city.properties['name'] === '嘉峪关市');
      move(one, ([x = 0, y = 0]) => [x + 0.00007, y + 0.00005]);
      put();
      expect(refusals()).toEqual([
        `${FILE}:1: feature ${one + 1} (620200) 嘉峪关市 shares no edge with a neighbour; supply a set whose neighbours share their edges, not simplified apart`,
      ]);
    });
  });
});
