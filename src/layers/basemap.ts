import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Atlas } from '../model/atlas.ts';
import type { Basemap } from '../model/basemap.ts';
import type { MapGeometry } from '../model/geometry.ts';
import { nameOf } from '../model/names.ts';
import type { LayerModule } from './layer.ts';

/** How much of the zones' colour stays over a base map. */
export const OVER_BASE = 0.5;
const visibility = ['case', ['global-state', 'base'], 'visible', 'none'] as unknown as 'visible';

/** The base map an operator configured, under everything; a mask of the ground keeps all outside the province off the map. */
export const basemap: LayerModule = {
  id: 'basemap',
  specs: ({ basemap: base, theme }) =>
    base
      ? [
          ...base.layers.map((_, i): LayerSpecification => ({
            id: `basemap-${i}`,
            type: 'raster',
            source: `basemap-${i}`,
            layout: { visibility },
          })),
          {
            id: 'basemap-mask',
            type: 'fill',
            source: 'basemap-mask',
            layout: { visibility },
            paint: { 'fill-color': theme.ground, 'fill-antialias': false },
          },
        ]
      : [],
  legend: ({ basemap: base, theme }, { language }) =>
    base
      ? [
          {
            label: `${nameOf(base, language)} ${base.number}`,
            mark: { kind: 'dot' as const, colour: theme.land },
          },
        ]
      : [],
};

/** Raster sources within the province's bounds (Web Mercator tiles of 256 px, levels 1 to 18), and the mask; none where none is configured. */
export function basemapSources(
  { boundary }: Pick<Atlas, 'boundary'>,
  { province }: Pick<MapGeometry, 'province'>,
  base: Basemap | null,
): Record<string, SourceSpecification> {
  if (base === null) return {};
  const rasters = base.layers.map((tiles, i): [string, SourceSpecification] => [
    `basemap-${i}`,
    {
      type: 'raster',
      tiles: [...tiles],
      tileSize: 256,
      minzoom: 1,
      maxzoom: 18,
      bounds: [...boundary.bounds],
      attribution: `${base.name} ${base.number}`,
    },
  ]);
  return { ...Object.fromEntries(rasters), 'basemap-mask': { type: 'geojson', data: maskOf(province) } };
}

/** The world with the province's outer rings cut out: wound clockwise, as holes of a counter-clockwise ring. */
function maskOf({ coordinates }: MultiPolygon): Polygon {
  const world = [
    [-180, -85],
    [180, -85],
    [180, 85],
    [-180, 85],
    [-180, -85],
  ];
  const outer = coordinates.flatMap(([ring]) => (ring ? [ring] : []));
  return {
    type: 'Polygon',
    coordinates: [world, ...outer.map((ring) => (turns(ring) > 0 ? [...ring].reverse() : ring))],
  };
}

/** Positive for a counter-clockwise ring. */
function turns(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [ring[i - 1] as Position, ring[i] as Position];
    sum += ax * by - bx * ay;
  }
  return sum;
}
