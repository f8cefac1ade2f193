import type { Feature } from 'geojson';
import type { Atlas, LngLat, Origin } from '../model/atlas.ts';
import { beyondOf } from '../model/beyond.ts';
import { originFrame, type FramedOrigin } from '../model/originFrame.ts';
import { MIDDLE, whatFrom, type WhatFrom } from '../model/whatFrom.ts';

/** What is asked of each origin, by the facts that say so: it takes a reading of all of them, and several drawings want it. */
const asked = new WeakMap<Atlas['facts'], Map<string, WhatFrom | null>>();
function askedOf(atlas: Atlas, id: string): WhatFrom | null {
  const known = asked.get(atlas.facts) ?? new Map<string, WhatFrom | null>();
  asked.set(atlas.facts, known);
  if (!known.has(id)) known.set(id, whatFrom(atlas, id));
  return known.get(id) ?? null;
}

/** Reads the facts for one origin after another, so that who draws them may rest in between. */
export function* readOrigins(atlas: Atlas): Generator<void> {
  if (atlas.facts.length === 0) return;
  for (const { id } of atlas.origins) {
    askedOf(atlas, id);
    yield;
  }
}

/** Origins that always stand at the edge: those at home that a chain names or that some city asks. The others appear when chosen. */
function atEdge(atlas: Atlas, { id, kind }: Origin): boolean {
  if (kind === 'abroad' || kind === 'general') return false;
  const from = askedOf(atlas, id);
  return from !== null && from.chains.length + from.targets.length > 0;
}

/** Room for a name of some six letters between neighbours, in degrees; the lower row then ends short of the map's tools. */
const GAP = { across: 1.65, down: 0.8 };

/** An origin where it stands on the frame, and whether it always does. */
export type Standing = Omit<FramedOrigin, 'anchor'> & {
  readonly anchor: FramedOrigin['anchor'] | 'bottom-left';
  readonly edge: boolean;
};

/** Every origin's place on the frame: those that always stand share it, any other has its bearing to itself. */
export function framed(atlas: Atlas): Standing[] {
  const edge = atlas.origins.filter((origin) => atEdge(atlas, origin));
  const others = atlas.origins.filter((origin) => !edge.includes(origin));
  return [
    ...originFrame(edge, GAP).map((one) => ({ ...one, edge: true })),
    ...others.flatMap((origin) => originFrame([origin]).map((one) => ({ ...one, edge: false }))),
  ];
}

/** Origins as points with their names. */
export function originFeatures(atlas: Atlas, stand: readonly Standing[]): Feature[] {
  return standFeatures(stand, (id, edge) => {
    const origin = atlas.originById.get(id);
    return origin && { id, edge, order: atlas.origins.indexOf(origin), zh: origin.name, en: origin.english };
  });
}

/** What stands on the frame as points, with the properties of each; every other one below the map, from the west, may stand a row lower. */
function standFeatures(
  stand: readonly Standing[],
  propertiesOf: (id: string, edge: boolean) => Readonly<Record<string, unknown>> | undefined,
): Feature[] {
  const below = stand.filter(({ edge, anchor }) => edge && anchor === 'top').sort((a, b) => a.at[0] - b.at[0]);
  return stand.flatMap(({ id, at, anchor, edge }): Feature[] => {
    const own = propertiesOf(id, edge);
    if (!own) return [];
    const low = below.findIndex((one) => one.id === id) % 2 === 0;
    const properties = { ...own, anchor, low };
    return [{ type: 'Feature', geometry: { type: 'Point', coordinates: [...at] }, properties }];
  });
}

/** The ends of routes and the provinces beside Gansu on the frame; a route may have several ends, so each stands under its number. */
export function beyondStandings(atlas: Atlas): Standing[] {
  const marks = beyondOf(atlas).map(({ at }, i) => ({ id: String(i), at }));
  const stand = originFrame(marks, GAP).map((one): Standing => clearOfLegend({ ...one, edge: true }));
  /* Those brought in stand side by side: the names of all but the last lie to the west. */
  const inner = stand.filter(isInner).sort((a, b) => a.at[0] - b.at[0]);
  return stand.map((one) => (isInner(one) ? { ...one, anchor: one === inner.at(-1) ? 'left' : 'right' } : one));
}

/** South of this the legend lies in the map's south-western corner, in degrees. */
const LEGEND = 35.8;
const isInner = ({ at }: Standing): boolean => at[1] === LEGEND;

/** In the west names stand over the free sheet inside the frame, above the line that begins there; what the legend would cover is brought in on its bearing. */
function clearOfLegend(one: Standing): Standing {
  if (one.anchor !== 'right') return one;
  const [[lng, lat], [x, y]] = [one.at, MIDDLE];
  if (lat >= LEGEND) return { ...one, anchor: 'bottom-left' };
  const share = (y - LEGEND) / (y - lat);
  return { ...one, at: [x + (lng - x) * share, LEGEND] };
}

/** These as points with their names: `beyond` says what each is. */
export function beyondFeatures(atlas: Atlas, stand: readonly Standing[]): Feature[] {
  const all = beyondOf(atlas);
  return standFeatures(stand, (number) => {
    const one = all[Number(number)];
    return one && { id: one.id, beyond: one.kind, order: Number(number), zh: one.name, en: one.english };
  });
}

/** From the edge to the seats that the routes lead to, bowed to one side. */
export function routeFeatures(atlas: Atlas, stand: readonly Standing[]): Feature[] {
  const all = beyondOf(atlas);
  return stand.flatMap(({ id, at }): Feature[] => {
    const one = all[Number(id)];
    const seat = one?.seat && atlas.placeById.get(one.seat)?.at;
    if (!one || !seat) return [];
    const geometry = { type: 'LineString' as const, coordinates: arc(at, seat) };
    return [{ type: 'Feature', geometry, properties: { route: one.id } }];
  });
}

/** The arcs that an origin draws when it is chosen, to the seats of those who ask it by name or through a region, bowed to one side. */
export function arcFeatures(atlas: Atlas, stand: readonly Standing[], how: 'direct' | 'inclusion'): Feature[] {
  return stand.flatMap(({ id, at }) => {
    const from = askedOf(atlas, id);
    const targets = (how === 'direct' ? from?.targets : from?.targetsByInclusion) ?? [];
    return targets.flatMap((target): Feature[] => {
      const seat = atlas.placeById.get(target)?.at;
      if (!seat) return [];
      const properties = { origin: id, target };
      return [{ type: 'Feature', geometry: { type: 'LineString', coordinates: arc(at, seat) }, properties }];
    });
  });
}

/** A quadratic curve of sixteen pieces between two points, bowed by an eighth of its length. */
function arc([x0, y0]: LngLat, [x1, y1]: LngLat): [number, number][] {
  const [mx, my] = [(x0 + x1) / 2 + (y1 - y0) / 8, (y0 + y1) / 2 - (x1 - x0) / 8];
  return Array.from({ length: 17 }, (_, i) => {
    const t = i / 16;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * x0 + b * mx + c * x1, a * y0 + b * my + c * y1];
  });
}
