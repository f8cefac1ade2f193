/** A box on the screen in CSS pixels: west, north, east, south; y down. */
export type Rect = readonly [west: number, north: number, east: number, south: number];

export function meet(a: Rect, b: Rect): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

/** The ground that symbols hold: who comes first keeps it, and who would meet another gives way. */
export class Ground {
  readonly #held: Rect[] = [];

  isFree(...boxes: readonly Rect[]): boolean {
    return boxes.every((box) => !this.#held.some((held) => meet(held, box)));
  }

  hold(...boxes: readonly Rect[]): void {
    this.#held.push(...boxes);
  }

  /** Takes the boxes if all of them are free. */
  take(...boxes: readonly Rect[]): boolean {
    const free = this.isFree(...boxes);
    if (free) this.hold(...boxes);
    return free;
  }
}
