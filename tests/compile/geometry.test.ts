import { merge } from 'topojson-client';
import type { MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { closeSlivers, decodeRing } from '../../src/compile/geometry.ts';
import { zoneOf } from '../../src/model/place.ts';
import { atlas, geometry, topology } from '../atlas.ts';

describe('the boundaries', () => {
  test('a ring is decoded from zig-zag deltas of 1/1024°', () => {
    // 64 + 2 is +1, 64 + 1 is −1, 64 is 0
    expect(decodeRing('B@@BA@@A', [100, 200])).toEqual([
      [101, 200],
      [101, 201],
      [100, 201],
      [100, 200],
    ]);
  });

  test('all fourteen codes are present', () => {
    const codes = topology.objects.cities.geometries.map((one) => (one.properties as { code: string }).code).sort();
    expect(codes).toEqual([
      '620100',
      '620200',
      '620300',
      '620400',
      '620500',
      '620600',
      '620700',
      '620800',
      '620900',
      '621000',
      '621100',
      '621200',
      '622900',
      '623000',
    ]);
  });

  test('zones merge without a sliver: holes are only those one city encloses by itself', () => {
    const holes = geometry.zones.features.flatMap((zone) =>
      zone.geometry.coordinates.flatMap((polygon) => polygon.slice(1).map(() => zone.properties.id)),
    );
    const own = geometry.cities.features.map(({ properties: { id } }) => {
      const shapes = topology.objects.cities.geometries.filter((one) => (one.properties as { id: string }).id === id);
      const merged = merge(topology, shapes as TopoMultiPolygon[]);
      return { zone: zoneOf(atlas, id)?.id, count: merged.coordinates.reduce((sum, one) => sum + one.length - 1, 0) };
    });
    for (const zone of ['lanbai', 'hexi', 'longdongnan', 'nanbu']) {
      const drawn = own.filter((city) => city.zone === zone).reduce((sum, city) => sum + city.count, 0);
      expect(holes.filter((one) => one === zone).length, zone).toBeLessThanOrEqual(drawn);
    }
    expect(holes).toEqual(['lanbai', 'longdongnan', 'longdongnan', 'longdongnan']);
  });

  test('a gap between two neighbours is closed by the one taking the other’s line', () => {
    const square = (id: string, ring: number[][]) =>
      ({
        type: 'Feature',
        id,
        properties: { name: id },
        geometry: { type: 'MultiPolygon', coordinates: [[ring]] },
      }) as const;
    const left = square('1', [
      [0, 0],
      [0, 30],
      [10, 30],
      [10, 20],
      [9, 15],
      [10, 10],
      [10, 0],
      [0, 0],
    ]);
    const right = square('2', [
      [10, 0],
      [10, 10],
      [10, 20],
      [10, 30],
      [20, 30],
      [20, 0],
      [10, 0],
    ]);
    const { topology: closed, closed: count } = closeSlivers([left, right] as never, (code) => code);
    expect(count).toBe(1);
    const all = merge(closed as never, closed.objects.cities.geometries as never);
    expect(all.coordinates).toHaveLength(1);
    expect(all.coordinates[0]).toHaveLength(1);
  });

  test('every arc between two cities is drawn once: borders and outline never overlap', () => {
    const segments = new Set<string>();
    for (const lines of [...geometry.borders.features.map((border) => border.geometry), geometry.outline]) {
      for (const line of lines.coordinates) {
        for (let i = 1; i < line.length; i++) {
          const key = [String(line[i - 1]), String(line[i])].sort().join(' ');
          expect(segments.has(key)).toBe(false);
          segments.add(key);
        }
      }
    }
    expect(segments.size).toBeGreaterThan(15000);
  });
});
