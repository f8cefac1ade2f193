import { geoBounds } from 'd3';
import type { Atlas } from '../model/atlas.ts';
import type { MapGeometry } from '../model/geometry.ts';
import { FRAME } from '../model/originFrame.ts';
import { newAreaOf } from '../model/place.ts';
import type { Id } from '../model/view.ts';
import { WHOLE_PROVINCE, type Aim, type Bounds } from './lens.ts';

/** How near the camera goes to the New Area, and to a site; MapLibre's zooms. */
const ZOOM_TO_NEW_AREA = 9.2;
const ZOOM_TO_SITE = 10.2;

/** Over Lanzhou New Area. */
export function atNewArea(atlas: Atlas): Aim {
  const newArea = newAreaOf(atlas);
  return newArea?.at ? { kind: 'point', key: newArea.id, at: newArea.at, zoom: ZOOM_TO_NEW_AREA } : WHOLE_PROVINCE;
}

/** A chosen site and the New Area with its parts are flown to; all else shows the province. */
export function atChosen(atlas: Atlas, id: Id | null): Aim {
  const site = id === null ? undefined : atlas.siteById.get(id);
  if (site?.at) return { kind: 'point', key: site.id, at: site.at, zoom: ZOOM_TO_SITE };
  const kind = id === null ? undefined : atlas.placeById.get(id)?.kind;
  return kind && ['new-area', 'core', 'area', 'group'].includes(kind) ? atNewArea(atlas) : WHOLE_PROVINCE;
}

/** How much of its neighbours stands around a framed place, as a share of its own extent, and the least extent in degrees. */
const NEIGHBOURS = 0.4;
const LEAST = 2.4;

/** Around a zone or city with its neighbours in sight; what else is chosen as in `atChosen`. */
export function amongNeighbours(atlas: Atlas, geometry: MapGeometry, id: Id | null): Aim {
  const kind = id === null ? undefined : atlas.placeById.get(id)?.kind;
  if (kind !== 'city' && kind !== 'zone') return atChosen(atlas, id);
  const aim = aroundPlace(geometry, id);
  if (aim.kind !== 'bounds') return aim;
  const [[west, south], [east, north]] = aim.bounds;
  const widened = (low: number, high: number): [number, number] => {
    const more = Math.max((high - low) * NEIGHBOURS, (LEAST - (high - low)) / 2);
    return [low - more, high + more];
  };
  const [[w, e], [s, n]] = [widened(west, east), widened(south, north)];
  return {
    ...aim,
    bounds: [
      [w, s],
      [e, n],
    ],
  };
}

/** Around a zone or city; the whole province where it has no shape. */
export function aroundPlace(geometry: MapGeometry, id: Id | null): Aim {
  const shape = [...geometry.zones.features, ...geometry.cities.features].find((one) => one.properties.id === id);
  return shape ? { kind: 'bounds', key: shape.properties.id, bounds: geoBounds(shape), air: 0 } : WHOLE_PROVINCE;
}

/** Around the frame on which stands what lies beyond Gansu. */
export function atFrame(): Aim {
  const bounds: Bounds = [
    [FRAME.west, FRAME.south],
    [FRAME.east, FRAME.north],
  ];
  return { kind: 'bounds', key: 'frame', bounds, air: 7 };
}
