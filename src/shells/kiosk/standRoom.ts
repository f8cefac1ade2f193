import { pixelsPerMillimetre, roomOf, STAND_SIZES, standFontSize, type Room, type Wish } from '../room.ts';
import type { StandSettings } from './settings.ts';

/** A stand's screen: its room above the band, and the sizes in CSS pixels that its glass and its visitors ask for. */
export interface StandRoom {
  readonly room: Room;
  /** The root's text size, and the band's, which a visitor does not change. */
  readonly rem: number;
  readonly base: number;
  /** The side of a control. */
  readonly control: number;
  /** Height of the lowest band; on an upright screen what can be asked has a row of its own in it. */
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
/** Height of the title over the map, in rem. */
const TITLE = 4.4;
/** How much larger a visitor's text is who asks for it. */
const LARGER = 1.25;

/** Divides a stand's screen (CSS pixels), in `large` text where a visitor asks for it. */
export function standRoom(
  width: number,
  height: number,
  { share, drawing }: Wish,
  stand: StandSettings & { readonly large?: boolean },
): StandRoom {
  const base = standFontSize(width, height, stand);
  const rem = base * (stand.large ? LARGER : 1);
  const millimetre = pixelsPerMillimetre(width, height, stand);
  const control = Math.max(STAND_SIZES.control * millimetre, 2.6 * base);
  const upright = height > width;
  const code = Math.min((stand.distance / 10) * millimetre, height * CODE[upright ? 'upright' : 'lying']);
  const row = upright ? control + 0.6 * base : 0;
  const band = Math.round(Math.max(control, code) + 1.2 * base + row);
  const down = stand.low && upright ? Math.round(height * LOWERED) : 0;
  const room = roomOf(width, height - band + row - down, { share: Math.max(share, LEAST_SHARE), drawing }, rem);
  /* Only the title stands over the map: the land may begin beneath it. */
  const padding = { ...room.padding, top: TITLE * rem };
  return { room: { ...room, padding, target: control }, rem, base, control, band, code, down };
}
