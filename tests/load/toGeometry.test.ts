import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { geometry, topology } from '../atlas.ts';

const { cities, zones, borders, edges, outline } = geometry;
const steps = (lines: readonly Position[][]): string[] =>
  lines.flatMap((line) => line.slice(1).map((point, i) => [line[i]?.join(), point.join()].sort().join(' ')));
const ringsOf = (one: (typeof cities.features)[number] | (typeof zones.features)[number]): Position[][] =>
  (one.geometry.type === 'Polygon' ? [one.geometry.coordinates] : one.geometry.coordinates).flat();

describe('the shapes of the map', () => {
  test('are those of the topology to the last digit that a screen can show', () => {
    const decoded = feature(topology, topology.objects.cities).features.map((one) =>
      ringsOf(one as never)
        .flat()
        .flat(),
    );
    for (const [i, numbers] of cities.features.map((one) => ringsOf(one).flat().flat()).entries())
      for (const [k, value] of numbers.entries()) expect(Math.abs(value - (decoded[i]?.[k] ?? NaN))).toBeLessThan(1e-9);
  });

  test('share one copy of each point, so that the same line in a city, a zone and a border is held once', () => {
    const lines = [
      ...[...cities.features, ...zones.features].flatMap(ringsOf),
      ...[...borders.features, ...edges.features].flatMap(({ geometry: { coordinates } }) => coordinates),
      ...outline.coordinates,
    ];
    const written = topology.arcs.reduce((sum, arc) => sum + arc.length, 0);
    expect(new Set(lines.flat()).size).toBeLessThanOrEqual(written);
    expect(lines.flat().length).toBeGreaterThan(2 * written);
  });

  test('each stretch of the outline belongs to one city, and each between two cities to one border', () => {
    const all = steps(outline.coordinates);
    expect(edges.features.flatMap(({ geometry }) => steps(geometry.coordinates)).sort()).toEqual(all.sort());
    const inside = borders.features.flatMap(({ geometry }) => steps(geometry.coordinates));
    expect(new Set(inside).size).toBe(inside.length);
    const drawn = new Set([...all, ...inside]);
    const missing = cities.features.flatMap((one) => steps(ringsOf(one))).filter((step) => !drawn.has(step));
    expect(missing).toEqual([]);
  });
});
