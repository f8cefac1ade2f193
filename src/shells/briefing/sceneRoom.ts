import type { Room } from '../room.ts';

/** A talk is drawn for a screen 1920 by 1080; what is smaller or larger is the same in another size. */
export const SHEET = { width: 1920, height: 1080 } as const;

/** The size of one of its pixels on a screen (CSS pixels). */
export function unitOf(width: number, height: number): number {
  return Math.min(width / SHEET.width, height / SHEET.height);
}

/** Width at which a drawing's words are as large as on a desk, in CSS pixels. */
const DRAWING = 1250;

/** The size of a drawing's words against a desk's, where it has a width in CSS pixels. */
export function drawingScale(width: number): number {
  return width / DRAWING;
}

/** How a scene's picture is divided, in CSS pixels: the land keeps clear of its `legend` at the foot, and names are as large as a hall asks. */
export function sceneRoom(width: number, height: number, unit: number, legend = 0, drawing = false): Room {
  /* A drawing in place of the map holds more than a map: it is sketched, and its words are as large as it has room for. */
  const scale = drawing ? drawingScale(width) : Math.max(0.55, 1.9 * unit);
  const side = 40 * unit;
  const land = Math.min(width - 2 * side, (height - side - Math.max(side, legend)) * (16.4 / 13));
  return {
    kind: 'wide',
    narrow: false,
    short: false,
    tight: land / scale < 600,
    scale,
    panel: 0,
    mapHeight: height,
    tops: null,
    bar: 0,
    legend: 0,
    padding: { top: side, right: side, bottom: Math.max(side, legend + 16 * unit), left: side },
    target: Math.max(24, (drawing ? 20 : 44) * unit),
    sketched: drawing,
  };
}
