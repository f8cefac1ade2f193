/** From the pointer's tip to the name, in CSS pixels. */
const OFF = 14;

/** A width and a height in CSS pixels. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/**
 * Where the left top of a name stands that belongs to a spot on the map (CSS pixels): right below it, on its other sides where there is no
 * room, and never past the map's edge while it fits at all.
 */
export function tipSpot(
  at: { readonly x: number; readonly y: number },
  tip: Extent,
  map: Extent,
): { x: number; y: number } {
  const within = (spot: number, size: number, room: number): number => {
    const wanted = spot + OFF + size <= room ? spot + OFF : spot - OFF - size;
    return Math.max(0, Math.min(wanted, room - size));
  };
  return { x: within(at.x, tip.width, map.width), y: within(at.y, tip.height, map.height) };
}
