import { extent } from 'd3';
import type { Position } from 'geojson';
import { shortNameOf } from '../model/names.ts';
import type { Gazetteer, Language } from '../model/atlas.ts';
import type { MapGeometry } from '../model/geometry.ts';
import type { MapSizes } from '../theme/theme.ts';
import type { Tier } from './tier.ts';
import { boxOf, seatLabel, seatSize } from './seatLabels.ts';

type Extent = [least: number, most: number];

/** What lies under a name: one zone's colour, its hatch, bare land, the sheet around the province, or more than one of these. */
export type Ground = string;
export const [BARE, SHEET, MIXED] = ['land', 'sheet', 'mixed'] as const;

/** A CSS pixel at scale 1 in degrees of longitude on the map of the whole province, on a screen of middling size; farther in it is less. */
const PIXEL = { wide: 0.245 / 13.5, narrow: 0.61 / 13.5 } as const;

/** For each city the cities its name lies on, '' for what is no city: from boxes and shapes, on the Mercator plane. */
export function citiesUnder(
  atlas: Gazetteer,
  { cities }: MapGeometry,
  language: Language,
  narrow: boolean,
  sizes: Pick<MapSizes, 'city' | 'capital'>,
): Map<string, ReadonlySet<string>> {
  const shapes = cities.features.map(({ properties, geometry }) => {
    const rings = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat();
    const points = rings.flat();
    return {
      id: properties.id,
      rings,
      x: extent(points, (point) => point[0]) as Extent,
      y: extent(points, (point) => point[1]) as Extent,
    };
  });
  return new Map(
    atlas.places.flatMap((place): [string, Set<string>][] => {
      if (place.kind !== 'city' || place.at === null) return [];
      const [lng, lat] = place.at;
      const size = seatSize(place, language, narrow) * (place.capital ? sizes.capital : sizes.city);
      const em = PIXEL[narrow ? 'narrow' : 'wide'] * size;
      const down = em * Math.cos((lat * Math.PI) / 180);
      const [west, north, east, south] = boxOf(shortNameOf(place, language), seatLabel(place, language, narrow));
      const under = new Set<string>();
      for (let i = 0; i <= 8; i++) {
        for (let j = 0; j <= 2; j++) {
          const point = [lng + em * (west + ((east - west) * i) / 8), lat - down * (north + ((south - north) * j) / 2)];
          const [px = 0, py = 0] = point;
          const near = shapes.filter(({ x, y }) => px >= x[0] && px <= x[1] && py >= y[0] && py <= y[1]);
          under.add(near.find(({ rings }) => isInside(rings, point))?.id ?? '');
        }
      }
      return [[place.id, under]];
    }),
  );
}

/** Even-odd over all rings, so that holes and parts both count. */
export function isInside(rings: readonly Position[][], [x = 0, y = 0]: Position): boolean {
  let inside = false;
  for (const ring of rings) {
    let before = ring[ring.length - 1] as Position;
    for (const here of ring) {
      const by = here[1] as number;
      const ay = before[1] as number;
      /* Few edges cross the point's latitude; the loop is run some millions of times before the first frame. */
      if (by > y !== ay > y) {
        const bx = here[0] as number;
        if (x < (((before[0] as number) - bx) * (y - by)) / (ay - by) + bx) inside = !inside;
      }
      before = here;
    }
  }
  return inside;
}

/** What lies under each city's name, as the cities are dressed: in a division's hues, and under focus by tier. */
export function nameGrounds(
  under: ReadonlyMap<string, ReadonlySet<string>>,
  dress: {
    hues: Readonly<Record<string, string>>;
    focus: boolean;
    tiers: Readonly<Record<string, Tier>>;
  },
): Record<string, Ground> {
  const groundOf = (city: string): Ground => {
    if (city === '') return SHEET;
    const hue = dress.hues[city];
    const tier = dress.focus ? dress.tiers[city] : 'key';
    if (tier === undefined) return BARE;
    /* Dots stand on the same pale ground as stripes. */
    return tier === 'key' ? (hue ?? BARE) : `hatch-${hue}`;
  };
  return Object.fromEntries(
    [...under].map(([id, cities]) => {
      const [first, ...others] = new Set([...cities].map(groundOf));
      return [id, first !== undefined && others.length === 0 ? first : MIXED];
    }),
  );
}
