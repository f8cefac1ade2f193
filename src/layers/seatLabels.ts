import type { Language, NameAnchor, Place, Stand } from '../model/atlas.ts';

/** Where a name stands off its seat: anchor and offset in ems of the name's own size, x to the right, y down. */
export interface SeatLabel {
  readonly anchor: NameAnchor;
  readonly dx: number;
  readonly dy: number;
}

/** Where a name stands whose place says nothing else. */
const EAST: Stand = ['left', 0.55, 0];

/** What of a place says where its name and badge stand. */
export type Seat = Pick<Place, 'kind' | 'capital' | 'stand'>;

/** Latin letters run longer than characters, so they are smaller where there is little room. */
const NARROWED: Readonly<Record<Language, number>> = { zh: 1, en: 0.86 };

/** How much smaller than the theme asks a name is written: where there is little room, the capital little larger, English smaller. */
export function seatSize({ capital }: Seat, language: Language, narrow: boolean): number {
  if (!narrow) return 1;
  return (capital ? 0.91 : 1) * NARROWED[language];
}

/** Where the name of a seat stands: one place for a language and width, so that it never jumps and every drawing agrees. */
export function seatLabel({ stand }: Seat, language: Language, narrow: boolean): SeatLabel {
  const [anchor, dx, dy] = stand?.[language]?.[narrow ? 'narrow' : 'wide'] ?? EAST;
  return { anchor, dx, dy };
}

/** Where the badge that counts a seat's sites stands, in ems of a city's name; where the place says nothing, on its dot. */
export function seatBadge({ stand }: Seat, narrow: boolean): readonly [dx: number, dy: number] {
  return stand?.badge?.[narrow ? 'narrow' : 'wide'] ?? [0, 0];
}

/** A badge is broader than the dot it replaces: the name makes room. */
const BESIDE_BADGE = { across: 1.6, down: 1.8 } as const;

/** Where the name of a city stands while its dot is a badge. */
export function seatLabelAside(seat: Seat, language: Language, narrow: boolean): SeatLabel {
  const { anchor, dx, dy } = seatLabel(seat, language, narrow);
  if (seat.kind === 'new-area') return { anchor, dx, dy };
  const [x, y] = seatBadge(seat, narrow);
  const beside = anchor === 'top' || anchor === 'bottom' ? 1 : BESIDE_BADGE.across;
  return { anchor, dx: x + dx * beside, dy: y + dy * BESIDE_BADGE.down };
}

/** Width of a line of the name's serif in ems, on the safe side. */
export function emsOf(text: string): number {
  return [...text].reduce(
    (sum, letter) =>
      sum +
      (letter > '\u2E7F'
        ? 1
        : 'ijlt'.includes(letter)
          ? 0.36
          : 'wWm'.includes(letter)
            ? 0.9
            : letter === ' '
              ? 0.3
              : 0.65),
    0,
  );
}

/** Height of a line in ems. */
export const LINE = 1.05;

/** The longest line in ems: the New Area's English name takes two. */
export const MOST_EMS = 8;

/** The box of a name around its seat in ems of its size: west, north, east, south; y down. */
export function boxOf(text: string, { anchor, dx, dy }: SeatLabel): readonly [number, number, number, number] {
  const lines = emsOf(text) > MOST_EMS ? [text.replace(/ .*/, ''), text.replace(/^\S+ /, '')] : [text];
  const width = Math.max(...lines.map(emsOf));
  const height = lines.length * LINE;
  const west = dx - (anchor.includes('left') ? 0 : anchor.includes('right') ? width : width / 2);
  const north = dy - (anchor.includes('top') ? 0 : anchor.includes('bottom') ? height : height / 2);
  return [west, north, west + width, north + height];
}
