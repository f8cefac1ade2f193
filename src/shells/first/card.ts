import type { OnMap } from '../../lenses/onMap.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { MapGeometry } from '../../model/geometry.ts';
import { newAreaOf } from '../../model/place.ts';
import { shareOf } from '../../plate/land.ts';
import type { Tier } from '../../layers/tier.ts';

/** A spot on the land's sheet, as shares of its width and height from the north-western corner. */
export type Spot = readonly [x: number, y: number];

/** The province as a card draws it. */
export interface Shapes {
  /** Every city's rings: outer ones and holes alike. */
  readonly cities: readonly { readonly id: string; readonly rings: readonly (readonly Spot[])[] }[];
  /** What two neighbours share; `zones` where they wear different colours at home. */
  readonly borders: readonly { readonly a: string; readonly b: string; readonly line: readonly Spot[] }[];
  readonly outline: readonly (readonly Spot[])[];
  readonly newArea: Spot | null;
}

/** What a page's card shows of its question: the colour of each city, which cities the answer names, and which are chosen. */
export interface Card {
  readonly hues: Readonly<Record<string, string>>;
  /** Null where all wear their colour. */
  readonly tiers: Readonly<Record<string, Tier>> | null;
  readonly chosen: readonly string[];
}

/** The card of what a page asks of the map; a zone that is chosen is its cities. */
export function cardOf(atlas: Atlas, { state, tiers, chosen }: Pick<OnMap, 'state' | 'tiers' | 'chosen'>): Card {
  const cities = chosen.flatMap((id) => [id, ...atlas.childrenOf(id).map((child) => child.id)]);
  const drawn = (id: string): boolean => atlas.placeById.get(id)?.kind === 'city';
  return {
    hues: state.hues,
    tiers: tiers && Object.fromEntries(Object.entries(tiers).filter(([id]) => drawn(id))),
    chosen: [...new Set(cities.filter(drawn))].sort(),
  };
}

export function shapesOf(atlas: Atlas, geometry: MapGeometry): Shapes {
  const line = (points: readonly Parameters<typeof shareOf>[0][]): readonly Spot[] =>
    points.map((point) => shareOf(point));
  const newArea = newAreaOf(atlas)?.at;
  return {
    cities: geometry.cities.features.map(({ properties, geometry: shape }) => ({
      id: properties.id,
      rings: (shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()).map(line),
    })),
    borders: geometry.borders.features.flatMap(({ properties: { a, b }, geometry: shape }) =>
      shape.coordinates.map((points) => ({ a, b, line: line(points) })),
    ),
    outline: geometry.outline.coordinates.map(line),
    newArea: newArea ? shareOf(newArea) : null,
  };
}
