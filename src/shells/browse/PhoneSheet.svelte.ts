import { SHEET_HEIGHTS, type SheetHeight } from '../room.ts';

type Tops = Readonly<Record<SheetHeight, number>>;

/** How far a finger that lets go still carries the panel, in milliseconds of its speed. */
const CARRY = 140;

/** The height at which a panel comes to rest: the nearest to where it was let go, carried on by its speed. Tops in CSS pixels, speed in pixels a millisecond, downwards. */
export function restOf(top: number, speed: number, tops: Tops): SheetHeight {
  const aimed = top + speed * CARRY;
  const away = (height: SheetHeight): number => Math.abs(tops[height] - aimed);
  return [...SHEET_HEIGHTS].sort((a, b) => away(a) - away(b))[0] ?? 'half';
}

/** The panel of a screen held upright: its height, and where a finger holds it meanwhile. */
export class PhoneSheet {
  height: SheetHeight = $state('half');
  /** Where its top is held, in CSS pixels from the screen's; null while nobody does. */
  held: number | null = $state(null);
  #from = 0;
  #last = { y: 0, time: 0, speed: 0 };

  constructor(height: SheetHeight) {
    this.height = height;
  }

  /** One height up (1) or down (-1); at the end it stays. */
  step(by: 1 | -1): void {
    this.height = SHEET_HEIGHTS[SHEET_HEIGHTS.indexOf(this.height) + by] ?? this.height;
  }

  /** What a press on the grip does: up, and from the top back to the middle. */
  press(): void {
    if (this.height === 'full') this.height = 'half';
    else this.step(1);
  }

  /** Something new is told in it: it is not left at its lowest. */
  show(): void {
    if (this.height === 'peek') this.height = 'half';
  }

  /** A finger takes it at `y`, at `time` in milliseconds. */
  take(y: number, time: number, tops: Tops): void {
    this.#from = tops[this.height] - y;
    this.#last = { y, time, speed: 0 };
  }

  /** The finger moves; under `slack` pixels it may still be a press. */
  drag(y: number, time: number, tops: Tops, slack = 6): void {
    if (this.held === null && Math.abs(this.#from + y - tops[this.height]) < slack) return;
    const lapse = Math.max(1, time - this.#last.time);
    this.#last = { y, time, speed: (y - this.#last.y) / lapse };
    this.held = Math.min(tops.peek, Math.max(tops.full, this.#from + y));
  }

  /** It is let go; says whether it had been moved. */
  letGo(tops: Tops): boolean {
    const { held } = this;
    this.held = null;
    if (held === null) return false;
    this.height = restOf(held, this.#last.speed, tops);
    return true;
  }
}
