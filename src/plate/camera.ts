import { keptOnGansu, MOST_FRAMED, type Aim, type Look, type Padding } from '../model/camera.ts';
import { GANSU } from '../model/geometry.ts';
import { placeAt, RATIO, shareOf } from './land.ts';

/** A part of the screen in CSS pixels, and what the map keeps clear of at its edges. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly padding: Padding;
}

/** The camera's picture: its zoom, and where the province's bounds lie in the box, in CSS pixels. */
export interface Camera {
  readonly zoom: number;
  readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** A degree of longitude at zoom 0 in CSS pixels, as MapLibre counts: the world is 512 pixels wide. */
const DEGREE = 512 / 360;
const [[WEST], [EAST]] = GANSU;

/** MapLibre's zoom of a frame. */
export function zoomOf({ width }: Pick<Camera['frame'], 'width'>): number {
  return Math.log2(width / ((EAST - WEST) * DEGREE));
}

/** Where MapLibre's camera stands for the same aim in the same box: fitted inside the padding, held over the province. */
export function cameraOf(aim: Aim, box: Box): Camera {
  const { center, zoom } = keptOnGansu(lookOf(aim, box));
  const width = (EAST - WEST) * DEGREE * 2 ** zoom;
  const height = width * RATIO;
  const [x, y] = shareOf(center);
  return { zoom, frame: { x: box.width / 2 - x * width, y: box.height / 2 - y * height, width, height } };
}

/** The middle of the box, so that the aim stands in the middle of what the padding leaves. */
function lookOf(aim: Aim, { width, height, padding: { top, right, bottom, left } }: Box): Look {
  const off = (zoom: number): [number, number] => {
    const sheet = (EAST - WEST) * DEGREE * 2 ** zoom;
    return [(left - right) / 2 / sheet, (top - bottom) / 2 / (sheet * RATIO)];
  };
  if (aim.kind === 'point') return away(shareOf(aim.at), off(aim.zoom), aim.zoom);
  const [low, high] = (aim.kind === 'home' ? GANSU : aim.bounds).map((corner) => shareOf(corner)) as [
    [number, number],
    [number, number],
  ];
  const [across, down] = [high[0] - low[0], (low[1] - high[1]) * RATIO];
  const sheet = Math.max(1, Math.min((width - left - right) / across, (height - top - bottom) / down));
  const zoom = Math.min(MOST_FRAMED, Math.log2(sheet / ((EAST - WEST) * DEGREE)));
  return away([(low[0] + high[0]) / 2, (low[1] + high[1]) / 2], off(zoom), zoom);
}

function away([x, y]: readonly [number, number], [dx, dy]: readonly [number, number], zoom: number): Look {
  return { center: placeAt([x - dx, y - dy]), zoom };
}
