import { pixelsPerMillimetre, roomOf, STAND_SIZES, standFontSize, type Room, type Wish } from '../room.ts';
import type { StandSettings } from './settings.ts';

/** A stand's screen: its room above the band, and the sizes in CSS pixels that its glass and its visitors ask for. */
export interface StandRoom {
  readonly room: Room;
  /** The root's text size. */
  readonly rem: number;
  /** The side of a control. */
  readonly control: number;
  /** Height of the lowest band. */
  readonly band: number;
  /** Side of a QR code: a tenth of the reading distance, but no more than the band bears. */
  readonly code: number;
  /** How far the picture is moved down for low reach. */
  readonly down: number;
}

/** The panel of a stand takes at least this share of a wide screen: its text is larger. */
const LEAST_SHARE = 0.42;
/** A code takes no more than this share of the height. */
const CODE = { upright: 0.08, lying: 0.2 } as const;
/** How much of an upright screen stays empty above for low reach. */
const LOWERED = 0.28;

/** Divides a stand's screen (CSS pixels). */
export function standRoom(width: number, height: number, { share, drawing }: Wish, stand: StandSettings): StandRoom {
  const rem = standFontSize(width, height, stand);
  const millimetre = pixelsPerMillimetre(width, height, stand);
  const control = Math.max(STAND_SIZES.control * millimetre, 2.6 * rem);
  const upright = height > width;
  const code = Math.min((stand.distance / 10) * millimetre, height * CODE[upright ? 'upright' : 'lying']);
  const band = Math.round(Math.max(control, code) + 1.2 * rem);
  const down = stand.low && upright ? Math.round(height * LOWERED) : 0;
  const room = roomOf(width, height - band - down, { share: Math.max(share, LEAST_SHARE), drawing }, rem);
  return { room: { ...room, target: control }, rem, control, band, code, down };
}
