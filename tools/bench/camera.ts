import { GANSU } from '../../src/model/geometry.ts';
import { zones } from '../../src/lenses/zones/lens.ts';
import { roomOf } from '../../src/shells/room.ts';
import { HEIGHT, WIDTH } from './session.ts';

/** Points inside six cities, away from every symbol of the home map; [lng, lat] in degrees. */
export const CITIES: Readonly<Record<string, readonly [lng: number, lat: number]>> = {
  酒泉市: [95.6, 39.2],
  张掖市: [99.4, 39.5],
  甘南藏族自治州: [102.2, 34.3],
  陇南市: [105.6, 33.1],
  庆阳市: [107.9, 36.7],
  武威市: [103.3, 38.8],
};

interface Room {
  readonly width: number;
  readonly height: number;
  readonly padding: { top: number; right: number; bottom: number; left: number };
}

/** Where the province is on the two pages: in the app beside its panel, on the bare page all over. */
export const ROOMS = {
  app: (): Room => {
    const { panel, padding } = roomOf(WIDTH, HEIGHT, { share: zones.share, drawing: false });
    return { width: WIDTH - panel, height: HEIGHT, padding };
  },
  bare: (): Room => ({ width: WIDTH, height: HEIGHT, padding: { top: 0, right: 0, bottom: 0, left: 0 } }),
};

const northing = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

/** CSS pixels of [lng, lat] where the province's bounds are fitted into a room, by the Mercator projection. */
export function pixelOf([lng, lat]: readonly [number, number], { width, height, padding }: Room): [number, number] {
  const [[west, south], [east, north]] = GANSU;
  const radian = Math.PI / 180;
  const across = (east - west) * radian;
  const up = northing(north) - northing(south);
  const [w, h] = [width - padding.left - padding.right, height - padding.top - padding.bottom];
  const scale = Math.min(w / across, h / up);
  return [
    padding.left + w / 2 + (lng - (west + east) / 2) * radian * scale,
    padding.top + h / 2 - (northing(lat) - (northing(south) + northing(north)) / 2) * scale,
  ];
}
