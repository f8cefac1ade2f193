import { isInside } from '../layers/nameGrounds.ts';
import { meet, type Rect } from './boxes.ts';
import { placeAt } from './land.ts';
import type { Placed } from './place.ts';

/**
 * What a tap at a spot (CSS pixels from the plate's corner) means: every symbol within the theme's reach, what lies on top first; where
 * there is none, the city under it; on open ground nothing.
 */
export function hitsAt(placed: Placed, { x, y }: { readonly x: number; readonly y: number }): readonly string[] {
  const { reach, frame, geometry } = placed;
  const finger: Rect = [x - reach, y - reach, x + reach, y + reach];
  const near = placed.marks.filter((mark) => mark.boxes.some((box) => meet(box, finger)));
  if (near.length > 0) return [...new Set([...near].reverse().flatMap((mark) => mark.ids))];
  const point = placeAt([(x - frame.x) / frame.width, (y - frame.y) / frame.height]);
  const city = geometry.cities.features.find(({ geometry: { type, coordinates } }) =>
    isInside((type === 'Polygon' ? [coordinates] : coordinates).flat() as never, point),
  );
  return city ? [city.properties.id] : [];
}
